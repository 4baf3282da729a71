package dev.entente.cli;

import dev.entente.graph.benchmark.PeerStore;
import dev.entente.graph.embedded.ImportedRows;
import dev.entente.graph.embedded.ServerSettings;
import dev.entente.model.Relation;
import dev.entente.network.Network;
import dev.entente.network.NetworkBuilder;
import dev.entente.network.NetworkFile;
import dev.entente.network.SkewedGraph;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.Config;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Measures the network in memory beside other ways to answer the same questions. */
@Command(
        name = "network",
        description = "Measure paths and neighbourhoods, on a graph drawn from a seed: in memory, or by Cypher.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExample:%n",
        footer = {
            "  entente bench network --relations 1000000 --format json",
            "  entente bench network --systems network,cypher,gds",
            "",
            "Answers are compared, and the run fails where they differ. network alone needs no database; cypher gets a Neo4j of its",
            "own, below ENTENTE_HOME, on the ports ENTENTE_NEO4J_BOLT_PORT and ENTENTE_NEO4J_HTTP_PORT, and is deleted in the end.",
            "Ten million relations need a Java heap of 4 GB (ENTENTE_JAVA_OPTS=-Xmx4g)."
        })
public final class BenchNetworkCommand implements Callable<Integer> {
    private static final int PAGE = 10_000;
    private static final int MOST_ENTITIES = 200_000;
    /** As many as make a graph of the fullest size's mean degree. */
    private static final int RELATIONS_PER_ENTITY = 50;

    private static final double NANOS = 1e9;
    private static final double MEGABYTE = 1e6;
    private static final int SERVER_HEAP_MEGABYTES = 2048;
    /** Room for the whole store, so that it is not slowed down by reading from disk. */
    private static final long STORE_BYTES_PER_RELATION = 300;

    private static final String NO_DATA_SCIENCE = "org.neo4j.gds:proc was not found on Maven Central";

    private final Config config;

    @Option(names = "--relations", defaultValue = "10000000", description = "How many relations. Default: 10,000,000.")
    int relations;

    @Option(names = "--seed", defaultValue = "1", description = "What the graph is drawn from. Default: 1.")
    long seed;

    @Option(names = "--seconds", defaultValue = "4", description = "How long each row is measured. Default: 4.")
    int seconds;

    @Option(
            names = "--systems",
            split = ",",
            defaultValue = "network",
            description = "Who answers: some of network, cypher, gds. Default: network.")
    Set<MeasuredSystem> systems = EnumSet.of(MeasuredSystem.NETWORK);

    @Option(names = "--format", defaultValue = "text", description = "text or json. Default: text.")
    Format format = Format.TEXT;

    @Spec
    CommandSpec spec;

    BenchNetworkCommand(Config config) {
        this.config = config;
    }

    /** How rows are printed. */
    enum Format {
        TEXT,
        JSON
    }

    /** Who answers. */
    enum MeasuredSystem {
        NETWORK,
        CYPHER,
        GDS
    }

    @Override
    public Integer call() throws IOException {
        if (relations < 1 || seconds < 1) {
            throw new ParameterException(spec.commandLine(), "--relations and --seconds must be 1 or more");
        }
        Path folder = config.getValue("entente.home", Path.class).resolve("bench-network");
        delete(folder);
        Files.createDirectories(folder);
        try {
            run(folder);
            return ExitCodes.OK;
        } catch (NetworkBenchmark.DifferentAnswerException e) {
            spec.commandLine().getErr().println("entente: " + e.getMessage());
            return ExitCodes.FAILED;
        } finally {
            delete(folder);
        }
    }

