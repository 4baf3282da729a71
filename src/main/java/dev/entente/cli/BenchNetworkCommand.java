package dev.entente.cli;

import dev.entente.model.Relation;
import dev.entente.network.Network;
import dev.entente.network.NetworkBuilder;
import dev.entente.network.SkewedGraph;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Measures the network in memory. */
@Command(
        name = "network",
        description = "Measure paths and neighbourhoods in memory, on a graph drawn from a seed.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExample:%n",
        footer = {
            "  entente bench network --relations 1000000 --format json",
            "",
            "Ten million relations need a Java heap of 4 GB: ENTENTE_JAVA_OPTS=-Xmx4g."
        })
public final class BenchNetworkCommand implements Callable<Integer> {
    private static final int PAGE = 10_000;
    private static final int MOST_ENTITIES = 200_000;
    /** As many as make a graph of the fullest size's mean degree. */
    private static final int RELATIONS_PER_ENTITY = 50;

    private static final double NANOS = 1e9;
    private static final double MEGABYTE = 1e6;

    @Option(names = "--relations", defaultValue = "10000000", description = "How many relations. Default: 10,000,000.")
    int relations;

    @Option(names = "--seed", defaultValue = "1", description = "What the graph is drawn from. Default: 1.")
    long seed;

    @Option(names = "--format", defaultValue = "text", description = "text or json. Default: text.")
    Format format = Format.TEXT;

    @Spec
    CommandSpec spec;

    /** How rows are printed. */
    enum Format {
        TEXT,
        JSON
    }

    @Override
    public Integer call() {
        if (relations < 1) {
            throw new ParameterException(spec.commandLine(), "--relations must be 1 or more");
        }
        int entities = Math.max(1_000, Math.min(MOST_ENTITIES, relations / RELATIONS_PER_ENTITY));
        SkewedGraph graph = new SkewedGraph(seed, entities);
        long before = usedBytes();
        NetworkBuilder builder = new NetworkBuilder(graph.entities(), relations);
        fill(builder, graph);
        long start = System.nanoTime();
        Network network = builder.build();
        double seconds = (System.nanoTime() - start) / NANOS;
        double megabytes = (usedBytes() - before) / MEGABYTE;
        PrintWriter err = spec.commandLine().getErr();
        err.printf(
                Locale.ROOT,
                "%,d relations of %,d entities: sorted in %.2f s, %.0f MB, %.1f bytes a relation%n",
                network.relationCount(),
                entities,
                seconds,
                megabytes,
                megabytes * MEGABYTE / network.relationCount());
        print(new NetworkBenchmark(network, graph).run());
        return ExitCodes.OK;
    }

    private void fill(NetworkBuilder builder, SkewedGraph graph) {
        List<Relation> page = new ArrayList<>(PAGE);
        for (int i = 0; i < relations; i++) {
            page.add(graph.next());
            if (page.size() == PAGE || i == relations - 1) {
                builder.add(page);
                page.clear();
            }
        }
    }

    private void print(List<NetworkBenchmark.Row> rows) {
        PrintWriter out = spec.commandLine().getOut();
        if (format == Format.TEXT) {
            out.printf("%-44s %12s %12s %12s%n", "query", "p50 µs", "p99 µs", "per second");
        }
        for (NetworkBenchmark.Row row : rows) {
            out.printf(
                    Locale.ROOT,
                    format == Format.TEXT
                            ? "%-44s %12.1f %12.1f %12.0f%n"
                            : "{\"query\":\"%s\",\"system\":\"network\",\"p50\":%.1f,\"p99\":%.1f,\"requestsPerSecond\":%.0f}%n",
                    row.query(),
                    row.medianMicros(),
                    row.p99Micros(),
                    row.perSecond());
        }
        out.flush();
    }

    private static long usedBytes() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
