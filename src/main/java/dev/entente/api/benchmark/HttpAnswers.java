package dev.entente.api.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.entente.model.EntityId;
import dev.entente.model.Period;
import dev.entente.model.RelationType;
import dev.entente.network.AnswerGist;
import dev.entente.network.NetworkQuestion;
import dev.entente.network.RelationFilter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Asks a server over connections that are kept open; each thread that asks has one. */
public final class HttpAnswers {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI base;

    /** @param port of a server on loopback */
    public HttpAnswers(int port) {
        this.base = URI.create("http://127.0.0.1:" + port);
    }

    /**
     * An answer as it came.
     *
     * @param body its bytes
     */
    public record Body(byte[] body) implements NetworkQuestion.Answer {
        @Override
        public AnswerGist gist() {
            try {
                return gist(JSON.readTree(body));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static AnswerGist gist(JsonNode answer) {
            List<String> parts = new ArrayList<>();
            for (JsonNode path : answer.path("paths")) {
                parts.add(path.path("length").asInt() + " hops");
            }
            for (JsonNode level : answer.path("levels")) {
                for (JsonNode total : level.path("totals")) {
                    parts.add(total.path("type").asText() + " "
                            + total.path("total").asLong());
                }
            }
            return new AnswerGist(parts);
        }
    }

    public Body ask(NetworkQuestion question) {
        return get(path(question));
    }

    /** @throws IllegalStateException when the answer is not 200 */
    public Body get(String path) {
        HttpResponse<byte[]> response = send(path);
        if (response.statusCode() != 200) {
            throw new IllegalStateException(base.resolve(path) + " was answered " + response.statusCode() + ": "
                    + new String(response.body(), StandardCharsets.UTF_8));
        }
        return new Body(response.body());
    }

    /** Whether the API answers from its network; false while it does not, or does not answer at all. */
    public boolean answersFromMemory(EntityId entity) {
        try {
            HttpResponse<byte[]> response = send("/api/v1/entities/" + entity.value() + "/neighbourhood?limitPerType=1");
            return response.statusCode() == 200
                    && response.headers().firstValue("ETag").isPresent();
        } catch (UncheckedIOException e) {
            return false;
        }
    }

    private HttpResponse<byte[]> send(String path) {
        HttpRequest request =
                HttpRequest.newBuilder(base.resolve(path)).timeout(PATIENCE).build();
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for " + path, e);
        }
    }

    private static String path(NetworkQuestion question) {
        EntityId to = question.to();
        RelationFilter filter = question.filter();
        return to == null
                ? "/api/v1/entities/" + question.from().value() + "/neighbourhood?limitPerType=" + question.limit()
                        + window(filter, "from", "to") + rest(filter)
                : "/api/v1/paths?from=" + question.from().value() + "&to=" + to.value() + "&k=" + question.limit()
                        + "&maxHops=" + NetworkQuestion.HOPS + window(filter, "windowFrom", "windowTo") + rest(filter);
    }

    private static String window(RelationFilter filter, String from, String to) {
        Period window = filter.window();
        return day(from, window.firstDay()) + day(to, window.endDay());
    }

    private static String day(String name, @Nullable LocalDate day) {
        return day == null ? "" : "&" + name + "=" + day;
    }

    private static String rest(RelationFilter filter) {
        String types = filter.types().isEmpty()
                ? ""
                : "&types=" + filter.types().stream().map(RelationType::name).collect(Collectors.joining(","));
        return types + (filter.minConfidence() > 0 ? "&minConfidence=" + filter.minConfidence() : "");
    }
}
