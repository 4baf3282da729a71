package dev.entente.cli;

import dev.entente.api.benchmark.HttpAnswers;
import dev.entente.graph.benchmark.DataScienceAnswers;
import dev.entente.graph.benchmark.PeerStore;
import dev.entente.graph.embedded.FolderTree;
import dev.entente.model.EntityId;
import dev.entente.network.Network;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.Config;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Measures the network in memory beside other ways to answer the same questions. */
@Command(
        name = "network",
        description =
                "Measure paths and neighbourhoods, on a graph drawn from a seed: in memory, over HTTP, by Cypher, by Graph Data Science.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExample:%n",
        footer = {
            "  entente bench network --relations 100000 --seconds 1 --systems network,http,cypher",
            "  entente bench network --relations 1000000 --format json",
            "",
            "Answers are compared, and the run fails where they differ. network alone needs no database; http, cypher, gds and build get a Neo4j of",
            "their own, below ENTENTE_HOME, on the ports ENTENTE_NEO4J_BOLT_PORT and ENTENTE_NEO4J_HTTP_PORT; http serves this program on",
            "QUARKUS_HTTP_PORT and brings rows of the system static: answers of the same size that cost nothing. All of it is deleted in the",
            "end, unless --keep is given: then the next run with the same numbers begins where this one began to measure.",
            "Ten million relations need a Java heap of 4 GB (ENTENTE_JAVA_OPTS=-Xmx4g), and 12 GB of memory with http and cypher."
        })
public final class BenchNetworkCommand implements Callable<Integer> {
    private static final int MEGABYTE = 1 << 20;
    private static final int SERVER_HEAP_MEGABYTES = 2048;
    /** Room for the whole store, so that it is not slowed down by reading from disk. */
    private static final long STORE_BYTES_PER_RELATION = 300;
    /** The network, once more while it is sorted, and what is read meanwhile. */
    private static final long SERVED_BYTES_PER_RELATION = 250;

    private static final int SERVED_LEAST_MEGABYTES = 512;

    private final Config config;

    @Option(names = "--relations", defaultValue = "10000000", description = "How many relations. Default: 10,000,000.")
    int relations;

    @Option(names = "--seed", defaultValue = "1", description = "What the graph is drawn from. Default: 1.")
    long seed;

    @Option(
            names = "--seconds",
            defaultValue = "4",
            description = "How long each row is measured, after a warm-up. Default: 4.")
    int seconds;

    @Option(
            names = "--connections",
            defaultValue = "4",
            description = "How many ask at once over HTTP, where requests per second are counted. Default: 4.")
    int connections;

    @Option(
            names = "--systems",
            split = ",",
            defaultValue = "network",
            description =
                    "Who answers: some of network, http, cypher, gds; build asks nobody and measures only how fast the network is read from Neo4j. Default: network.")
    Set<MeasuredSystem> systems = EnumSet.of(MeasuredSystem.NETWORK);

    @Option(
            names = "--gds-jars",
            defaultValue = "src/peers/gds/target/plugins",
            description = "The folder with the jars of Graph Data Science. Default: where its build leaves them.")
    Path dataScience = Path.of("");

