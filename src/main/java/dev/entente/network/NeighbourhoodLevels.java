package dev.entente.network;

import dev.entente.model.EntityId;
import dev.entente.model.Relation;
import dev.entente.model.RelationId;
import dev.entente.model.RelationType;
import dev.entente.network.Neighbourhood.Level;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Gathers a neighbourhood level by level, within the bounds of one answer, whoever searches it. */
public final class NeighbourhoodLevels {
    private final EntityId center;
    private final List<Level> levels = new ArrayList<>();
    private final Set<EntityId> seen = new HashSet<>();
    private Set<EntityId> frontier;
    private int relationsLeft = Neighbourhood.MAX_RELATIONS;
    private boolean isTruncated;

    public NeighbourhoodLevels(EntityId center) {
        this.center = center;
        this.frontier = Set.of(center);
        seen.add(center);
    }

    /** The entities the next level starts from; none where nothing lies further out. */
    public Set<EntityId> frontier() {
        return frontier;
    }

    /** How many relations there is still room for. */
    public int relationsLeft() {
        return relationsLeft;
    }

    /**
     * Adds the next level.
     *
     * @param best its relations, best first
     * @param totals how many there are of each type; empty where the level is
     */
    public void add(Collection<Relation> best, Map<RelationType, Long> totals) {
        if (totals.isEmpty()) {
            frontier = Set.of();
            return;
        }
        Set<EntityId> met = new LinkedHashSet<>();
        Map<RelationId, Relation> shown = new LinkedHashMap<>();
        Map<RelationType, BestPosition> next = new EnumMap<>(RelationType.class);
        totals.keySet().forEach(type -> next.put(type, BestPosition.first(type)));
        Set<RelationType> cut = EnumSet.noneOf(RelationType.class);
        for (Relation relation : best) {
            if (shown.size() == relationsLeft || !hasRoomFor(relation)) {
                isTruncated = true;
                cut.add(relation.type());
                continue;
            }
            if (!cut.contains(relation.type())) {
                next.put(relation.type(), BestPosition.of(relation));
            }
            shown.put(relation.id(), relation);
            addIfNew(relation.tie().subject(), met);
            addIfNew(relation.tie().object(), met);
        }
        relationsLeft -= shown.size();
        frontier = met;
        List<RelationTotal> counted = totals(totals, shown);
        counted.stream().filter(total -> total.returned() == total.total()).forEach(total -> next.remove(total.type()));
        if (!levels.isEmpty()) {
            next.clear();
        }
        levels.add(new Level(levels.size() + 1, List.copyOf(met), List.copyOf(shown.values()), counted, next));
    }

    /** All levels, the search having looked at everything. */
    public Neighbourhood neighbourhood() {
        return neighbourhood(false);
    }

    /** @param isPartial whether the search was ended by its limits */
    Neighbourhood neighbourhood(boolean isPartial) {
        return new Neighbourhood(center, levels, isTruncated, isPartial);
    }

    private boolean hasRoomFor(Relation relation) {
        return seen.size() < Neighbourhood.MAX_ENTITIES
                || (seen.contains(relation.tie().subject())
                        && seen.contains(relation.tie().object()));
    }

    private void addIfNew(EntityId entity, Set<EntityId> met) {
        if (seen.add(entity)) {
            met.add(entity);
        }
    }

    private static List<RelationTotal> totals(Map<RelationType, Long> totals, Map<RelationId, Relation> shown) {
        Map<RelationType, Integer> returned = new HashMap<>();
        shown.values().forEach(relation -> returned.merge(relation.type(), 1, Integer::sum));
        return totals.entrySet().stream()
                .map(entry ->
                        new RelationTotal(entry.getKey(), entry.getValue(), returned.getOrDefault(entry.getKey(), 0)))
                .sorted(Comparator.comparingLong(RelationTotal::total)
                        .reversed()
                        .thenComparing(RelationTotal::type))
                .toList();
    }
}
