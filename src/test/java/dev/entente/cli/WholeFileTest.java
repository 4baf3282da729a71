package dev.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {
    @TempDir
    Path folder;

    @Test
    void aFileThatCannotBeWrittenWholeStaysAsItWas() throws IOException {
        Path file = Files.writeString(folder.resolve("graph.csv"), "before");

        assertThatThrownBy(() -> WholeFile.write(file, out -> {
                    try (out) {
                        out.write(1);
                        throw new IOException("No space left on device");
                    }
                }))
                .hasMessage("No space left on device");

        assertThat(file).hasContent("before");
        assertThat(folder).isDirectoryContaining("glob:**/graph.csv").isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void aLinkStaysOneAndItsFileIsWritten() throws IOException {
        Path file = Files.writeString(folder.resolve("graph.csv"), "before");
        Path link = Files.createSymbolicLink(folder.resolve("latest.csv"), file);

        WholeFile.write(link, WholeFileTest::write);

        assertThat(link).isSymbolicLink();
        assertThat(file).hasContent("after");
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void aPipeStaysOne() throws Exception {
        Path pipe = folder.resolve("pipe");
        new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor();
        CompletableFuture<String> read = CompletableFuture.supplyAsync(() -> {
            try {
                return Files.readString(pipe);
            } catch (IOException e) {
                return e.toString();
            }
        });

        WholeFile.write(pipe, WholeFileTest::write);

        assertThat(read.get()).isEqualTo("after");
        assertThat(Files.isRegularFile(pipe)).isFalse();
    }

    /** Through a link, so that a mistake would cost the link and not the device. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void aFullDeviceIsAnErrorAndNotReplaced() throws IOException {
        Path full = Files.createSymbolicLink(folder.resolve("full"), Path.of("/dev/full"));

        assertThatThrownBy(() -> WholeFile.write(full, WholeFileTest::write)).isInstanceOf(IOException.class);

        assertThat(full).isSymbolicLink();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void standardOutputOntoAFullDiskIsAnError() throws IOException {
        try (PrintStream full = new PrintStream(Files.newOutputStream(Path.of("/dev/full")))) {
            StandardOutput out = new StandardOutput(full);
            out.write("after".getBytes(StandardCharsets.UTF_8));

            assertThatThrownBy(out::close).isInstanceOf(IOException.class).hasMessageContaining("disk is full");
        }
    }

    private static void write(OutputStream out) throws IOException {
        try (out) {
            out.write("after".getBytes(StandardCharsets.UTF_8));
        }
    }
}