    private void run(Path folder) throws IOException {
        int entities = Math.max(1_000, Math.min(MOST_ENTITIES, relations / RELATIONS_PER_ENTITY));
        SkewedGraph graph = new SkewedGraph(seed, entities);
        boolean needsStore = systems.contains(MeasuredSystem.CYPHER);
        try (PeerStore store = needsStore ? new PeerStore(settings(folder), graph.entities()) : null) {
            Network network = build(graph, store);
            measureFile(network, folder.resolve("network.bin"));
            if (format == Format.TEXT) {
                spec.commandLine().getOut().println(BenchRow.HEADER);
            }
            NetworkBenchmark benchmark = new NetworkBenchmark(network, graph, seconds, this::print);
            if (systems.contains(MeasuredSystem.NETWORK)) {
                benchmark.measureNetwork();
            }
            if (store != null) {
                measureStore(store, network, benchmark);
            }
            if (systems.contains(MeasuredSystem.GDS)) {
                benchmark.lackDataScience(NO_DATA_SCIENCE);
            }
        }
    }

    private void measureStore(PeerStore store, Network network, NetworkBenchmark benchmark) throws IOException {
        ImportedRows imported = store.start();
        say(
                "imported into Neo4j offline in %.1f s, %,.0f nodes and relationships/s",
                imported.took().toMillis() / 1000.0, imported.rowsPerSecond());
        long start = System.nanoTime();
        Network read = store.read();
        double took = (System.nanoTime() - start) / NANOS;
        say("read from Neo4j in %.1f s, %,.0f relations/s", took, read.relationCount() / took);
        if (!read.countsByType().equals(network.countsByType())) {
            throw new NetworkBenchmark.DifferentAnswerException(
                    "Neo4j gave " + read.countsByType() + ", not " + network.countsByType());
        }
        if (systems.contains(MeasuredSystem.CYPHER)) {
            benchmark.measureCypher(store.cypher()::ask);
        }
    }

    private Network build(SkewedGraph graph, @Nullable PeerStore store) {
        long before = usedBytes();
        NetworkBuilder builder = new NetworkBuilder(graph.entities(), relations);
        List<Relation> page = new ArrayList<>(PAGE);
        for (int i = 0; i < relations; i++) {
            page.add(graph.next());
            if (page.size() == PAGE || i == relations - 1) {
                builder.add(page);
                if (store != null) {
                    store.add(page);
                }
                page.clear();
            }
        }
        long start = System.nanoTime();
        Network network = builder.build();
        double took = (System.nanoTime() - start) / NANOS;
        long bytes = usedBytes() - before;
        say(
                "%,d relations of %,d entities: sorted in %.2f s, %.0f MB, %.1f bytes a relation; heap limit %,.0f MB",
                network.relationCount(),
                network.entityCount(),
                took,
                bytes / MEGABYTE,
                (double) bytes / network.relationCount(),
                Runtime.getRuntime().maxMemory() / MEGABYTE);
        return network;
    }

    private void measureFile(Network network, Path file) throws IOException {
        NetworkFile saved = new NetworkFile(file);
        long start = System.nanoTime();
        saved.save(network, "bench");
        long middle = System.nanoTime();
        Network loaded = saved.find().orElseThrow().network();
        long end = System.nanoTime();
        say(
                "its own file: %.0f MB, written in %.2f s, read in %.2f s, %,d relations",
                Files.size(file) / MEGABYTE, (middle - start) / NANOS, (end - middle) / NANOS, loaded.relationCount());
        Files.delete(file);
    }

    private ServerSettings settings(Path folder) {
        return new ServerSettings(
                folder.resolve("neo4j"),
                config.getValue("entente.neo4j.bolt-port", Integer.class),
                config.getValue("entente.neo4j.http-port", Integer.class),
                SERVER_HEAP_MEGABYTES,
                (int) (256 + relations * STORE_BYTES_PER_RELATION / (1 << 20)));
    }

    private void say(String text, Object... values) {
        PrintWriter err = spec.commandLine().getErr();
        err.printf(Locale.ROOT, text + "%n", values);
        err.flush();
    }

    private void print(BenchRow row) {
        PrintWriter out = spec.commandLine().getOut();
        out.println(format == Format.TEXT ? row.text() : row.json());
        out.flush();
    }

    private static long usedBytes() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
