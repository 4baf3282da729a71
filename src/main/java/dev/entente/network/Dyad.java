package dev.entente.network;

import dev.entente.model.Relation;
import java.util.List;

/**
 * What is between two entities: a page of it, and how much there is in all.
 *
 * @param relations of the page, in the order of {@link TimelinePosition}
 * @param hasMore whether more follow behind the page
 * @param totals how many there are of each type, most first, and how many of them are on the page
 * @param signs how many there are of each sign
 * @param undated how many have no known start
 * @param isPartial whether a limit ended the search, so that there may be others before and between
 */
public record Dyad(
        List<Relation> relations,
        boolean hasMore,
        List<RelationTotal> totals,
        SignCounts signs,
        long undated,
        boolean isPartial)
        implements SearchResult {
    public Dyad {
        relations = List.copyOf(relations);
        totals = List.copyOf(totals);
    }

    @Override
    public boolean isEmpty() {
        return relations.isEmpty();
    }
}
