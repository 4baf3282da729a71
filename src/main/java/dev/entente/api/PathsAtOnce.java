package dev.entente.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import dev.entente.network.PathRank;
import dev.entente.network.PathRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/**
 * Answers on the thread that reads requests what takes a fraction of a millisecond: a few paths between entities given by id or code, or why there are none,
 * found by the first quick steps, of which all that is told lies in memory. Handing over to a thread that may wait for Neo4j takes as long as that. All else,
 * and whatever is wrong with a question, is left to {@link PathResource}, which answers the same.
 *
 * <p>Not a singleton: filters are made before the driver is.
 */
@ApplicationScoped
class PathsAtOnce {
    /** Telling more takes longer than finding them. */
    private static final int MOST_PATHS = 10;

    /** After those that check the question and compare its tag. */
    private static final int AFTER_OTHERS = Priorities.USER + 100;

    private final PathQuestions questions;
    private final LinkSearch links;
    private final PathAnswers answers;
    private final ObjectWriter writer;

    PathsAtOnce(PathQuestions questions, LinkSearch links, PathAnswers answers, ObjectMapper mapper) {
        this.questions = questions;
        this.links = links;
        this.answers = answers;
        this.writer = mapper.writerFor(PathsAnswer.class);
    }

    @ServerRequestFilter(nonBlocking = true, priority = AFTER_OTHERS)
    @AtOnce
    Optional<Response> answer(ContainerRequestContext request, RoutingContext routing) {
        boolean isPlain = request.getMethod().equals("GET")
                && takesJson(request.getHeaderString(HttpHeaders.ACCEPT))
                && request.getHeaderString(WaitPreference.PREFER) == null;
        return isPlain
                ? PathParameters.find(request.getUriInfo().getQueryParameters()::getFirst)
                        .filter(PathsAtOnce::areFewAndPlain)
                        .flatMap(this::find)
                        .map(answer -> response(answer, routing))
                : Optional.empty();
    }

    private static boolean takesJson(@Nullable String accept) {
        return accept == null || accept.equals(MediaType.WILDCARD) || accept.equals(MediaType.APPLICATION_JSON);
    }

    /** Those of a source are told apart by Neo4j, and what is ranked is chosen from many. */
    private static boolean areFewAndPlain(PathParameters parameters) {
        return parameters.k() <= MOST_PATHS && parameters.rank() == PathRank.HOPS && parameters.sources() == null;
    }

    private Optional<PathsAnswer> find(PathParameters parameters) {
        Optional<PathRequest> request = questions.findInMemory(parameters.ends(), parameters);
        return request.flatMap(links::findQuickly).flatMap(found -> answers.findInMemory(request.get(), found));
    }

    private Response response(PathsAnswer answer, RoutingContext routing) {
        // All begin as not to be compressed; what would lift that for JSON comes behind this filter.
        routing.response().headers().remove(HttpHeaders.CONTENT_ENCODING);
        try {
            return Response.ok(writer.writeValueAsBytes(answer), MediaType.APPLICATION_JSON_TYPE.withCharset("UTF-8"))
                    .build();
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
