package dev.entente.load;

import dev.entente.graph.DocumentContent;
import java.util.List;

/** What one row came to. Rows are numbered from 1 on, through all files of a source. */
public sealed interface RowReading {
    long row();

    /**
     * A row that says something.
     *
     * @param contents a document for the row, or several, each whole: no other row adds to it
     */
    record Read(long row, List<DocumentContent> contents) implements RowReading {
        public Read {
            contents = List.copyOf(contents);
        }
    }

    /**
     * A row that cannot be used: it goes to the quarantine file.
     *
     * @param issue why; its place is the file and the line
     * @param rawLine the row as it stands in the file
     */
    record Unusable(long row, LoadIssue issue, String rawLine) implements RowReading {}

    /**
     * A row that has nothing to say here, by the mapping's own rule.
     *
     * @param code which rule, in kebab case: {@code actor-without-country}
     */
    record Skipped(long row, String code) implements RowReading {}
}
