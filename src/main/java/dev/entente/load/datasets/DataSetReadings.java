package dev.entente.load.datasets;

import dev.entente.graph.DocumentContent;
import dev.entente.load.LoadIssue;
import dev.entente.load.ReadAhead;
import dev.entente.load.RowReading;
import dev.entente.load.RowReadings;
import dev.entente.load.tables.TableFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rows of a data set, read by who asks for them, mapped by several threads, and handed over in their order. */
final class DataSetReadings implements RowReadings {
    private final FileRows rows;
    private final long afterRow;
    private final ReadAhead<RowChunk, RowChunk.Mapped> chunks;
    private final List<LoadIssue> notes = new ArrayList<>();
    private final RepeatedKeys keys = new RepeatedKeys();
    private Iterator<RowChunk.MappedRow> mapped = Collections.emptyIterator();
    private @Nullable Exception failure;
    private RowChunk.@Nullable Mapped chunk;
    private int rowsOfChunk;

    /** @param threads how many map */
    DataSetReadings(FileRows rows, long afterRow, int threads) {
        this.rows = rows;
        this.afterRow = afterRow;
        this.chunks = new ReadAhead<>(new Chunks(rows), threads, RowChunk::mapped);
    }

    @Override
    public Optional<RowReading> next() throws IOException {
        while (true) {
            while (mapped.hasNext()) {
                RowChunk.MappedRow next = mapped.next();
                rowsOfChunk++;
                notes.addAll(next.notes());
                noteRepeatedKeys(next);
                if (next.reading().row() > afterRow) {
                    return Optional.of(next.reading());
                }
            }
            throwFailure();
            Optional<RowChunk.Mapped> next = chunks.next();
            if (next.isEmpty()) {
                return Optional.empty();
            }
            begin(next.get());
        }
    }

    private void noteRepeatedKeys(RowChunk.MappedRow row) {
        if (row.reading() instanceof RowReading.Read read) {
            for (DocumentContent content : read.contents()) {
                long replaced = keys.replaced(content, read.row());
                if (replaced > 0) {
                    notes.add(keyRepeated(row, content, replaced));
                }
            }
        }
    }

    private static LoadIssue keyRepeated(RowChunk.MappedRow row, DocumentContent content, long replaced) {
        return new LoadIssue(
                "key-repeated",
                row.file() + ":" + row.line(),
                "Row " + replaced + " of this load has the same key and says something else; this row takes its place ("
                        + content.document().id()
                        + "). If both are meant, have the mapping's key tell them apart, by {#file} where each file counts anew");
    }

    private void begin(RowChunk.Mapped next) {
        chunk = next;
        mapped = next.rows().iterator();
        rowsOfChunk = 0;
        failure = next.failure();
        next.closed().stream().filter(TableFile::isLatin1Found).forEach(file -> notes.add(readAsLatin1(file)));
    }

    private void throwFailure() throws IOException {
        if (failure instanceof IOException e) {
            throw e;
        }
        if (failure instanceof RuntimeException e) {
            throw e;
        }
    }

    static LoadIssue readAsLatin1(TableFile file) {
        return new LoadIssue(
                "read-as-latin-1",
                String.valueOf(file.path().getFileName()),
                "Not all of it is UTF-8; what is not was read as Latin-1. If that is wrong, say charset in the mapping");
    }

    @Override
    public List<LoadIssue> takeNotes() {
        if (notes.isEmpty()) {
            return List.of();
        }
        List<LoadIssue> taken = List.copyOf(notes);
        notes.clear();
        return taken;
    }

    @Override
    public long bytesRead() {
        RowChunk.Mapped current = chunk;
        return current == null ? 0 : current.bytesTo(rowsOfChunk);
    }

    @Override
    public void close() throws IOException {
        chunks.close();
        rows.close();
    }

    /** The rows in chunks, up to the one that says that it is the last. */
    private static final class Chunks implements Iterator<RowChunk> {
        private final FileRows rows;
        private boolean isEnded;

        Chunks(FileRows rows) {
            this.rows = rows;
        }

        @Override
        public boolean hasNext() {
            return !isEnded;
        }

        @Override
        public RowChunk next() {
            if (isEnded) {
                throw new NoSuchElementException();
            }
            RowChunk chunk = RowChunk.read(rows);
            isEnded = chunk.rows().isEmpty() || chunk.failure() != null;
            return chunk;
        }
    }
}
