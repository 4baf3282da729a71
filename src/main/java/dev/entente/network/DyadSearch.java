package dev.entente.network;

import dev.entente.model.EntityId;
import dev.entente.model.Relation;
import dev.entente.model.RelationType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * Everything between two entities on one timeline. Used once. Cost: the relations of the entity that has fewer, and a heap of one page.
 */
public final class DyadSearch {
    private final Network network;
    private final EntityId one;
    private final EntityId other;
    private final RelationFilter filter;
    private final SearchBudget budget;
    private final long[] totals = new long[RelationType.values().length];
    private SignCounts signs = SignCounts.NONE;
    private long undated;

    /** @param filter its direction and kinds as seen from {@code one} */
    public DyadSearch(Network network, EntityId one, EntityId other, RelationFilter filter, SearchLimits limits) {
        this.network = network;
        this.one = one;
        this.other = other;
        this.filter = filter;
        this.budget = new SearchBudget(limits);
    }

    /**
     * A page of the timeline; the counts are of all of it.
     *
     * @param after the place of the last relation of the page before; null for the first page
     * @param limit how many relations at most, 1 or more
     */
    public Dyad find(@Nullable TimelinePosition after, int limit) {
        int a = network.entities().find(one);
        int b = network.entities().find(other);
        PriorityQueue<Place> page =
                new PriorityQueue<>(Comparator.comparing(Place::position).reversed());
        if (a >= 0 && b >= 0) {
            new Between(network, filter, budget).walk(a, b, number -> {
                TimelinePosition position = count(number);
                if (after == null || position.compareTo(after) > 0) {
                    page.add(new Place(position, number));
                    if (page.size() > limit + 1) {
                        page.remove();
                    }
                }
            });
        }
        List<Relation> relations = new ArrayList<>(page.stream()
                .sorted(Comparator.comparing(Place::position))
                .map(place -> network.relation(place.number))
                .toList());
        boolean hasMore = relations.size() > limit;
        if (hasMore) {
            relations.remove(limit);
        }
        return new Dyad(relations, hasMore, totals(relations), signs, undated, budget.isSpent());
    }

    private TimelinePosition count(int number) {
        RelationColumns columns = network.columns(number);
        int row = network.row(number);
        int type = columns.type(row);
        totals[type]++;
        signs = signs.with(OfSign.sign(type));
        boolean isDated = columns.froms[row] != RelationColumns.NO_START;
        undated += isDated ? 0 : 1;
        return new TimelinePosition(columns.start(row), columns.id(row));
    }

    private List<RelationTotal> totals(List<Relation> shown) {
        Map<RelationType, Integer> returned = new HashMap<>();
        shown.forEach(relation -> returned.merge(relation.type(), 1, Integer::sum));
        return RelationTotal.list(totals, returned);
    }

    /** A relation's number with its place. */
    private record Place(TimelinePosition position, int number) {}
}
