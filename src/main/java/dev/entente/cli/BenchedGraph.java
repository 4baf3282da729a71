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
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The graph that is measured, as a network and, if wanted, in a Neo4j. Both are made in a folder, where a later run with the same numbers finds them.
 * Tells what making them cost.
 */
final class BenchedGraph {
    private static final int PAGE = 10_000;
    private static final int MOST_ENTITIES = 200_000;
    /** As many as make a graph of the fullest size's mean degree. */
    private static final int RELATIONS_PER_ENTITY = 50;

    private static final String KEY = "bench";
    private static final String SYSTEM = "network";
    private static final double NANOS = 1e9;
    private static final double MEGABYTE = 1e6;

    private final int relations;
    private final long seed;
    private final Path folder;
    private final Consumer<BenchLine> out;

    /**
     * @param folder of this graph only
     * @param out takes the figures as they come
     */
    BenchedGraph(int relations, long seed, Path folder, Consumer<BenchLine> out) {
        this.relations = relations;
        this.seed = seed;
        this.folder = folder;
        this.out = out;
    }

    /** What relations are drawn from; each call begins anew. */
    SkewedGraph drawn() {
        int entities = Math.max(1_000, Math.min(MOST_ENTITIES, relations / RELATIONS_PER_ENTITY));
        return new SkewedGraph(seed, entities);
    }

    /** The network; from its file where that is there and no store has to be filled. */
    Network network(@Nullable PeerStore store) throws IOException {
        boolean mustFill = store != null && !store.isFilled();
        long before = usedBytes();
        Optional<Network> kept = mustFill ? Optional.empty() : findKept();
        Network network = kept.isPresent() ? kept.get() : drawAll(mustFill ? store : null);
        long bytes = usedBytes() - before;
        tell("memory", bytes / MEGABYTE, "MB");
        tell("memory of a relation", (double) bytes / network.relationCount(), "bytes");
        if (kept.isEmpty()) {
            save(network);
        }
        return network;
    }

    /**
     * Starts the store and reads the network out of it.
     *
     * @param plugins jars of procedures that the store's server is to have
     */
    void start(PeerStore store, Network network, List<Path> plugins) throws IOException {
        Optional<ImportedRows> imported = store.start(plugins);
        imported.ifPresent(rows -> {
            out.accept(new BenchFigure("offline import", "neo4j", rows.took().toMillis() / 1000.0, "s"));
            out.accept(new BenchFigure("offline import", "neo4j", rows.rowsPerSecond(), "rows/s"));
        });
        long start = System.nanoTime();
        Network read = store.read();
        double took = (System.nanoTime() - start) / NANOS;
        tell("build from Neo4j", took, "s");
        tell("build from Neo4j", read.relationCount() / took, "relations/s");
        if (!read.countsByType().equals(network.countsByType())) {
            throw new NetworkBenchmark.DifferentAnswerException(
                    "Neo4j gave " + read.countsByType() + ", not " + network.countsByType());
        }
    }

    /** Of a server at its best. */
    ServerSettings settings(int boltPort, int httpPort, int heapMegabytes, int pageCacheMegabytes) {
        return new ServerSettings(
                folder.resolve("neo4j"),
                boltPort,
                httpPort,
                heapMegabytes,
                pageCacheMegabytes,
                ServerSettings.Compiler.FULL);
    }

    private Network drawAll(@Nullable PeerStore store) {
        SkewedGraph graph = drawn();
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
        tell("sort", (System.nanoTime() - start) / NANOS, "s");
        return network;
    }

    private void save(Network network) throws IOException {
        long start = System.nanoTime();
        file().save(network, KEY);
        tell("save to file", (System.nanoTime() - start) / NANOS, "s");
        findKept();
        tell("file", Files.size(path()) / MEGABYTE, "MB");
    }

    private Optional<Network> findKept() {
        long start = System.nanoTime();
        Optional<Network> found =
                file().find().filter(saved -> saved.key().equals(KEY)).map(NetworkFile.Saved::network);
        if (found.isPresent()) {
            tell("load from file", (System.nanoTime() - start) / NANOS, "s");
        }
        return found;
    }

    private NetworkFile file() {
        return new NetworkFile(path());
    }

    private Path path() {
        return folder.resolve("network.bin");
    }

    private void tell(String query, double value, String unit) {
        out.accept(new BenchFigure(query, SYSTEM, value, unit));
    }

    private static long usedBytes() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
