package dev.entente.network;

import dev.entente.model.EntityId;
import dev.entente.model.Relation;
import dev.entente.model.RelationType;
import java.util.List;
import java.util.Map;

/**
 * What lies around an entity, level by level.
 *
 * @param center the entity
 * @param levels one for each distance from it, nearest first; fewer than asked for where nothing lies further out
 * @param isTruncated whether a bound on entities or relations left something out beside what the limit per type does
 * @param isPartial whether a limit ended the search before all was looked at, so that better relations and some in the counts may be missing
 */
public record Neighbourhood(EntityId center, List<Level> levels, boolean isTruncated, boolean isPartial)
        implements SearchResult {
    /** Bounds of one answer, so that a browser can draw it. */
    public static final int MAX_ENTITIES = 500;

    public static final int MAX_RELATIONS = 2_000;

    public Neighbourhood {
        levels = List.copyOf(levels);
    }

    @Override
    public boolean isEmpty() {
        return levels.isEmpty();
    }

    /**
     * The entities at one distance and the relations that lead to them.
     *
     * @param distance from the center in relations, 1 or more
     * @param entities first met at this distance
     * @param relations of the entities one step nearer, none of them on an earlier level
     * @param totals for each type how many such relations there are and how many are shown, most first
     * @param next around the center for each type of which there are more than shown, where {@link TypePageSearch} goes on; empty further out
     */
    public record Level(
            int distance,
            List<EntityId> entities,
            List<Relation> relations,
            List<RelationTotal> totals,
            Map<RelationType, BestPosition> next) {
        public Level {
            entities = List.copyOf(entities);
            relations = List.copyOf(relations);
            totals = List.copyOf(totals);
            next = Map.copyOf(next);
        }
    }
}
