package dev.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EndedCommandTest {
    @TempDir
    private Path folder;

    @Test
    void aCommandThatIsEndedWhileItMigratesSaysSoInALine() throws IOException, InterruptedException {
        Process command = EndedWhileMigrating.start(folder);
        try (BufferedReader out = command.inputReader(StandardCharsets.UTF_8);
                BufferedReader err = command.errorReader(StandardCharsets.UTF_8)) {
            assertThat(out.readLine()).isEqualTo("migrating");

            // As Ctrl-C does; asked of the handle, since the process itself would close what is read here.
            command.toHandle().destroy();

            assertThat(err.lines())
                    .containsExactly("entente: Ended before it was done. Run it again to have the rest done.");
        } finally {
            command.destroyForcibly().waitFor();
        }
    }
}
