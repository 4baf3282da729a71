package dev.entente.network;

import dev.entente.model.EntityId;
import dev.entente.model.Relation;
import dev.entente.model.RelationId;
import dev.entente.model.RelationType;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The relations among entities, as those of an ego network among the neighbours. Used once. Cost: the relations of all but that one which has most, each
 * pair being met at the end that has fewer.
 */
public final class AmongSearch {
    private final Network network;
    private final Sieve sieve;
    private final int[] entities;
    private final Reached order = new Reached();
    private final SearchBudget budget;

    /**
     * @param entities which; those not in the network have no relations
     * @param filter its direction and kinds are not looked at
     */
    public AmongSearch(Network network, Collection<EntityId> entities, RelationFilter filter, SearchLimits limits) {
        this.network = network;
        this.sieve = new Sieve(filter, Direction.BOTH);
        this.entities = entities.stream()
                .mapToInt(network.entities()::find)
                .filter(number -> number >= 0)
                .boxed()
                .distinct()
                .sorted((a, b) -> Integer.compare(network.degree(a), network.degree(b)))
                .mapToInt(Integer::intValue)
                .toArray();
        for (int entity : this.entities) {
            order.add(entity, -1, 0);
        }
        this.budget = new SearchBudget(limits);
    }

    /**
     * The best of them.
     *
     * @param known relations to leave out, in the counts too
     * @param limit how many to show
     */
    public Among find(Set<RelationId> known, int limit) {
        Best best = new Best(network, limit);
        long[] totals = new long[RelationType.values().length];
        Steps steps = new Steps(network, sieve);
        for (int i = 0; i < entities.length - 1 && !budget.isSpent(); i++) {
            steps.open(entities[i]);
            while (steps.next() && budget.spend()) {
                if (order.find(steps.neighbour()) > i
                        && !known.contains(steps.columns().id(steps.row()))) {
                    totals[steps.columns().type(steps.row())]++;
                    best.add(steps.relation());
                }
            }
        }
        List<Relation> relations = IntStream.of(best.toArray())
                .boxed()
                .sorted(network.bestFirst())
                .map(network::relation)
                .toList();
        Map<RelationType, Integer> returned = new HashMap<>();
        relations.forEach(relation -> returned.merge(relation.type(), 1, Integer::sum));
        return new Among(relations, RelationTotal.list(totals, returned), budget.isSpent());
    }

    /**
     * Relations among entities.
     *
     * @param relations the best of them, best first
     * @param totals how many there are of each type and how many of these are shown, most first
     * @param isPartial whether a limit ended the search, so that some are missing
     */
    public record Among(List<Relation> relations, List<RelationTotal> totals, boolean isPartial)
            implements SearchResult {
        public Among {
            relations = List.copyOf(relations);
            totals = List.copyOf(totals);
        }

        @Override
        public boolean isEmpty() {
            return relations.isEmpty();
        }
    }
}
