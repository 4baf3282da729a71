package dev.entente.load;

import dev.entente.graph.DocumentContent;
import dev.entente.graph.JobCounts;
import dev.entente.load.RowReading.Read;
import dev.entente.load.RowReading.Skipped;
import dev.entente.load.RowReading.Unusable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Rows gathered to be written in one transaction; filled by one thread, then handed to another. */
final class RowBatch {
    private final List<DocumentContent> contents = new ArrayList<>();
    private final List<Unusable> unusable = new ArrayList<>();
    private final Map<String, Long> issues = new HashMap<>();
    private final Map<String, Long> skips = new HashMap<>();
    private final Map<String, Long> notes = new HashMap<>();
    private final List<LoadIssue> noted = new ArrayList<>();
    private final long begunNanos = System.nanoTime();
    private long lastRow;
    private long bytesRead;
    private int rows;
    private int claims;

    void add(RowReading reading) {
        rows++;
        lastRow = reading.row();
        if (reading instanceof Read read) {
            read.contents().forEach(this::add);
        } else if (reading instanceof Unusable row) {
            unusable.add(row);
            issues.merge(row.issue().code(), 1L, Long::sum);
        } else if (reading instanceof Skipped row) {
            skips.merge(row.code(), 1L, Long::sum);
        }
    }

    void note(LoadIssue note) {
        notes.merge(note.code(), 1L, Long::sum);
        noted.add(note);
    }

    private void add(DocumentContent content) {
        contents.add(content);
        claims += content.claims().size();
    }

    void readUpTo(long bytes) {
        bytesRead = bytes;
    }

    List<DocumentContent> contents() {
        return contents;
    }

    List<Unusable> unusable() {
        return unusable;
    }

    /** What was noticed and cost no row. */
    List<LoadIssue> noted() {
        return noted;
    }

    /** What the rows add to the job's counts. */
    JobCounts counts() {
        return JobCounts.ofRows(rows, issues, skips, notes);
    }

    long lastRow() {
        return lastRow;
    }

    long bytesRead() {
        return bytesRead;
    }

    int rows() {
        return rows;
    }

    int claims() {
        return claims;
    }

    long begunNanos() {
        return begunNanos;
    }
}
