package dev.entente.api;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The query parameters of an address as they were written, read without the framework. */
final class QueryTexts {
    private QueryTexts() {}

    /**
     * The texts by name, to be changed as one likes; empty where {@link QueryParameterCheck} would refuse one whatever it is for.
     *
     * @param query what stands behind the question mark; null where there is none
     * @throws IllegalArgumentException where it is wrongly encoded
     */
    static Optional<Map<String, String>> find(@Nullable String query) {
        Map<String, String> texts = new HashMap<>();
        int start = 0;
        while (query != null && start < query.length()) {
            int end = end(query, '&', start, query.length());
            int name = end(query, '=', start, end);
            String text = decoded(query.substring(Math.min(end, name + 1), end));
            boolean isRefused = text.isBlank() || text.length() > QueryParameterCheck.MAX_LENGTH;
            if (isRefused || texts.put(decoded(query.substring(start, name)), text) != null) {
                return Optional.empty();
            }
            start = end + 1;
        }
        return Optional.of(texts);
    }

    /** Where the character stands first between the two places; the second one where it does not. */
    private static int end(String query, char sought, int from, int to) {
        int place = query.indexOf(sought, from);
        return place < 0 || place > to ? to : place;
    }

    private static String decoded(String text) {
        return text.indexOf('%') < 0 && text.indexOf('+') < 0 ? text : URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
