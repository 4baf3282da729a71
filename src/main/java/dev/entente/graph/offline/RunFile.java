package dev.entente.graph.offline;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Sorted records in a file, each behind its length. */
record RunFile(Path path) {
    private static final int BUFFER = 1 << 18;
    private static final int END = -1;

    void write(Iterable<byte[]> records) {
        try (DataOutputStream out =
                new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(path), BUFFER))) {
            for (byte[] record : records) {
                out.writeInt(record.length);
                out.write(record);
            }
            out.writeInt(END);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + path + ": " + e.getMessage(), e);
        }
    }

    Records read() {
        try {
            return new Records(path, new DataInputStream(new BufferedInputStream(Files.newInputStream(path), BUFFER)));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + path, e);
        }
    }

    void delete() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot delete " + path, e);
        }
    }

    /** The records one after another. */
    static final class Records implements AutoCloseable {
        private final Path path;
        private final DataInputStream in;

        private Records(Path path, DataInputStream in) {
            this.path = path;
            this.in = in;
        }

        /** The next record; null behind the last. */
        byte @Nullable [] next() {
            try {
                int length = in.readInt();
                return length == END ? null : in.readNBytes(length);
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot read " + path, e);
            }
        }

        @Override
        public void close() {
            try {
                in.close();
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot close " + path, e);
            }
        }
    }
}
