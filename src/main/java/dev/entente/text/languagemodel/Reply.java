package dev.entente.text.languagemodel;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The claims of a reply.
 *
 * @param claims in the model's order
 * @param left how many more there are than may be
 */
record Reply(List<StatedClaim> claims, int left) {
    /** More claims than this are not in a passage. */
    static final int MAX_CLAIMS = 200;

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private static final Pattern FENCE =
            Pattern.compile("^[ \\t]*```[a-zA-Z]*[ \\t]*\\R(.*?)^[ \\t]*```", Pattern.DOTALL | Pattern.MULTILINE);
    /** Some models think aloud before they answer. */
    private static final Pattern THOUGHTS = Pattern.compile("\\A\\s*<think>.*?</think>", Pattern.DOTALL);

    Reply {
        claims = List.copyOf(claims);
    }

    /**
     * Reads {@code {"claims": [...]}} or the bare list, alone or in a code fence; of several fences, with whatever prose around them, the last.
     *
     * @throws NotReadable for anything else
     */
    static Reply of(String text) throws NotReadable {
        String json = THOUGHTS.matcher(text).replaceFirst("");
        JsonNode root;
        try {
            root = MAPPER.readTree(FENCE.matcher(json)
                    .results()
                    .reduce((first, second) -> second)
                    .map(fenced -> fenced.group(1))
                    .orElse(json));
        } catch (JsonProcessingException e) {
            throw new NotReadable("The language model's reply is not JSON");
        }
        JsonNode list = root.isArray() ? root : root.path("claims");
        if (!list.isArray()) {
            throw new NotReadable("The language model's reply has no list of claims");
        }
        List<StatedClaim> claims = new ArrayList<>();
        for (int i = 0; i < Math.min(list.size(), MAX_CLAIMS); i++) {
            claims.add(StatedClaim.of(list.get(i)));
        }
        return new Reply(claims, list.size() - claims.size());
    }

    /** A reply that holds no list of claims; its message says why and repeats nothing of it. */
    static final class NotReadable extends Exception {
        NotReadable(String message) {
            super(message);
        }
    }
}
