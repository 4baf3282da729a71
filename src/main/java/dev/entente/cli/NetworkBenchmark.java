package dev.entente.cli;

import dev.entente.model.EntityId;
import dev.entente.model.PartialDate;
import dev.entente.model.Period;
import dev.entente.model.RelationType;
import dev.entente.network.Direction;
import dev.entente.network.NeighbourhoodSearch;
import dev.entente.network.Network;
import dev.entente.network.PathRequest;
import dev.entente.network.PathSearch;
import dev.entente.network.RelationFilter;
import dev.entente.network.SearchLimits;
import dev.entente.network.SkewedGraph;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Supplier;

/** Asks a network the same kinds of question over and over, each after as long a warm-up, one thread, by the clock on the wall. */
final class NetworkBenchmark {
    private static final long WARM_UP_NANOS = 2_000_000_000L;
    private static final long NANOS = 4_000_000_000L;
    private static final int MOST_SAMPLES = 100_000;
    private static final double MICRO = 1e3;
    private static final double SECOND = 1e9;
    private static final int STATES = 100;
    private static final int HOPS = 4;
    private static final int TEN = 10;

    private final Network network;
    private final SkewedGraph graph;
    private final List<EntityId> ids;
    private final SplittableRandom random = new SplittableRandom(5);

    NetworkBenchmark(Network network, SkewedGraph graph) {
        this.network = network;
        this.graph = graph;
        this.ids = graph.entities().stream().map(entity -> entity.id()).toList();
    }

    /**
     * What one kind of question costs.
     *
     * @param query the question
     * @param medianMicros half take no longer
     * @param p99Micros of a hundred, 99 take no longer
     * @param perSecond how many one thread answers
     */
    record Row(String query, double medianMicros, double p99Micros, double perSecond) {}

    List<Row> run() {
        RelationFilter month = window(PartialDate.month(2018, 3));
        RelationFilter year = window(PartialDate.year(2018));
        RelationFilter sure = new RelationFilter(
                Set.of(RelationType.MET_WITH, RelationType.ALLIED_WITH),
                Direction.BOTH,
                Set.of(),
                null,
                Period.UNKNOWN,
                0.7);
        List<Row> rows = new ArrayList<>();
        rows.add(measured("shortest path", paths(this::any, RelationFilter.NONE, 1)));
        rows.add(measured("shortest path, ends by degree", paths(this::byDegree, RelationFilter.NONE, 1)));
        rows.add(measured("shortest path in a month", paths(this::any, month, 1)));
        rows.add(measured("shortest path in a year", paths(this::any, year, 1)));
        rows.add(measured("10 paths", paths(this::any, RelationFilter.NONE, TEN)));
        rows.add(measured("10 paths in a year", paths(this::any, year, TEN)));
        rows.add(measured("10 paths, two types, confidence 0.7", paths(this::any, sure, TEN)));
        rows.add(measured("neighbourhood of an entity", () -> around(any(), RelationFilter.NONE)));
        rows.add(measured("neighbourhood of a state", () -> around(state(), RelationFilter.NONE)));
        rows.add(measured("neighbourhood of a state in a year", () -> around(state(), year)));
        return rows;
    }

    private Supplier<Object> paths(Supplier<EntityId> ends, RelationFilter filter, int limit) {
        return () -> {
            EntityId from = ends.get();
            EntityId to = ends.get();
            while (to.equals(from)) {
                to = ends.get();
            }
            PathRequest request = PathRequest.shortest(from, to, filter, HOPS, limit);
            return new PathSearch(network, request, SearchLimits.USUAL).find();
        };
    }

    private Object around(EntityId center, RelationFilter filter) {
        return new NeighbourhoodSearch(network, center, filter, TEN).find(1);
    }

    private EntityId any() {
        return ids.get(random.nextInt(ids.size()));
    }

    private EntityId state() {
        return ids.get(random.nextInt(STATES));
    }

    private EntityId byDegree() {
        return graph.anEnd().id();
    }

    private static RelationFilter window(PartialDate date) {
        return new RelationFilter(Set.of(), Direction.BOTH, Set.of(), null, Period.between(date, date), 0);
    }

    private static Row measured(String query, Supplier<Object> question) {
        ask(question, WARM_UP_NANOS);
        long[] nanos = ask(question, NANOS);
        Arrays.sort(nanos);
        double perSecond = nanos.length / (Arrays.stream(nanos).sum() / SECOND);
        return new Row(query, nanos[nanos.length / 2] / MICRO, nanos[(int) (nanos.length * 0.99)] / MICRO, perSecond);
    }

    private static long[] ask(Supplier<Object> question, long duration) {
        long[] nanos = new long[MOST_SAMPLES];
        int count = 0;
        long end = System.nanoTime() + duration;
        for (long start = System.nanoTime(); start < end && count < MOST_SAMPLES; count++) {
            Object answer = question.get();
            long stop = System.nanoTime();
            nanos[count] = stop - start;
            start = stop;
            // What nobody looks at, the compiler may leave out.
            Objects.requireNonNull(answer);
        }
        return Arrays.copyOf(nanos, count);
    }
}
