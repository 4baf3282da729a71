package dev.entente.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClosedException;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Refuses a body that is too large before the server does, which would say nothing, and ends the connection as that does: at once where its length is announced;
 * where it is not, as with chunks, the body is read here, and refused as soon as it gets too large.
 */
@Singleton
class BodyLimit {
    /** After CORS with its 300, before the server's limit with its 2: the highest come first. */
    private static final int PRIORITY = 100;

    private final long most;
    private final ObjectMapper mapper;
    private final BodyHandler chunks;

    BodyLimit(@ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize most, ObjectMapper mapper) {
        this.most = most.asLongValue();
        this.mapper = mapper;
        this.chunks = BodyHandler.create(false).setBodyLimit(this.most);
    }

    void open(@Observes Filters filters) {
        filters.register(this::check, PRIORITY);
    }

    /** What the body's reader refuses comes to the failure handlers behind it, of which this must be the first. Where nobody is left to be told, nothing is. */
    void openFailures(@Observes Router router) {
        router.route().order(1 - PRIORITY).failureHandler(this::explain);
    }

    private void check(RoutingContext asked) {
        HttpServerRequest request = asked.request();
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        if (length(length) > most) {
            refuse(request, asked.response());
        } else if (length == null && request.method() != HttpMethod.GET) {
            chunks.handle(asked);
        } else {
            asked.next();
        }
    }

    private void explain(RoutingContext failed) {
        boolean isTooLarge = failed.statusCode() == Response.Status.REQUEST_ENTITY_TOO_LARGE.getStatusCode();
        if (isTooLarge && !failed.response().headWritten()) {
            refuse(failed.request(), failed.response());
        } else if (!(failed.failure() instanceof HttpClosedException)) {
            failed.next();
        }
    }

    /** What is no number is left to the server. */
    private static long length(@Nullable String header) {
        try {
            return header == null ? 0 : Long.parseLong(header);
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    private void refuse(HttpServerRequest request, HttpServerResponse response) {
        HttpProblem problem = Problems.tooLargeBody(most, request.path());
        response.setStatusCode(problem.getStatusCode())
                .putHeader(HttpHeaders.CONTENT_TYPE, HttpProblem.MEDIA_TYPE.toString())
                .putHeader(HttpHeaders.CACHE_CONTROL, Caching.NOT_AT_ALL)
                .putHeader("Connection", "close")
                .endHandler(sent -> request.connection().close())
                .end(json(problem));
    }

    private Buffer json(HttpProblem problem) {
        try {
            return Buffer.buffer(mapper.writeValueAsBytes(problem));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
