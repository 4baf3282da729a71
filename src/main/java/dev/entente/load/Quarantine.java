package dev.entente.load;

import dev.entente.load.RowReading.Unusable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.jspecify.annotations.Nullable;

/** The rows of a job that could not be used, as a CSV file: row, place, code, reason and the row itself. Made with the first of them. */
final class Quarantine implements AutoCloseable {
    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setRecordSeparator("\n").get();

    private final Path file;
    private long bytes;
    private @Nullable FileChannel channel;

    /** @param bytes how much of the file is committed: what stands behind is cut off */
    Quarantine(Path file, long bytes) {
        this.file = file;
        this.bytes = bytes;
    }

    Path file() {
        return file;
    }

    /** How long the file is. */
    long bytes() {
        return bytes;
    }

    /** Adds rows, and returns when they are on the disk. */
    void add(List<Unusable> rows) {
        if (rows.isEmpty()) {
            return;
        }
        StringBuilder lines = new StringBuilder();
        if (bytes == 0) {
            lines.append(FORMAT.format("row", "where", "code", "why", "raw")).append('\n');
        }
        rows.forEach(row -> lines.append(FORMAT.format(
                        row.row(),
                        row.issue().where(),
                        row.issue().code(),
                        row.issue().why(),
                        row.rawLine()))
                .append('\n'));
        try {
            FileChannel open = open();
            ByteBuffer buffer = StandardCharsets.UTF_8.encode(lines.toString());
            bytes += buffer.remaining();
            while (buffer.hasRemaining()) {
                open.write(buffer);
            }
            open.force(false);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + file + ": " + e.getMessage(), e);
        }
    }

    /** Takes back what was added behind this length. */
    void cutBack(long length) {
        try {
            if (channel != null && length < bytes) {
                channel.truncate(length).position(length);
            }
            bytes = length;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + file, e);
        }
    }

    @Override
    public void close() {
        try {
            if (channel != null) {
                channel.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + file, e);
        }
    }

    private FileChannel open() throws IOException {
        if (channel == null) {
            Files.createDirectories(file.toAbsolutePath().getParent());
            channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            channel.truncate(bytes).position(Math.min(bytes, channel.size()));
        }
        return channel;
    }
}
