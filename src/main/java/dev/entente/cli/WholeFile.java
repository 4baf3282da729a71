package dev.entente.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes a file that has its name only once it is whole. What is there and is no file, as a pipe or a device, is written to as it is. */
final class WholeFile {
    /** What is written. */
    @FunctionalInterface
    interface Content {
        /** Writes it, and closes the stream. */
        void write(OutputStream out) throws IOException;
    }

    private WholeFile() {}

    /** Writes all of it or nothing; a link stays one. */
    static void write(Path target, Content content) throws IOException {
        if (Files.exists(target) && !Files.isRegularFile(target)) {
            content.write(Files.newOutputStream(target));
            return;
        }
        Path file = Files.exists(target) ? target.toRealPath() : target;
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try {
            content.write(Files.newOutputStream(part));
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
