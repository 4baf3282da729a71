package dev.entente.api;

import java.util.Arrays;
import java.util.List;

/**
 * A list that a parameter gives with what to do with it: {@code in:a,b} or {@code a,b} for these, {@code nin:a,b} for all but these.
 *
 * @param values what is listed, at least one
 * @param isExcluding whether all but these are meant
 */
record ListChoice(List<String> values, boolean isExcluding) {
    private static final String IN = "in:";
    private static final String NOT_IN = "nin:";

    ListChoice {
        values = List.copyOf(values);
    }

    static ListChoice parse(String text) {
        boolean isExcluding = text.startsWith(NOT_IN);
        String list = isExcluding
                ? text.substring(NOT_IN.length())
                : text.startsWith(IN) ? text.substring(IN.length()) : text;
        List<String> values =
                Arrays.stream(list.split(",", -1)).map(String::strip).toList();
        if (values.stream().anyMatch(String::isEmpty)) {
            throw new IllegalArgumentException("must list values parted by commas, as in:A,B or nin:A,B");
        }
        return new ListChoice(values, isExcluding);
    }
}
