package dev.entente.network;

import dev.entente.model.Entity;
import dev.entente.model.EntityId;
import dev.entente.model.Relation;
import dev.entente.model.RelationId;
import java.util.List;
import java.util.Set;

/**
 * What changed since a network was made.
 *
 * @param entities new ones, and known ones that are shown otherwise
 * @param gone those that are not there any more, without relations
 * @param touched the relations that were added, changed or removed
 * @param present those of them that exist now, as they are now
 */
public record NetworkDelta(List<Entity> entities, Set<EntityId> gone, Set<RelationId> touched, List<Relation> present) {
    public NetworkDelta {
        entities = List.copyOf(entities);
        gone = Set.copyOf(gone);
        touched = Set.copyOf(touched);
        present = List.copyOf(present);
    }

    /** No entity is gone. */
    public NetworkDelta(List<Entity> entities, Set<RelationId> touched, List<Relation> present) {
        this(entities, Set.of(), touched, present);
    }

    public boolean isEmpty() {
        return entities.isEmpty() && gone.isEmpty() && touched.isEmpty();
    }
}
