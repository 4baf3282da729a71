package dev.entente.text.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A stretch of text between blank lines.
 *
 * @param index its place in the text, from 0; the pieces of a paragraph that was cut share it
 * @param start first UTF-16 unit that is no white space
 * @param end first unit behind its last one that is no white space
 */
record Paragraph(int index, int start, int end) {
    /** Longer paragraphs are cut at white space: it bounds the memory of one parse, and no sentence is so long. */
    static final int MAX_CHARACTERS = 20_000;

    private static final int MAX_HEADING_WORDS = 25;
    private static final Pattern BLANK_LINES = Pattern.compile("\\R[ \\t\\x{A0}]*\\R\\s*");
    private static final Pattern ENDS_A_SENTENCE = Pattern.compile("[.!?:;…。][\"'”’»)\\]*_]*$");

    static List<Paragraph> list(String text) {
        List<Paragraph> paragraphs = new ArrayList<>();
        Matcher blank = BLANK_LINES.matcher(text);
        int start = 0;
        while (blank.find()) {
            addPieces(text, start, blank.start(), paragraphs);
            start = blank.end();
        }
        addPieces(text, start, text.length(), paragraphs);
        return paragraphs;
    }

    /** Whether it is short and does not end as a sentence does. */
    boolean isHeading(String text) {
        String own = text.substring(start, end);
        return own.length() <= MAX_HEADING_WORDS * 12
                && own.split("\\s+").length <= MAX_HEADING_WORDS
                && !ENDS_A_SENTENCE.matcher(own).find();
    }

    private static void addPieces(String text, int from, int to, List<Paragraph> paragraphs) {
        int start = from;
        int end = to;
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        start = Dateline.end(text, start, end).orElse(start);
        int index =
                paragraphs.isEmpty() ? 0 : paragraphs.get(paragraphs.size() - 1).index() + 1;
        List<Paragraph> rows = Rows.list(text, start, end, index);
        if (!rows.isEmpty()) {
            paragraphs.addAll(rows);
            return;
        }
        while (start < end) {
            int cut = end - start <= MAX_CHARACTERS ? end : cutAt(text, start);
            paragraphs.add(new Paragraph(index, start, cut));
            start = cut;
            while (start < end && isBlank(text.charAt(start))) {
                start++;
            }
        }
    }

    private static int cutAt(String text, int start) {
        int limit = start + MAX_CHARACTERS;
        for (int i = limit; i > start + MAX_CHARACTERS / 2; i--) {
            if (isBlank(text.charAt(i))) {
                return i;
            }
        }
        return Character.isLowSurrogate(text.charAt(limit)) ? limit - 1 : limit;
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF';
    }
}
