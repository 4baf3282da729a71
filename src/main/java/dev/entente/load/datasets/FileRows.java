package dev.entente.load.datasets;

import dev.entente.load.LoadIssue;
import dev.entente.load.RowReading;
import dev.entente.load.mapping.AgreementSum;
import dev.entente.load.mapping.Mapping;
import dev.entente.load.tables.Row;
import dev.entente.load.tables.TableFile;
import dev.entente.load.tables.TableFormat;
import dev.entente.load.tables.UnreadableTableException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rows of the files one after another, each table of each, in the order of their numbers. What is wrong with a file or the rest of it is an issue at
 * the row where it was found; the next file follows. Behind the rows of a summary stand those that sum them up. Used by one thread.
 */
final class FileRows implements AutoCloseable {
    /** Of the 198 s of the General Assembly's 870,109 votes, 20 went by before the first of their 356,140 claims was written. */
    private static final double READING_SHARE = 0.1;

    private final Mapping mapping;
    private final Iterator<Path> files;
    private final long maxBytes;
    private final long afterRow;
    private final LookupFiles lookups;
    private final Preparation preparation;
    private final @Nullable AgreementSum sum;
    private final List<TableFile> closed = new ArrayList<>();
    private final long sizeBytes;
    private AgreementSum.@Nullable Results results;
    private @Nullable Path opening;
    private @Nullable TableFile file;
    private @Nullable MappedTable table;
    private boolean hasLookedUp;
    private long row;
    private long bytesOfFilesDone;

    /**
     * @param sizeBytes how large the files are, all together
     * @param maxBytes how much one may unpack to
     * @param afterRow rows up to this one are passed over
     */
    FileRows(Mapping mapping, List<Path> files, long sizeBytes, long maxBytes, long afterRow) {
        this(mapping, files, sizeBytes, maxBytes, afterRow, () -> {});
    }

    /** @param preparation done before the first row is read */
    FileRows(Mapping mapping, List<Path> files, long sizeBytes, long maxBytes, long afterRow, Preparation preparation) {
        this.preparation = preparation;
        this.mapping = mapping;
        this.files = files.iterator();
        this.sizeBytes = sizeBytes;
        this.maxBytes = maxBytes;
        this.afterRow = afterRow;
        this.lookups = new LookupFiles(mapping, files, maxBytes);
        this.sum = mapping.agreement().map(agreement -> agreement.sum()).orElse(null);
    }

    /** What a mapping has to know of the files before it can map a row. */
    @FunctionalInterface
    interface Preparation {
        void run() throws IOException;
    }

    /** The next row; null behind the last. */
    @Nullable
    PendingRow next() throws IOException {
        if (!hasLookedUp) {
            hasLookedUp = true;
            lookups.fill();
            preparation.run();
        }
        while (true) {
            if (results != null) {
                return results.hasNext() ? PendingRow.of(results.next()) : null;
            }
            try {
                PendingRow found = nextOfTable();
                if (found != null) {
                    return found;
                }
            } catch (UnreadableTableException e) {
                PendingRow broken = broken(file == null ? e : file.cause(e));
                closeFile();
                return broken;
            }
            if (file == null && !files.hasNext()) {
                if (sum == null) {
                    return null;
                }
                results = sum.results(row);
            }
        }
    }

    /** The next row of the current table, after opening it as needed; null where another must be opened first. */
    private @Nullable PendingRow nextOfTable() throws IOException {
        MappedTable rows = table();
        if (rows == null) {
            return null;
        }
        for (Row next = rows.next(); next != null; next = rows.next()) {
            row++;
            if (sum != null) {
                return PendingRow.of(rows.sum(next, row, sum));
            }
            if (row > afterRow) {
                return rows.pending(next, row);
            }
        }
        table = null;
        return null;
    }

    private @Nullable MappedTable table() throws IOException {
        if (table != null) {
            return table;
        }
        TableFile current = file;
        if (current == null) {
            if (!files.hasNext()) {
                return null;
            }
            Path path = files.next();
            opening = path;
            if (lookups.isOnlyLookup(path)) {
                bytesOfFilesDone += Files.size(path);
                return null;
            }
            current = TableFile.open(path, mapping.format().form() == TableFormat.Form.EXCEL, maxBytes);
            file = current;
        }
        table = MappedTable.open(current, mapping);
        if (table == null) {
            closeFile();
        }
        return table;
    }

    private PendingRow broken(UnreadableTableException e) {
        row++;
        TableFile current = file;
        String where =
                current == null ? String.valueOf(opening == null ? "" : opening.getFileName()) : current.tableName();
        return PendingRow.of(new RowReading.Unusable(row, new LoadIssue(e.code(), where, e.why()), ""));
    }

    private void closeFile() throws IOException {
        TableFile current = file;
        if (current != null) {
            closed.add(current);
            bytesOfFilesDone += Files.size(current.path());
            current.close();
        }
        file = null;
        table = null;
    }

    /** The files that were read to their end since this was last asked; how they were encoded is known once their rows are mapped. */
    List<TableFile> takeClosed() {
        List<TableFile> taken = List.copyOf(closed);
        closed.clear();
        return taken;
    }

    /**
     * How much of the files is dealt with once the rows up to the last one are. Votes that are summed up are read for {@link #READING_SHARE} of it; the rest is
     * the share of the pairs that were handed over.
     */
    long bytesRead() {
        TableFile current = file;
        long read = bytesOfFilesDone + (current == null ? 0 : current.bytesRead());
        if (sum == null) {
            return read;
        }
        double share = results == null ? 0 : results.share();
        return Math.round(READING_SHARE * read + (1 - READING_SHARE) * share * sizeBytes);
    }

    @Override
    public void close() throws IOException {
        closeFile();
    }
}
