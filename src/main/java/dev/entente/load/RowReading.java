package dev.entente.load;

import dev.entente.graph.DocumentContent;
import java.util.List;

/** What one row of a data set came to. */
public sealed interface RowReading {
    /** The row's number, from 1, counted through all files of the source; rows of a summary follow the rows they sum up. */
    long row();

    /**
     * A row that says something.
     *
     * @param contents the row as a document with its claims; mostly one
     */
    record Read(long row, List<DocumentContent> contents) implements RowReading {
        public Read {
            contents = List.copyOf(contents);
        }
    }

    /** A row whose document is there already, as whoever would read it now would leave it. */
    record Known(long row) implements RowReading {}

    /**
     * A row that could not be used.
     *
     * @param issue why, and where it stands
     * @param rawLine the row as its file has it
     */
    record Unusable(long row, LoadIssue issue, String rawLine) implements RowReading {}

    /**
     * A sound row that has nothing for the graph.
     *
     * @param code why, in kebab case: {@code no-relation-type}
     */
    record Skipped(long row, String code) implements RowReading {}
}
