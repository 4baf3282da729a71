package dev.entente.cli;

import dev.entente.graph.benchmark.WriteRates;
import dev.entente.load.OfflineLoadException;
import dev.entente.load.benchmark.MadeUpEvents;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.LongStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Holds the loader's way of writing against others, in one run on one store. */
@Command(
        name = "load",
        description =
                "Measure how fast made-up rows are written: one a transaction, by plain UNWIND, and as loads do; or how fast they are loaded offline.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExample:%n",
        footer = {
            "  entente bench load --rows 12000",
            "  entente bench load --claims 1000000",
            "  entente bench load --claims 1000000 --only-reading",
            "",
            "The rows stay: use a graph of its own, with ENTENTE_HOME and ENTENTE_NEO4J_BOLT_PORT set. With --claims the graph is not",
            "touched; ten million take 25 GB below ENTENTE_HOME while it runs, and no more than a heap of 2 GB: ENTENTE_JAVA_OPTS=-Xmx2g."
        })
public final class BenchLoadCommand implements Callable<Integer> {
    private static final int SINGLE_ROWS = 200;

    /** Each way of writing, and each round, has rows of its own; a run may have so many. */
    private static final int STREAMS_OF_A_SEED = 100;

    private static final int MOST_ROUNDS = STREAMS_OF_A_SEED / 2 - 1;

    /** Made-up rows repeat their dates from then on. */
    private static final long MOST_SEED = MadeUpEvents.STREAMS / STREAMS_OF_A_SEED - 1;

    private final JobLoads graph;
    private final WriteRates rates;
    private final Path home;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--rows",
            defaultValue = "12000",
            description = "How many rows a round (default: ${DEFAULT-VALUE}).")
    private int rows;

    @Option(
            names = "--batch",
            defaultValue = "4000",
            description = "How many rows a transaction (default: ${DEFAULT-VALUE}).")
    private int batch;

    @Option(
            names = "--rounds",
            defaultValue = "3",
            description = "How often the ways are measured in turn (default: ${DEFAULT-VALUE}).")
    private int rounds;

    @Option(
            names = "--seed",
            defaultValue = "1",
            description = "Other rows for another seed, 0 to 79 (default: ${DEFAULT-VALUE}).")
    private long seed;

    private long streams;

    @Option(
            names = "--claims",
            description =
                    "Measure instead how fast so many rows are read, mapped and loaded offline, beside Neo4j's own importer.")
    private @Nullable Long claims;

    @Option(
            names = "--only-reading",
            description =
                    "With --claims: only read and map, beside counting the file's lines and splitting them; and read as many rows in quotes, beside FastCSV.")
    private boolean isReadingOnly;

    @Inject
    BenchLoadCommand(ReadyGraph graph, WriteRates rates, @ConfigProperty(name = "entente.home") Path home) {
        this((JobLoads) graph, rates, home);
    }

    BenchLoadCommand(JobLoads graph, WriteRates rates, Path home) {
        this.home = home;
        this.graph = graph;
        this.rates = rates;
    }

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        if (rows < 1 || batch < 1 || rounds < 1) {
            throw new ParameterException(spec.commandLine(), "--rows, --batch and --rounds must be 1 or more");
        }
        Long offline = claims;
        if (offline != null) {
            return offline(offline, out);
        }
        if (rounds > MOST_ROUNDS || seed < 0 || seed > MOST_SEED) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--rounds must be at most " + MOST_ROUNDS + ", and --seed lie between 0 and " + MOST_SEED);
        }
        int size = Math.min(batch, rows);
        int batches = rows / size;
        graph.jobs();
        if (rates.holds(new MadeUpEvents(stream(0), 1).content(1).document().id())) {
            spec.commandLine()
                    .getErr()
                    .println("entente: This graph holds the rows of --seed " + seed
                            + " already: give another seed, or an ENTENTE_HOME without a graph.");
            return ExitCodes.WRONG_USAGE;
        }
        rates.batches(rows(), 1, size);
        double single = rates.oneByOne(rows(), SINGLE_ROWS);
        out.printf(Locale.ROOT, "one row a transaction  %,8.0f rows/s%n", single);
        for (int i = 0; i < rounds; i++) {
            double unwind = rates.unwind(rows(), batches, size);
            double ours = rates.batches(rows(), batches, size);
            out.printf(
                    Locale.ROOT,
                    "plain UNWIND           %,8.0f rows/s%nloads                  %,8.0f rows/s, %.2f of UNWIND, %.0f times one row a transaction%n",
                    unwind,
                    ours,
                    ours / unwind,
                    ours / single);
            out.flush();
        }
        return ExitCodes.OK;
    }

    private int offline(long count, PrintWriter out) {
        if (count < 1) {
            throw new ParameterException(spec.commandLine(), "--claims must be 1 or more");
        }
        PrintWriter err = spec.commandLine().getErr();
        try {
            OfflineBenchmark benchmark = new OfflineBenchmark(home.resolve("bench-offline"), out, err);
            if (isReadingOnly) {
                benchmark.runReading(count, seed);
            } else {
                benchmark.runAll(count, seed);
            }
            return ExitCodes.OK;
        } catch (IOException | OfflineLoadException e) {
            err.println("entente: " + FullStop.after(e.getMessage()));
            return ExitCodes.FAILED;
        }
    }

    private long stream(long number) {
        return seed * STREAMS_OF_A_SEED + number;
    }

    /** Rows that no other call gives, nor another seed. */
    private WriteRates.Rows rows() {
        MadeUpEvents events = new MadeUpEvents(stream(streams++), Long.MAX_VALUE);
        long[] next = {1};
        return count -> {
            long first = next[0];
            next[0] += count;
            return LongStream.range(first, first + count)
                    .mapToObj(events::content)
                    .toList();
        };
    }
}
