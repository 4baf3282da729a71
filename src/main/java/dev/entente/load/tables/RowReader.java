package dev.entente.load.tables;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the rows of one table, from its first to its last. */
public interface RowReader extends AutoCloseable {
    /** The names in its header; empty where it has none. */
    List<String> header();

    /**
     * The next row; null behind the last.
     *
     * @throws UnreadableTableException when the table breaks off or is not what it should be
     */
    @Nullable
    Row next() throws IOException;

    /**
     * How many bytes of the table, unpacked, its header and the rows so far make. What is read ahead of them does not count, but for the buffers of a
     * library, some 24 KB.
     */
    long bytesHandedOut();

    @Override
    void close() throws IOException;
}
