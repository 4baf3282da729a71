package dev.entente.text.relation;

import java.util.ArrayList;
import java.util.List;

/**
 * What stands between quotation marks.
 *
 * @param start the opening mark's place in the text
 * @param end first UTF-16 unit behind the closing mark, or behind the paragraph where none closes it
 */
record Quotation(int start, int end) {
    /** One less where a comma or a full stop closes it: "Italy supports Haftar," he said. */
    private static final int MIN_WORDS = 4;

    /** Every quotation of the text that is longer than a few words, in order; shorter ones are names and turns of phrase. */
    static List<Quotation> list(String text) {
        List<Quotation> found = new ArrayList<>();
        int open = -1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean paragraphEnds = c == '\n' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
            if (open < 0) {
                open = c == '“' || c == '"' && !isInch(text, i) ? i : -1;
            } else if (c == '”' || c == '"' || paragraphEnds) {
                add(text, open, paragraphEnds ? i : i + 1, found);
                open = -1;
            }
        }
        if (open >= 0) {
            add(text, open, text.length(), found);
        }
        return found;
    }

    boolean covers(int place) {
        return start <= place && place < end;
    }

    private static boolean isInch(String text, int place) {
        return place > 0 && Character.isDigit(text.charAt(place - 1));
    }

    private static void add(String text, int start, int end, List<Quotation> found) {
        String quoted = text.substring(start, end);
        int fewest = quoted.matches("(?s).*[,.!?][\"”]") ? MIN_WORDS - 1 : MIN_WORDS;
        if (quoted.split("\\s+", MIN_WORDS + 1).length >= fewest) {
            found.add(new Quotation(start, end));
        }
    }
}
