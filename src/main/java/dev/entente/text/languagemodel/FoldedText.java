package dev.entente.text.languagemodel;

import dev.entente.model.TextSpan;
import java.util.ArrayList;
import java.util.List;

/**
 * A part of a text in which white space and quotation marks are as good as others of their sort, so that what a model copied is
 * found. What is found is always the text's own. Cost: O(n) a search in nearly all texts.
 */
final class FoldedText {
    private final StringBuilder folded = new StringBuilder();
    private final List<Integer> places = new ArrayList<>();

    /**
     * @param start first UTF-16 unit of the part
     * @param end first unit behind it
     */
    FoldedText(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            char c = fold(text.charAt(i));
            if (c != ' ' || (folded.length() > 0 && folded.charAt(folded.length() - 1) != ' ')) {
                folded.append(c);
                places.add(i);
            }
        }
    }

    /** Where the words stand, as spans of the whole text, at most 20 of them. */
    List<TextSpan> find(String words) {
        String sought = fold(words);
        List<TextSpan> found = new ArrayList<>();
        int at = sought.isEmpty() ? -1 : folded.indexOf(sought);
        while (at >= 0 && found.size() < 20) {
            found.add(new TextSpan(places.get(at), places.get(at + sought.length() - 1) + 1));
            at = folded.indexOf(sought, at + 1);
        }
        return found;
    }

    /** As {@link #find}, and neither inside a longer word. */
    List<TextSpan> findWhole(String words) {
        String sought = fold(words);
        List<TextSpan> whole = new ArrayList<>();
        int at = sought.isEmpty() ? -1 : folded.indexOf(sought);
        while (at >= 0 && whole.size() < 20) {
            int end = at + sought.length();
            if (isBorder(at - 1, at) && isBorder(end - 1, end)) {
                whole.add(new TextSpan(places.get(at), places.get(end - 1) + 1));
            }
            at = folded.indexOf(sought, at + 1);
        }
        return whole;
    }

    /** The text with every run of white space as one space and none at its ends. */
    static String fold(String text) {
        StringBuilder result = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = fold(text.charAt(i));
            if (c != ' ' || (result.length() > 0 && result.charAt(result.length() - 1) != ' ')) {
                result.append(c);
            }
        }
        return result.toString().strip();
    }

    private boolean isBorder(int before, int after) {
        return before < 0
                || after >= folded.length()
                || !Character.isLetterOrDigit(folded.charAt(before))
                || !Character.isLetterOrDigit(folded.charAt(after));
    }

    private static char fold(char c) {
        if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            return ' ';
        }
        return switch (c) {
            case '“', '”', '„', '«', '»' -> '"';
            case '‘', '’', '‚' -> '\'';
            default -> c;
        };
    }
}
