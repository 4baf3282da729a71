package dev.entente.load;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Rows read one by one, in the order of their numbers; used by one thread, closed when done. */
public interface RowReadings extends AutoCloseable {
    /**
     * The next row; empty behind the last.
     *
     * @throws IOException when the file breaks off or cannot be read on; what was read before holds
     */
    Optional<RowReading> next() throws IOException;

    /**
     * What was noticed since this was last asked and cost no row: a file's encoding that was guessed, one of a row's claims that could not be
     * made.
     */
    default List<LoadIssue> takeNotes() {
        return List.of();
    }

    /** How much of {@link RowSource#sizeBytes()} the rows make that were handed out so far; what is read ahead of them does not count. */
    long bytesRead();

    @Override
    void close() throws IOException;
}
