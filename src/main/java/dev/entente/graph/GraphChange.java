package dev.entente.graph;

import dev.entente.model.EntityId;
import dev.entente.model.RelationId;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is not as it was: those that are not found any more are gone.
 *
 * @param relations added, changed or removed
 * @param entities added, changed or removed
 */
public record GraphChange(Set<RelationId> relations, Set<EntityId> entities) {
    static final GraphChange NONE = new GraphChange(Set.of(), Set.of());

    public GraphChange {
        relations = Set.copyOf(relations);
        entities = Set.copyOf(entities);
    }

    GraphChange plus(GraphChange later) {
        return new GraphChange(union(relations, later.relations), union(entities, later.entities));
    }

    private static <T> Set<T> union(Set<T> a, Set<T> b) {
        return Stream.concat(a.stream(), b.stream()).collect(Collectors.toSet());
    }
}
