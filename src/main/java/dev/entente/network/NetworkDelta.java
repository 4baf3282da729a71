package dev.entente.network;

import dev.entente.model.Entity;
import dev.entente.model.Relation;
import dev.entente.model.RelationId;
import java.util.List;
import java.util.Set;

/**
 * What changed since a network was made.
 *
 * @param entities new ones, and known ones that are shown otherwise
 * @param touched the relations that were added, changed or removed
 * @param present those of them that exist now, as they are now
 */
public record NetworkDelta(List<Entity> entities, Set<RelationId> touched, List<Relation> present) {
    public NetworkDelta {
        entities = List.copyOf(entities);
        touched = Set.copyOf(touched);
        present = List.copyOf(present);
    }

    public boolean isEmpty() {
        return entities.isEmpty() && touched.isEmpty();
    }
}
