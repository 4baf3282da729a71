package dev.entente.graph.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InterruptedImportsTest {
    @TempDir
    private Path folder;

    @Test
    void whatAKilledOfflineLoadLeftIsDeletedAndItsImporterEnded() throws IOException, InterruptedException {
        Path left = folder.resolve("offline-17");
        Files.createDirectories(left.resolve("data/databases"));
        Files.createDirectories(folder.resolve("data"));
        Process importer = sleeper("@" + left.resolve("import.arguments"));
        Process other = sleeper("@" + folder.resolve("offline-170.arguments"));
        try {
            InterruptedImports.remove(new ServerHome(folder));

            assertThat(left).doesNotExist();
            assertThat(folder.resolve("data")).exists();
            assertThat(importer.waitFor(1, TimeUnit.MINUTES)).isTrue();
            assertThat(other.isAlive()).isTrue();
        } finally {
            importer.destroyForcibly();
            other.destroyForcibly();
        }
    }

    /** Waits for a line that never comes. */
    private static Process sleeper(String argument) throws IOException {
        return new ProcessBuilder("sh", "-c", "read line", argument).start();
    }
}
