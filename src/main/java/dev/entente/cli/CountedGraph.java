package dev.entente.cli;

import dev.entente.graph.ExportedGraph;
import dev.entente.graph.SourcedRelation;
import dev.entente.model.Entity;
import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.function.Consumer;

/** Counts what is written of a graph, and says so now and then on standard error. */
final class CountedGraph implements ExportedGraph {
    private static final Duration INTERVAL = Duration.ofSeconds(5);

    private final ExportedGraph graph;
    private final PrintWriter err;
    private Instant shownAt = Instant.now();
    private long entities;
    private long relations;

    CountedGraph(ExportedGraph graph, PrintWriter err) {
        this.graph = graph;
        this.err = err;
    }

    @Override
    public void forEachEntity(Consumer<Entity> taker) {
        entities = 0;
        graph.forEachEntity(entity -> {
            taker.accept(entity);
            entities++;
            reportNowAndThen();
        });
    }

    @Override
    public void forEachRelation(Consumer<SourcedRelation> taker) {
        relations = 0;
        graph.forEachRelation(relation -> {
            taker.accept(relation);
            relations++;
            reportNowAndThen();
        });
    }

    void report() {
        err.printf(Locale.ROOT, "%,d entities, %,d relations written%n", entities, relations);
        err.flush();
    }

    private void reportNowAndThen() {
        if (Duration.between(shownAt, Instant.now()).compareTo(INTERVAL) >= 0) {
            shownAt = Instant.now();
            report();
        }
    }
}
