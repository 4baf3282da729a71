package dev.entente.network;

import dev.entente.model.EntityId;
import dev.entente.model.Relation;
import dev.entente.model.RelationType;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What lies around an entity: breadth first, each entity's best relations of each type. Best is what most sources say, then what is surest, then what is
 * latest. Used once. Cost: the relations of the entities of each level, once.
 */
public final class NeighbourhoodSearch {
    private static final int TYPES = RelationType.values().length;

    private final Network network;
    private final Sieve sieve;
    private final int limitPerType;
    private final NeighbourhoodLevels levels;
    private final SearchBudget budget;
    private final Reached inner = new Reached();
    private Reached level = new Reached();

    /** @param limitPerType how many relations of each type to show for each entity, 1 or more */
    public NeighbourhoodSearch(Network network, EntityId center, RelationFilter filter, int limitPerType) {
        this(network, center, filter, limitPerType, SearchLimits.USUAL);
    }

    /** @param limitPerType how many relations of each type to show for each entity, 1 or more */
    public NeighbourhoodSearch(
            Network network, EntityId center, RelationFilter filter, int limitPerType, SearchLimits limits) {
        this.network = network;
        this.sieve = new Sieve(filter);
        this.limitPerType = limitPerType;
        this.levels = new NeighbourhoodLevels(center);
        this.budget = new SearchBudget(limits);
    }

    /** @param depth how far, 1 or more */
    public Neighbourhood find(int depth) {
        for (int distance = 1; distance <= depth && !levels.frontier().isEmpty() && !budget.isSpent(); distance++) {
            addLevel();
        }
        return levels.neighbourhood(budget.isSpent());
    }

    private void addLevel() {
        level = new Reached();
        for (EntityId id : levels.frontier()) {
            int number = network.entities().find(id);
            if (number >= 0) {
                level.add(number, -1, 0);
            }
        }
        long[] totals = new long[TYPES];
        Set<Integer> best = new LinkedHashSet<>();
        for (int i = 0; i < level.size() && !budget.isSpent(); i++) {
            addRelations(level.entity(i), i, totals, best);
        }
        for (int i = 0; i < level.size(); i++) {
            inner.add(level.entity(i), -1, 0);
        }
        List<Relation> shown = best.stream()
                .sorted(network.bestFirst())
                .limit(levels.relationsLeft() + 1L)
                .map(network::relation)
                .toList();
        levels.add(shown, byType(totals));
    }

    private void addRelations(int entity, int index, long[] totals, Set<Integer> best) {
        @Nullable Best[] ofTypes = new Best[TYPES];
        boolean isFirst = inner.size() == 0 && level.size() == 1;
        if (isFirst && sieve.looksAtTypesOnly() && network.degree(entity) >= BestOfTypes.WORTH_IT) {
            new BestOfTypes(network, sieve, limitPerType, budget).add(entity, totals, ofTypes);
        } else {
            goThrough(entity, index, totals, ofTypes);
        }
        for (Best ofType : ofTypes) {
            if (ofType != null) {
                for (int relation : ofType.toArray()) {
                    best.add(relation);
                }
            }
        }
    }

    private void goThrough(int entity, int index, long[] totals, @Nullable Best[] ofTypes) {
        Steps steps = new Steps(network, sieve);
        steps.open(entity);
        while (steps.next() && budget.spend()) {
            int other = steps.neighbour();
            if (!sieve.wantsKind(network.entities().kind(other))) {
                continue;
            }
            int type = steps.type();
            boolean leadsBack = (sieve.types(!steps.isForward()) >>> type & 1) != 0;
            if (leadsBack && inner.find(other) >= 0) {
                continue;
            }
            if (!wasCounted(entity, index, other, leadsBack)) {
                totals[type]++;
            }
            if (ofTypes[type] == null) {
                ofTypes[type] = new Best(network, limitPerType);
            }
            if (ofTypes[type].mayTake(steps.mostRank())) {
                ofTypes[type].add(steps.relation());
            }
        }
    }

    /** Whether the relation was counted at its other end, which is of the same level and came before. */
    private boolean wasCounted(int entity, int index, int other, boolean leadsBack) {
        int before = level.find(other);
        return before >= 0
                && before < index
                && leadsBack
                && sieve.wantsKind(network.entities().kind(entity));
    }

    private static Map<RelationType, Long> byType(long[] totals) {
        Map<RelationType, Long> byType = new EnumMap<>(RelationType.class);
        for (int type = 0; type < TYPES; type++) {
            if (totals[type] > 0) {
                byType.put(RelationColumns.typeOf(type), totals[type]);
            }
        }
        return byType;
    }
}
