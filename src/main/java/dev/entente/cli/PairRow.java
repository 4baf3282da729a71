package dev.entente.cli;

import dev.entente.model.TextSpan;
import java.util.Locale;

/**
 * A row of a file of pairs: sentence, subject start, subject end, object start, object end, parted by tabs.
 *
 * @param line in the file, from 1
 * @param sentence its text
 * @param subject UTF-16 units of the sentence
 * @param object UTF-16 units of the sentence
 */
record PairRow(int line, String sentence, TextSpan subject, TextSpan object) {
    /** What a row holds, in words for whoever writes one. */
    static final String FORM = "sentence, subject start, subject end, object start, object end, parted by tabs";

    private static final int COLUMNS = 5;

    /** @throws IllegalArgumentException when the line is no such row; the message says why */
    static PairRow of(int line, String text) {
        String[] cells = text.split("\t", -1);
        if (cells.length < COLUMNS) {
            throw new IllegalArgumentException(cells.length + " columns, not " + COLUMNS + ": " + FORM);
        }
        TextSpan subject = span(cells[1], cells[2], "subject", cells[0].length());
        TextSpan object = span(cells[3], cells[4], "object", cells[0].length());
        if (subject.start() < object.end() && object.start() < subject.end()) {
            throw new IllegalArgumentException("Subject and object overlap");
        }
        return new PairRow(line, cells[0], subject, object);
    }

    /** Whether the line names columns: its places are words. */
    static boolean isHeader(String text) {
        String[] cells = text.split("\t", -1);
        return cells.length >= COLUMNS
                && cells[1].strip().toLowerCase(Locale.ROOT).matches("[a-z][a-z _.-]*");
    }

    private static TextSpan span(String start, String end, String name, int length) {
        int from = number(start, name + " start");
        int to = number(end, name + " end");
        if (from < 0 || to <= from || to > length) {
            throw new IllegalArgumentException("The " + name + " " + from + " to " + to
                    + " is no stretch of the sentence, which has " + length + " UTF-16 units");
        }
        return new TextSpan(from, to);
    }

    private static int number(String cell, String name) {
        try {
            return Integer.parseInt(cell.strip());
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("The " + name + " is no whole number: '" + cell + "'", e);
        }
    }
}
