package dev.entente.network;

import dev.entente.model.EntityId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/**
 * Whom several entities are all tied to, the most telling first: a neighbour that everybody has says little (as in the degree-weighted paths of
 * Himmelstein and Baranzini, 2015). Used once. Cost: the relations of the entities, twice.
 */
public final class CommonNeighbourSearch {
    /** So many entities may be named. */
    public static final int MAX_NAMED = 20;

    private final Network network;
    private final Sieve sieve;
    private final List<Integer> named = new ArrayList<>();
    private final ToIntFunction<EntityId> degrees;
    private final int limit;
    private final int limitPerPair;
    private final SearchBudget budget;

    /**
     * @param of two or more entities
     * @param filter seen from them; its kinds are those of the neighbours
     * @param degrees how many relations an entity has; {@link Network#degree(EntityId)} where the network is whole
     * @param limit how many neighbours to show
     * @param limitPerPair how many relations of each with each to show
     */
    public CommonNeighbourSearch(
            Network network,
            Collection<EntityId> of,
            RelationFilter filter,
            ToIntFunction<EntityId> degrees,
            int limit,
            int limitPerPair,
            SearchLimits limits) {
        if (of.size() < 2 || of.size() > MAX_NAMED) {
            throw new IllegalArgumentException("Neighbours are common to 2 to 20 entities, not to " + of.size());
        }
        this.network = network;
        this.sieve = new Sieve(filter);
        of.forEach(id -> named.add(network.entities().find(id)));
        this.degrees = degrees;
        this.limit = limit;
        this.limitPerPair = limitPerPair;
        this.budget = new SearchBudget(limits);
    }

    public CommonNeighbours find() {
        if (named.contains(-1)) {
            return new CommonNeighbours(List.of(), 0, false);
        }
        Map<Integer, Double> common = surest(named.get(0));
        for (int entity : named.subList(1, named.size())) {
            Map<Integer, Double> others = surest(entity);
            common.keySet().retainAll(others.keySet());
            common.replaceAll((neighbour, product) -> product * others.getOrDefault(neighbour, 0.0));
        }
        common.keySet().removeAll(named);
        List<Scored> best = common.entrySet().stream()
                .map(entry -> scored(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing((Scored scored) -> -scored.score)
                        .thenComparing(scored -> network.entities().id(scored.entity)))
                .limit(limit)
                .toList();
        return answer(best, common.size());
    }

    /** The neighbours of an entity, each with the confidence of its surest relation. */
    private Map<Integer, Double> surest(int entity) {
        Map<Integer, Double> surest = new HashMap<>();
        Steps steps = new Steps(network, sieve);
        steps.open(entity);
        while (steps.next() && budget.spend()) {
            if (sieve.wantsKind(network.entities().kind(steps.neighbour()))) {
                surest.merge(steps.neighbour(), steps.columns().confidences[steps.row()], Math::max);
            }
        }
        return surest;
    }

    private Scored scored(int entity, double product) {
        int degree = Math.max(1, degrees.applyAsInt(network.entities().id(entity)));
        return new Scored(entity, degree, product * Math.pow(degree, PathScore.DAMPING_EXPONENT));
    }

    private CommonNeighbours answer(List<Scored> best, long total) {
        Map<Integer, List<CommonNeighbours.Ties>> ties = new HashMap<>();
        best.forEach(scored -> ties.put(scored.entity, new ArrayList<>()));
        for (int entity : named) {
            addTies(entity, ties);
        }
        List<CommonNeighbours.Neighbour> neighbours = new ArrayList<>();
        for (Scored scored : best) {
            neighbours.add(new CommonNeighbours.Neighbour(
                    network.entities().id(scored.entity),
                    scored.degree,
                    scored.score,
                    ties.getOrDefault(scored.entity, List.of())));
        }
        return new CommonNeighbours(neighbours, total, budget.isSpent());
    }

    private void addTies(int entity, Map<Integer, List<CommonNeighbours.Ties>> ties) {
        Map<Integer, Best> relations = new HashMap<>();
        Map<Integer, Long> totals = new HashMap<>();
        Steps steps = new Steps(network, sieve);
        steps.open(entity);
        while (steps.next() && budget.spend()) {
            int neighbour = steps.neighbour();
            if (ties.containsKey(neighbour)) {
                relations
                        .computeIfAbsent(neighbour, n -> new Best(network, limitPerPair))
                        .add(steps.relation());
                totals.merge(neighbour, 1L, Long::sum);
            }
        }
        relations.forEach((neighbour, best) -> ties.getOrDefault(neighbour, new ArrayList<>())
                .add(new CommonNeighbours.Ties(
                        network.entities().id(entity),
                        IntStream.of(best.toArray())
                                .boxed()
                                .sorted(network.bestFirst())
                                .map(network::relation)
                                .toList(),
                        totals.getOrDefault(neighbour, 0L))));
    }

    /** A neighbour with its score. */
    private record Scored(int entity, int degree, double score) {}
}
