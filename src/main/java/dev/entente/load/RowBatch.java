package dev.entente.load;

import dev.entente.graph.DocumentContent;
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
    private final long begunNanos = System.nanoTime();
    private long lastRow;
    private long bytesRead;
    private int rows;
    private int claims;
    private int skipped;

    void add(RowReading reading) {
        rows++;
        lastRow = reading.row();
        if (reading instanceof Read read) {
            read.contents().forEach(this::add);
        } else if (reading instanceof Unusable row) {
            unusable.add(row);
            count(row.issue().code());
        } else if (reading instanceof Skipped row) {
            skipped++;
            count(row.code());
        }
    }

    private void add(DocumentContent content) {
        contents.add(content);
        claims += content.claims().size();
    }

    private void count(String code) {
        issues.merge(code, 1L, Long::sum);
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

    Map<String, Long> issues() {
        return issues;
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

    int skipped() {
        return skipped;
    }

    long begunNanos() {
        return begunNanos;
    }
}
