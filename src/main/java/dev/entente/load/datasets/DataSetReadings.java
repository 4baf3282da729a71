package dev.entente.load.datasets;

import dev.entente.load.LoadIssue;
import dev.entente.load.RowReading;
import dev.entente.load.RowReadings;
import dev.entente.load.mapping.AgreementSum;
import dev.entente.load.mapping.Mapping;
import dev.entente.load.tables.Row;
import dev.entente.load.tables.TableFile;
import dev.entente.load.tables.UnreadableTableException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads the files one after another, each table of each. What is wrong with a file or the rest of it is an issue at the row where it was
 * found; the next file follows.
 */
final class DataSetReadings implements RowReadings {
    private final Mapping mapping;
    private final Iterator<Path> files;
    private final long maxBytes;
    private final long afterRow;
    private final LookupFiles lookups;
    private final @Nullable AgreementSum sum;
    private final List<LoadIssue> notes = new ArrayList<>();
    private @Nullable Iterator<RowReading> results;
    private @Nullable TableFile file;
    private @Nullable MappedTable table;
    private boolean hasLookedUp;
    private long row;
    private long bytesOfFilesDone;

    DataSetReadings(Mapping mapping, List<Path> files, long maxBytes, long afterRow) {
        this.mapping = mapping;
        this.files = files.iterator();
        this.maxBytes = maxBytes;
        this.afterRow = afterRow;
        this.lookups = new LookupFiles(mapping, files, maxBytes);
        this.sum = mapping.agreement().map(agreement -> agreement.sum()).orElse(null);
    }

    @Override
    public Optional<RowReading> next() throws IOException {
        if (!hasLookedUp) {
            hasLookedUp = true;
            lookups.fill();
        }
        while (true) {
            RowReading reading = results != null ? nextResult(results) : nextOfFiles();
            if (reading == null || reading.row() > afterRow) {
                return Optional.ofNullable(reading);
            }
        }
    }

    private static @Nullable RowReading nextResult(Iterator<RowReading> results) {
        return results.hasNext() ? results.next() : null;
    }

    private @Nullable RowReading nextOfFiles() throws IOException {
        while (true) {
            try {
                RowReading reading = nextOfTable();
                if (reading != null) {
                    return reading;
                }
            } catch (UnreadableTableException e) {
                RowReading broken = broken(e);
                closeFile();
                return broken;
            }
            if (file == null && !files.hasNext()) {
                if (sum == null) {
                    return null;
                }
                results = sum.results(row);
                return nextResult(results);
            }
        }
    }

    /** The next row of the current table, after opening it as needed; null where another must be opened first. */
    private @Nullable RowReading nextOfTable() throws IOException {
        TableFile current = file;
        if (current == null) {
            if (!files.hasNext()) {
                return null;
            }
            Path path = files.next();
            opening = path;
            if (lookups.isOnlyLookup(path)) {
                return null;
            }
            current = TableFile.open(
                    path, mapping.format().form() == dev.entente.load.tables.TableFormat.Form.EXCEL, maxBytes);
            file = current;
        }
        MappedTable rows = table;
        if (rows == null) {
            rows = MappedTable.open(current, mapping);
            table = rows;
            if (rows == null) {
                closeFile();
                return null;
            }
        }
        Row next = rows.next();
        if (next == null) {
            table = null;
            return null;
        }
        row++;
        if (row <= afterRow && sum == null) {
            return new RowReading.Skipped(row, "read-before");
        }
        return sum == null ? rows.map(next, row, notes::add) : rows.sum(next, row, sum);
    }

    private @Nullable Path opening;

    private RowReading broken(UnreadableTableException e) {
        row++;
        String where = String.valueOf(opening == null ? "" : opening.getFileName());
        return new RowReading.Unusable(row, new LoadIssue(e.code(), where, e.why()), "");
    }

    private void closeFile() throws IOException {
        TableFile current = file;
        if (current != null) {
            if (current.isLatin1Found()) {
                notes.add(
                        new LoadIssue(
                                "read-as-latin-1",
                                String.valueOf(current.path().getFileName()),
                                "Not all of it is UTF-8; what is not was read as Latin-1. If that is wrong, say charset in the mapping"));
            }
            bytesOfFilesDone += current.bytesRead();
            current.close();
        }
        file = null;
        table = null;
    }

    @Override
    public List<LoadIssue> takeNotes() {
        List<LoadIssue> taken = List.copyOf(notes);
        notes.clear();
        return taken;
    }

    @Override
    public long bytesRead() {
        TableFile current = file;
        return bytesOfFilesDone + (current == null ? 0 : current.bytesRead());
    }

    @Override
    public void close() throws IOException {
        closeFile();
    }
}
