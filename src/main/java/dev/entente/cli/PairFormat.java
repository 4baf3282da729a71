package dev.entente.cli;

import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.entente.text.relation.PairAnswer;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes what {@code extract --pairs} answers, a row for each row given. */
final class PairFormat {
    private static final List<String> COLUMNS =
            List.of("line", "type", "plover", "confidence", "related", "polarity", "extractor");
    private static final String NONE = "NONE";

    private final PrintWriter out;
    private final @Nullable JsonMapper json;
    private final double threshold;

    private PairFormat(PrintWriter out, @Nullable JsonMapper json, double threshold) {
        this.out = out;
        this.json = json;
        this.threshold = threshold;
    }

    /**
     * Starts to write.
     *
     * @param threshold pairs less probably related than this are answered with NONE
     */
    static PairFormat on(PrintWriter out, boolean asJson, double threshold) {
        if (!asJson) {
            out.println(String.join("\t", COLUMNS));
        }
        return new PairFormat(out, asJson ? new JsonMapper() : null, threshold);
    }

    /** @param answer null where the row could not be read */
    void print(int line, @Nullable PairAnswer answer) {
        List<Object> values = answer == null ? List.of("", "", "", "", "", "") : values(answer);
        if (json == null) {
            StringBuilder row = new StringBuilder().append(line);
            values.forEach(value -> row.append('\t').append(value));
            out.println(row);
        } else {
            out.println(json(json, line, values));
        }
    }

    private static String json(JsonMapper mapper, int line, List<Object> values) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        members.put(COLUMNS.get(0), line);
        for (int i = 0; i < values.size(); i++) {
            Object value = values.get(i);
            members.put(COLUMNS.get(i + 1), value.equals("") ? null : value);
        }
        return mapper.valueToTree(members).toString();
    }

    private List<Object> values(PairAnswer answer) {
        if (answer.related() < threshold) {
            return List.of(
                    NONE,
                    answer.root(),
                    rounded(1 - answer.related()),
                    rounded(answer.related()),
                    "",
                    answer.extractor());
        }
        return List.of(
                answer.type().name(),
                answer.root(),
                rounded(answer.confidence()),
                rounded(answer.related()),
                answer.polarity().name().toLowerCase(Locale.ROOT),
                answer.extractor());
    }

    private static double rounded(double probability) {
        return Math.round(probability * 1000) / 1000.0;
    }
}
