package dev.entente.load.datasets;

import dev.entente.load.LoadIssue;
import dev.entente.load.RowReading;
import java.util.function.Consumer;

/**
 * A row that was read from its file and is yet to be mapped.
 *
 * @param length about how many characters it holds
 * @param file its table
 * @param line its line there; 0 for a row of a summary
 * @param mapping makes of it what it comes to, in any thread; used once
 */
record PendingRow(int length, String file, long line, Mapper mapping) {
    /** Maps one row; issues that cost no row go to the notes. */
    @FunctionalInterface
    interface Mapper {
        RowReading map(Consumer<LoadIssue> notes);
    }

    static PendingRow of(RowReading known) {
        return new PendingRow(0, "", 0, notes -> known);
    }
}
