package dev.entente.load.datasets;

import dev.entente.load.RowReading;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The file that rows go to that could not be used, a line each: where it stood, the code, the reason, and the row as it was, parted by tabs. The file is
 * made with the first such row.
 */
public final class Quarantine implements AutoCloseable {
    private final Path file;
    private @Nullable BufferedWriter writer;

    public Quarantine(Path file) {
        this.file = file;
    }

    public Path file() {
        return file;
    }

    /** Whether it holds any row. */
    public boolean isUsed() {
        return writer != null;
    }

    /** Adds a row. */
    public void add(RowReading.Unusable row) throws IOException {
        BufferedWriter open = writer;
        if (open == null) {
            open = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
            writer = open;
            open.write("where\tcode\twhy\trow\n");
        }
        open.write(oneLine(row.issue().where()) + "\t" + row.issue().code() + "\t"
                + oneLine(row.issue().why()) + "\t"
                + row.rawLine().replace("\r", "").replace("\n", "\\n") + "\n");
    }

    private static String oneLine(String text) {
        return text.replaceAll("[\\t\\r\\n]+", " ");
    }

    @Override
    public void close() throws IOException {
        BufferedWriter open = writer;
        if (open != null) {
            open.close();
        }
    }
}
