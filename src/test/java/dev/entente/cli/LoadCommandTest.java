package dev.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.graph.JobStore;
import dev.entente.load.LoadJobs;
import dev.entente.load.Treaties;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** What is wrong with a load is told before anything is started. */
class LoadCommandTest {
    @TempDir
    Path folder;

    private final StringWriter err = new StringWriter();

    @ParameterizedTest
    @ValueSource(strings = {"", "--dry-run", "--offline"})
    void aColumnThatNoFileHasStartsNothing(String how) throws IOException {
        Path mapping = Files.writeString(folder.resolve("treaties.yaml"), Treaties.misspelled("form: delimited"));
        Path rows = Files.writeString(folder.resolve("a.csv"), "id,a,second\n1,France,Italy\n");

        assertThat(load(how, "--mapping", mapping.toString(), rows.toString())).isEqualTo(ExitCodes.WRONG_USAGE);

        assertThat(err.toString()).contains("treaties.yaml:13", "is \"second\" meant?");
    }

    @Test
    void anUnknownDataSetStartsNothing() {
        assertThat(load("gedlt", "a.csv")).isEqualTo(ExitCodes.WRONG_USAGE);

        assertThat(err.toString()).contains("There is no data set \"gedlt\"", "ucdp");
    }

    @Test
    void aFileThatIsNotThereStartsNothing() {
        assertThat(load("gdelt", folder.resolve("none.csv").toString())).isEqualTo(ExitCodes.WRONG_USAGE);

        assertThat(err.toString()).contains("none.csv");
    }

    private int load(String... arguments) {
        JobLoads nothing = new NothingToStart();
        CommandLine command = new CommandLine(new LoadCommand(nothing), new Subcommands(nothing));
        command.setErr(new PrintWriter(err, true));
        return command.execute(Arrays.stream(arguments)
                .flatMap(word -> word.isEmpty() ? Stream.empty() : Stream.of(word))
                .toArray(String[]::new));
    }

    /** Makes subcommands that are not run. */
    private record Subcommands(JobLoads loads) implements CommandLine.IFactory {
        @Override
        public <K> K create(Class<K> type) throws Exception {
            if (type == LoadDocumentsCommand.class) {
                return type.cast(new LoadDocumentsCommand(loads));
            }
            return type == LoadActorsCommand.class
                    ? type.cast(new LoadActorsCommand(loads))
                    : CommandLine.defaultFactory().create(type);
        }
    }

    private static final class NothingToStart implements JobLoads {
        @Override
        public LoadJobs jobs() {
            throw new AssertionError("Neo4j would be started");
        }

        @Override
        public JobStore jobStore() {
            throw new AssertionError("Neo4j would be started");
        }

        @Override
        public OfflineLoads offline() {
            throw new AssertionError("An offline load would begin");
        }
    }
}
