package dev.entente.load;

import dev.entente.graph.DocumentContent;
import dev.entente.graph.JobCounts;
import dev.entente.load.RowReading.Known;
import dev.entente.load.RowReading.Read;
import dev.entente.load.RowReading.Skipped;
import dev.entente.load.RowReading.Unusable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Rows gathered to be written in one transaction; filled by one thread, then handed to another. */
final class RowBatch {
    private final List<RowReading> all = new ArrayList<>();
    private final List<DocumentContent> contents = new ArrayList<>();
    private final List<Unusable> unusable = new ArrayList<>();
    private final Map<String, Long> issues = new HashMap<>();
    private final Map<String, Long> skips = new HashMap<>();
    private final Map<String, Long> notes = new HashMap<>();
    private final List<LoadIssue> noted = new ArrayList<>();
    private final long begunNanos = System.nanoTime();
    private long lastRow;
    private long bytesRead;
    private int known;
    private int claims;

    void add(RowReading reading) {
        all.add(reading);
        lastRow = reading.row();
        if (reading instanceof Read row) {
            contents.addAll(row.contents());
            row.contents().forEach(content -> claims += content.claims().size());
        } else if (reading instanceof Unusable row) {
            unusable.add(row);
            issues.merge(row.issue().code(), 1L, Long::sum);
        } else if (reading instanceof Skipped row) {
            skips.merge(row.code(), 1L, Long::sum);
        } else if (reading instanceof Known) {
            known++;
        }
    }

    void note(LoadIssue note) {
        notes.merge(note.code(), 1L, Long::sum);
        noted.add(note);
    }

    void readUpTo(long bytes) {
        bytesRead = bytes;
    }

    /** Each row as a batch of its own; what was noted goes with the first. */
    List<RowBatch> split() {
        List<RowBatch> batches = new ArrayList<>();
        for (RowReading row : all) {
            RowBatch batch = new RowBatch();
            batch.add(row);
            batch.readUpTo(bytesRead);
            batches.add(batch);
        }
        noted.forEach(batches.get(0)::note);
        return batches;
    }

    /** The same with all that was to be written as rows that cannot be used. */
    RowBatch refused(String why) {
        RowBatch batch = new RowBatch();
        noted.forEach(batch::note);
        for (RowReading row : all) {
            if (row instanceof Read read) {
                String where = read.contents().stream()
                        .map(content -> content.document().title())
                        .findFirst()
                        .orElse("row " + read.row());
                String whole = "The store did not take it, nothing of it was written: " + why;
                batch.add(new Unusable(read.row(), new LoadIssue("not-written", where, whole), ""));
            } else {
                batch.add(row);
            }
        }
        batch.readUpTo(bytesRead);
        return batch;
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
        return JobCounts.ofRows(rows(), known, issues, skips, notes);
    }

    long lastRow() {
        return lastRow;
    }

    long bytesRead() {
        return bytesRead;
    }

    int rows() {
        return all.size();
    }

    int claims() {
        return claims;
    }

    long begunNanos() {
        return begunNanos;
    }
}
