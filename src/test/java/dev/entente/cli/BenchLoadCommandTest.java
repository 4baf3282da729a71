package dev.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.graph.JobStore;
import dev.entente.graph.SchemaMigrations;
import dev.entente.graph.TestNeo4j;
import dev.entente.graph.benchmark.WriteRates;
import dev.entente.load.LoadJobs;
import dev.entente.load.LoadedJobs;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import picocli.CommandLine;

class BenchLoadCommandTest {
    private static final TestNeo4j NEO4J = TestNeo4j.get();
    private static final Driver DRIVER = NEO4J.driver();

    @TempDir
    Path home;

    private final StringWriter err = new StringWriter();

    @BeforeEach
    void empty() {
        new SchemaMigrations(DRIVER).apply();
        NEO4J.clear();
    }

    @Test
    void aGraphTakesTheRowsOfOneSeedAfterTheOther() {
        for (String seed : new String[] {"1", "2", "3"}) {
            assertThat(run(seed)).as(err.toString()).isZero();
        }
    }

    @Test
    void aSeedWhoseRowsAreThereIsRefused() {
        run("1");

        assertThat(run("1")).isEqualTo(ExitCodes.WRONG_USAGE);
        assertThat(err.toString()).contains("holds the rows of --seed 1 already: give another seed");
    }

    private int run(String seed) {
        return new CommandLine(new BenchLoadCommand(new Started(), new WriteRates(DRIVER), home))
                .setErr(new PrintWriter(err, true))
                .setOut(new PrintWriter(new StringWriter()))
                .execute("--rows", "40", "--batch", "20", "--rounds", "2", "--seed", seed);
    }

    /** The shared test store is there already. */
    private static final class Started implements JobLoads {
        @Override
        public LoadJobs jobs() {
            return LoadedJobs.of(
                    DRIVER,
                    request -> {
                        throw new UnsupportedOperationException();
                    },
                    Path.of("."));
        }

        @Override
        public JobStore jobStore() {
            return new JobStore(DRIVER);
        }

        @Override
        public OfflineLoads offline() {
            throw new UnsupportedOperationException();
        }
    }
}
