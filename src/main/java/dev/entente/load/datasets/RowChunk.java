package dev.entente.load.datasets;

import dev.entente.load.LoadIssue;
import dev.entente.load.RowReading;
import dev.entente.load.tables.TableFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows that lie one behind another, to be mapped together.
 *
 * @param closed the files that ended in it
 * @param bytesToFirst how much of the files the rows make up to its first
 * @param bytesToLast and up to its last
 * @param failure what ended the reading behind its rows
 */
record RowChunk(
        List<PendingRow> rows,
        List<TableFile> closed,
        long bytesToFirst,
        long bytesToLast,
        @Nullable Exception failure) {
    private static final int MOST_ROWS = 256;
    private static final int MOST_CHARACTERS = 1 << 18;

    /** What a row came to, what was noticed with it, and where it stands. */
    record MappedRow(RowReading reading, List<LoadIssue> notes, String file, long line) {}

    /** As a chunk, with its rows mapped. */
    record Mapped(
            List<MappedRow> rows,
            List<TableFile> closed,
            long bytesToFirst,
            long bytesToLast,
            @Nullable Exception failure) {
        /** How much of the files the rows make up to one of these, told by its number in the chunk; in between each takes as much. */
        long bytesTo(int number) {
            return rows.size() < 2
                    ? bytesToLast
                    : bytesToFirst + (bytesToLast - bytesToFirst) * (number - 1) / (rows.size() - 1);
        }
    }

    /** Reads the next chunk; without rows, or with a failure, it is the last. */
    static RowChunk read(FileRows rows) {
        List<PendingRow> chunk = new ArrayList<>(MOST_ROWS);
        Exception failure = null;
        long bytesToFirst = 0;
        try {
            int characters = 0;
            while (chunk.size() < MOST_ROWS && characters < MOST_CHARACTERS) {
                PendingRow next = rows.next();
                if (next == null) {
                    break;
                }
                if (chunk.isEmpty()) {
                    bytesToFirst = rows.bytesRead();
                }
                chunk.add(next);
                characters += next.length();
            }
        } catch (IOException | RuntimeException e) {
            failure = e;
        }
        return new RowChunk(chunk, rows.takeClosed(), bytesToFirst, rows.bytesRead(), failure);
    }

    Mapped mapped() {
        List<MappedRow> mapped = new ArrayList<>(rows.size());
        try {
            for (PendingRow row : rows) {
                List<LoadIssue> notes = new ArrayList<>(0);
                RowReading reading = row.mapping().map(notes::add);
                mapped.add(new MappedRow(reading, notes, row.file(), row.line()));
            }
        } catch (RuntimeException e) {
            return new Mapped(mapped, List.of(), bytesToFirst, bytesToLast, e);
        }
        return new Mapped(mapped, closed, bytesToFirst, bytesToLast, failure);
    }
}
