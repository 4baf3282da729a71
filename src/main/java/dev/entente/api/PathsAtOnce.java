package dev.entente.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import dev.entente.network.PathRank;
import dev.entente.network.PathRequest;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Answers on the thread that reads requests, and before the framework looks at them, what takes a fraction of a millisecond: a few paths between entities given
 * by id or code, or why there are none, found by the first quick steps, of which all that is told lies in memory. The way to {@link PathResource} takes longer
 * than that. All else, and whatever is wrong with a question, is left to the resource, which answers the same.
 *
 * <p>Not a singleton: what it asks is made when there is a driver.
 */
@ApplicationScoped
class PathsAtOnce {
    static final String PATH = "/api/v1/paths";

    /** Telling more takes longer than finding them. */
    private static final int MOST_PATHS = 10;

    /** After CORS with its 300 and {@link BodyLimit}. */
    private static final int PRIORITY = 50;

    private static final String JSON =
            MediaType.APPLICATION_JSON_TYPE.withCharset("UTF-8").toString();

    private final PathQuestions questions;
    private final LinkSearch links;
    private final PathAnswers answers;
    private final Revalidation revalidation;
    private final ObjectWriter writer;

    PathsAtOnce(
            PathQuestions questions,
            LinkSearch links,
            PathAnswers answers,
            Revalidation revalidation,
            ObjectMapper mapper) {
        this.questions = questions;
        this.links = links;
        this.answers = answers;
        this.revalidation = revalidation;
        this.writer = mapper.writerFor(PathsAnswer.class);
    }

    static void open(@Observes Filters filters, PathsAtOnce atOnce) {
        filters.register(atOnce::answer, PRIORITY);
    }

    void answer(RoutingContext asked) {
        HttpServerRequest request = asked.request();
        // Taken before the question is asked, see Revalidation.
        Optional<String> tag = isPlain(request) ? revalidation.findTag(request) : Optional.empty();
        Optional<PathsAnswer> answer = tag.isPresent() ? find(request.query()) : Optional.empty();
        if (answer.isPresent()) {
            send(answer.get(), tag.get(), asked.response());
        } else {
            asked.next();
        }
    }

    private static boolean isPlain(HttpServerRequest request) {
        return request.method() == HttpMethod.GET
                && PATH.equals(request.path())
                && takesJson(request.getHeader(HttpHeaders.ACCEPT))
                && request.getHeader(WaitPreference.PREFER) == null
                && request.getHeader(HttpHeaders.IF_NONE_MATCH) == null;
    }

    private static boolean takesJson(@Nullable String accept) {
        return accept == null || accept.equals(MediaType.WILDCARD) || accept.equals(MediaType.APPLICATION_JSON);
    }

    private Optional<PathsAnswer> find(@Nullable String query) {
        try {
            return QueryTexts.find(query)
                    .flatMap(PathsAtOnce::parameters)
                    .filter(PathsAtOnce::areFewAndPlain)
                    .flatMap(this::find);
        } catch (HttpProblem | IllegalArgumentException e) {
            // The resource says what is wrong.
            return Optional.empty();
        }
    }

    /** Each is taken out as it is read; what is left then is unknown. */
    private static Optional<PathParameters> parameters(Map<String, String> texts) {
        return PathParameters.find(texts::remove).filter(read -> texts.isEmpty());
    }

    /** Those of a source are told apart by Neo4j, and what is ranked is chosen from many. */
    private static boolean areFewAndPlain(PathParameters parameters) {
        return parameters.k() <= MOST_PATHS && parameters.rank() == PathRank.HOPS && parameters.sources() == null;
    }

    private Optional<PathsAnswer> find(PathParameters parameters) {
        Optional<PathRequest> request = questions.findInMemory(parameters.ends(), parameters);
        return request.flatMap(links::findQuickly).flatMap(found -> answers.findInMemory(request.get(), found));
    }

    private void send(PathsAnswer answer, String tag, HttpServerResponse response) {
        MultiMap headers = response.headers();
        // All begin as not to be compressed; what would lift that for JSON comes behind this filter.
        headers.remove(HttpHeaders.CONTENT_ENCODING);
        headers.set(HttpHeaders.CONTENT_TYPE, JSON);
        headers.set(HttpHeaders.CACHE_CONTROL, Caching.UNTIL_THE_NEXT_LOAD);
        headers.set(HttpHeaders.VARY, Caching.VARIES_BY);
        revalidation.tell(tag, headers);
        try {
            response.end(Buffer.buffer(writer.writeValueAsBytes(answer)));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
