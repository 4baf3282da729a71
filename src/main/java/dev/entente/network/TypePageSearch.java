package dev.entente.network;

import dev.entente.model.EntityId;
import dev.entente.model.Relation;
import dev.entente.model.RelationType;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * One type's relations of an entity, best first, page by page: what a neighbourhood shows the beginning of. Used once. Cost: the relations of that type of
 * the entity.
 */
public final class TypePageSearch {
    private final Network network;
    private final EntityId center;
    private final RelationType type;
    private final Sieve sieve;
    private final BestPosition after;
    private final SearchBudget budget;

    /**
     * @param filter whose types are not looked at: the position tells the type
     * @param after where the page before ended
     */
    public TypePageSearch(
            Network network, EntityId center, RelationFilter filter, BestPosition after, SearchLimits limits) {
        this.network = network;
        this.center = center;
        this.type = after.type();
        this.sieve = new Sieve(filter.withTypes(Set.of(type)));
        this.after = after;
        this.budget = new SearchBudget(limits);
    }

    /** @param limit how many relations at most, 1 or more */
    public Page find(int limit) {
        int number = network.entities().find(center);
        long[] totals = new long[RelationType.values().length];
        Best best = new Best(network, limit + 1);
        if (number >= 0) {
            Steps steps = new Steps(network, sieve);
            steps.open(number);
            while (steps.next() && budget.spend()) {
                if (sieve.wantsKind(network.entities().kind(steps.neighbour()))) {
                    totals[type.ordinal()]++;
                    if (after.isBefore(steps.columns(), steps.row())) {
                        best.add(steps.relation());
                    }
                }
            }
        }
        List<Relation> relations = IntStream.of(best.toArray())
                .boxed()
                .sorted(network.bestFirst())
                .map(network::relation)
                .toList();
        List<Relation> shown = relations.subList(0, Math.min(limit, relations.size()));
        return new Page(
                shown,
                RelationTotal.list(totals, Map.of(type, shown.size())),
                relations.size() > limit,
                budget.isSpent());
    }

    /**
     * A page.
     *
     * @param relations best first
     * @param totals how many there are of the type, on all pages; empty where there are none
     * @param hasMore whether more follow
     * @param isPartial whether a limit ended the search, so that some are missing
     */
    public record Page(List<Relation> relations, List<RelationTotal> totals, boolean hasMore, boolean isPartial)
            implements SearchResult {
        public Page {
            relations = List.copyOf(relations);
            totals = List.copyOf(totals);
        }

        @Override
        public boolean isEmpty() {
            return relations.isEmpty();
        }
    }
}
