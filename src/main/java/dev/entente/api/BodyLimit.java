package dev.entente.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Refuses a body that is announced to be too large before the server does, which would say nothing, and ends the connection as that does. */
@Singleton
class BodyLimit {
    /** After CORS with its 300, before the server's limit with its 2: the highest come first. */
    private static final int PRIORITY = 100;

    private final long most;
    private final ObjectMapper mapper;

    BodyLimit(@ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize most, ObjectMapper mapper) {
        this.most = most.asLongValue();
        this.mapper = mapper;
    }

    void open(@Observes Filters filters) {
        filters.register(this::check, PRIORITY);
    }

    private void check(RoutingContext asked) {
        if (length(asked.request().getHeader(HttpHeaders.CONTENT_LENGTH)) > most) {
            refuse(asked.request(), asked.response());
        } else {
            asked.next();
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
