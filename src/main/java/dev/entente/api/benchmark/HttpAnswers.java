package dev.entente.api.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.entente.model.EntityId;
import dev.entente.model.PartialDate;
import dev.entente.network.AnswerGist;
import dev.entente.network.NetworkQuestion;
import dev.entente.network.RelationFilter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Answers a benchmark's questions by asking the program over HTTP, on a connection of its own. For one thread. */
public final class HttpAnswers implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String READY = "/api/v1/paths?from=%s&to=%s&k=1";

    private final LoopbackConnection connection;

    public HttpAnswers(int port) {
        try {
            this.connection = new LoopbackConnection(port);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public NetworkQuestion.Answer ask(NetworkQuestion question) {
        byte[] body = get(target(question));
        return () -> gist(body);
    }

    /** An answer that costs the server nothing. */
    public NetworkQuestion.Answer askStatic(int bytes) {
        byte[] body = get(StaticAnswers.PATH + bytes);
        return () -> new AnswerGist(List.of(body.length + " bytes"));
    }

    /** The least that an operation of the API answers, see {@link TrivialAnswers}. */
    public NetworkQuestion.Answer askTrivial() {
        byte[] body = get(TrivialAnswers.PATH);
        return () -> new AnswerGist(List.of(body.length + " bytes"));
    }

    /** How long the answer is, in bytes. */
    public int size(NetworkQuestion question) {
        return get(target(question)).length;
    }

    /** Whether the program answers from its network in memory. */
    public boolean isFromMemory(EntityId a, EntityId b) {
        try {
            LoopbackConnection.Answer answer = connection.get(READY.formatted(encoded(a.value()), encoded(b.value())));
            return answer.status() == 200 && answer.has("Entente-Graph-Version");
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] get(String target) {
        try {
            LoopbackConnection.Answer answer = connection.get(target);
            if (answer.status() != 200) {
                throw new IllegalStateException(target + " was answered " + answer.status() + ": "
                        + new String(answer.body(), StandardCharsets.UTF_8));
            }
            return answer.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The address that asks the question. */
    static String target(NetworkQuestion question) {
        EntityId to = question.to();
        RelationFilter filter = question.filter();
        List<String> parameters = new ArrayList<>();
        if (to != null) {
            parameters.add("from=" + encoded(question.from().value()));
            parameters.add("to=" + encoded(to.value()));
            parameters.add("k=" + question.limit());
            parameters.add("maxHops=" + NetworkQuestion.HOPS);
        } else {
            parameters.add("limitPerType=" + question.limit());
        }
        if (!filter.types().isEmpty()) {
            parameters.add(
                    "types=" + filter.types().stream().map(Enum::name).sorted().collect(Collectors.joining(",")));
        }
        if (filter.minConfidence() > 0) {
            parameters.add("minConfidence=" + filter.minConfidence());
        }
        addDate(parameters, to == null ? "from" : "windowFrom", filter.window().from());
        addDate(parameters, to == null ? "to" : "windowTo", filter.window().to());
        String path = to == null
                ? "/api/v1/entities/" + encoded(question.from().value()) + "/neighbourhood"
                : "/api/v1/paths";
        return path + "?" + String.join("&", parameters);
    }

    private static void addDate(List<String> parameters, String name, @Nullable PartialDate date) {
        if (date != null) {
            parameters.add(name + "=" + date);
        }
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static AnswerGist gist(byte[] body) {
        JsonNode answer;
        try {
            answer = JSON.readTree(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (answer.has("paths")) {
            return AnswerGist.ofLengths(all(answer.get("paths")).stream()
                    .map(path -> path.get("hops").size()));
        }
        return new AnswerGist(all(answer.get("levels")).stream()
                .flatMap(level -> all(level.get("totals")).stream())
                .map(count ->
                        count.get("type").asText() + " " + count.get("total").asLong())
                .toList());
    }

    private static List<JsonNode> all(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }
}