    @Option(names = "--keep", description = "Leave the graph for the next run, in bench-network below ENTENTE_HOME.")
    boolean isKept;

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
        HTTP,
        CYPHER,
        GDS,
        /** Nobody: the network is read out of Neo4j, as it is for all others than the network alone. */
        BUILD
    }

    @Override
    public Integer call() throws IOException {
        if (relations < 1 || seconds < 1 || connections < 1) {
            throw new ParameterException(
                    spec.commandLine(), "--relations, --seconds and --connections must be 1 or more");
        }
        if (systems.contains(MeasuredSystem.HTTP) && !ServedProgram.canStart()) {
            throw new ParameterException(
                    spec.commandLine(), "http needs the built program: run it with ./entente bench network");
        }
        if (systems.contains(MeasuredSystem.GDS) && jars(dataScience).isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "gds needs the jars of Graph Data Science, and " + dataScience.toAbsolutePath()
                            + " has none: fetch them with ./mvnw -q -f src/peers/gds package, or name their folder with --gds-jars");
        }
        Path folder = config.getValue("entente.home", Path.class).resolve("bench-network/" + relations + "-" + seed);
        if (!isKept) {
            FolderTree.delete(folder);
        }
        Files.createDirectories(folder);
        try {
            run(folder);
            return ExitCodes.OK;
        } catch (NetworkBenchmark.DifferentAnswerException e) {
            spec.commandLine().getErr().println("entente: " + e.getMessage());
            return ExitCodes.FAILED;
        } finally {
            if (!isKept) {
                FolderTree.delete(folder);
            }
        }
    }

    private void run(Path folder) throws IOException {
        if (format == Format.TEXT) {
            spec.commandLine().getOut().println(BenchRow.HEADER);
        }
        BenchedGraph graph = new BenchedGraph(relations, seed, folder, this::print);
        boolean needsStore = systems.stream().anyMatch(system -> system != MeasuredSystem.NETWORK);
        List<Path> plugins = systems.contains(MeasuredSystem.GDS) ? jars(dataScience) : List.of();
        try (PeerStore store = needsStore ? store(graph) : null) {
            Network network = graph.network(store);
            NetworkBenchmark benchmark = new NetworkBenchmark(network, graph.drawn(), seconds, this::print);
            if (systems.contains(MeasuredSystem.NETWORK)) {
                benchmark.measureNetwork();
            }
            if (store != null) {
                graph.start(store, network, plugins);
                measureStore(store, network, benchmark, folder);
            }
        }
    }

    private PeerStore store(BenchedGraph graph) throws IOException {
        return PeerStore.of(
                graph.settings(
                        config.getValue("entente.neo4j.bolt-port", Integer.class),
                        config.getValue("entente.neo4j.http-port", Integer.class),
                        SERVER_HEAP_MEGABYTES,
                        (int) (256 + relations * STORE_BYTES_PER_RELATION / MEGABYTE)),
                graph.drawn().entities());
    }

    private void measureStore(PeerStore store, Network network, NetworkBenchmark benchmark, Path folder)
            throws IOException {
        if (systems.contains(MeasuredSystem.HTTP)) {
            measureHttp(store, network, benchmark, folder);
        }
        if (systems.contains(MeasuredSystem.CYPHER)) {
            benchmark.measureCypher(store.cypher()::ask);
        }
        if (systems.contains(MeasuredSystem.GDS)) {
            try (DataScienceAnswers answers = store.dataScience()) {
                benchmark.measureDataScience(answers);
            }
        }
    }

    private void measureHttp(PeerStore store, Network network, NetworkBenchmark benchmark, Path folder)
            throws IOException {
        int port = config.getValue("quarkus.http.port", Integer.class);
        int heap = (int) (SERVED_LEAST_MEGABYTES + relations * SERVED_BYTES_PER_RELATION / MEGABYTE);
        Map<String, String> environment = Map.of(
                "QUARKUS_NEO4J_URI", store.uri(),
                "QUARKUS_NEO4J_AUTHENTICATION_USERNAME", store.user(),
                "QUARKUS_NEO4J_AUTHENTICATION_PASSWORD", store.password(),
                "QUARKUS_HTTP_PORT", Integer.toString(port),
                "ENTENTE_HOME", folder.resolve("served").toString(),
                "ENTENTE_BENCH_STATIC_ANSWERS", "true");
        List<EntityId> two = network.entityIds().subList(0, 2);
        List<HttpAnswers> clients = new ArrayList<>();
        try (ServedProgram program = ServedProgram.start(heap, environment, folder.resolve("served.log"))) {
            program.await(() -> isReady(port, two));
            for (int i = 0; i < connections; i++) {
                clients.add(new HttpAnswers(port));
            }
            benchmark.measureHttp(clients);
        } finally {
            clients.forEach(HttpAnswers::close);
        }
    }

    private static List<Path> jars(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .toList();
        }
    }

    private static boolean isReady(int port, List<EntityId> two) {
        try (HttpAnswers client = new HttpAnswers(port)) {
            return client.isFromMemory(two.get(0), two.get(1));
        } catch (UncheckedIOException notYet) {
            return false;
        }
    }

    private void print(BenchLine line) {
        PrintWriter out = spec.commandLine().getOut();
        out.println(format == Format.TEXT ? line.text() : line.json());
        out.flush();
    }
}
