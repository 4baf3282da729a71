package dev.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.graph.JobStore;
import dev.entente.graph.ReaderMarks;
import dev.entente.graph.SchemaMigrations;
import dev.entente.graph.TestNeo4j;
import dev.entente.load.LoadJobs;
import dev.entente.load.LoadedJobs;
import dev.entente.load.datasets.StoredItems;
import dev.entente.load.documents.SentencePairReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import picocli.CommandLine;

class LoadDocumentsCommandTest {
    @TempDir
    Path folder;

    private final TestNeo4j neo4j = TestNeo4j.get();
    private final JobStore store = new JobStore(neo4j.driver());
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void empty() {
        new SchemaMigrations(neo4j.driver()).apply();
        neo4j.clear();
    }

    @Test
    void loadTellsWhatItDidAndEndsWithZero() throws IOException {
        write("a.txt", "Xi met Putin.");

        assertThat(load(folder.toString())).isZero();

        assertThat(out.toString())
                .contains(
                        "documents  1 new, 0 replaced, 0 unchanged, 0 of them with issues; 0 not loaded, 0 files skipped",
                        "claims     1\n",
                        "words      3 in ");
        assertThat(err.toString()).startsWith("job:documents-");
    }

    @Test
    void whatIsSaidOfTheDocumentsStaysWithTheJobUntilItIsResumed() throws IOException {
        write("a.txt", "Xi met Putin.");
        load("--source", "The Harbour Dispatch", "--date", "2018-03-28", folder.toString());
        String id = store.list("documents", 1).get(0).id();

        assertThat(run(new LoadCommand(loads(neo4j.driver())), "--resume", id)).isZero();

        assertThat(store.find(id).orElseThrow().request().options())
                .contains("source=The Harbour Dispatch", "date=2018-03-28", "reader=english");
        assertThat(out.toString()).contains("documents  1 new, 0 replaced, 0 unchanged");
    }

    @Test
    void loadWithSomeBadFilesEndsWithFour() throws IOException {
        write("a.txt", "Xi met Putin.");
        write("b.txt", "fail!");

        assertThat(load(folder.toString(), folder.resolve("nowhere").toString()))
                .isEqualTo(ExitCodes.DONE_IN_PART);

        assertThat(out.toString()).contains("2 not loaded");
        assertThat(err.toString()).contains("(reading-failed)", "(not-found)");
    }

    @Test
    void aDatabaseThatDoesNotAnswerIsSaidInWords() throws IOException {
        write("a.txt", "Xi met Putin.");
        int port = TestNeo4j.freePorts(1).get(0);
        Config impatient = Config.builder()
                .withMaxTransactionRetryTime(1, TimeUnit.SECONDS)
                .build();
        try (Driver nobody = GraphDatabase.driver("bolt://127.0.0.1:" + port, AuthTokens.none(), impatient)) {
            int code = run(new LoadDocumentsCommand(loads(nobody)), folder.toString());

            assertThat(code).isEqualTo(ExitCodes.FAILED);
        }
    }

    @Test
    void aDictionaryGoesWithTheReaderOfEnglishOnly() throws IOException {
        write("a.txt", "Xi met Putin.");

        assertThat(load("--reader", "both", "--actors", "x.csv", folder.toString()))
                .isEqualTo(ExitCodes.WRONG_USAGE);

        assertThat(err.toString()).contains("--actors goes with --reader english only.");
        assertThat(store.list(null, 10)).isEmpty();
    }

    private int load(String... arguments) {
        return run(new LoadDocumentsCommand(loads(neo4j.driver())), arguments);
    }

    private JobLoads loads(Driver driver) {
        LoadJobs jobs = LoadedJobs.of(
                driver,
                new JobSources(new ReaderMarks(driver)::has, StoredItems.NONE, SentencePairReader::new),
                folder.resolve(".quarantine"));
        return new JobLoads() {
            @Override
            public LoadJobs jobs() {
                return jobs;
            }

            @Override
            public JobStore jobStore() {
                return new JobStore(driver);
            }

            @Override
            public OfflineLoads offline() {
                throw new UnsupportedOperationException("No test loads offline here");
            }
        };
    }

    private int run(Object command, String... arguments) {
        return new CommandLine(command, new Uninjected())
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((failure, line, result) -> ExitCodes.FAILED)
                .execute(arguments);
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    /** Makes subcommands that are not run. */
    private final class Uninjected implements CommandLine.IFactory {
        @Override
        public <K> K create(Class<K> type) throws Exception {
            if (type == LoadDocumentsCommand.class) {
                return type.cast(new LoadDocumentsCommand(loads(neo4j.driver())));
            }
            return type == LoadActorsCommand.class
                    ? type.cast(new LoadActorsCommand(loads(neo4j.driver())))
                    : CommandLine.defaultFactory().create(type);
        }
    }
}
