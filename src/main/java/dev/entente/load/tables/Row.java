package dev.entente.load.tables;

import org.jspecify.annotations.Nullable;

/** One row of a table. Valid until the next is read, unless it is {@link #kept}. */
public interface Row {
    /** Parts the values of a cell that has several, as JSON's lists have: the unit separator of ASCII. */
    char SEPARATOR = '\u001f';

    /** Where it starts in its file, from 1; of a sheet the row's number, of JSON the record's unless each has a line. */
    long line();

    /** How many cells it has. */
    int size();

    /** The cell's text without the white space around it; empty where the row has no such cell. */
    String cell(int column);

    /** The row as the file has it, as near as its form allows. */
    String raw();

    /** Why it is no row at all; null where it is one. */
    default @Nullable Fault fault() {
        return null;
    }

    /** What is wrong with it: the code, and why. */
    record Fault(String code, String why) {}

    /** About how many characters its cells hold. */
    int length();

    /** The same row, valid for good and for any thread. */
    default Row kept() {
        return this;
    }
}
