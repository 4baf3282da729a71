package dev.entente.graph;

import dev.entente.model.Entity;
import dev.entente.model.EntityId;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * What one writer has last told the store of each entity, so that it need not tell the same again. Bounded; used by one thread.
 */
final class KnownEntities {
    /** A few hundred bytes each. */
    private static final int MOST = 200_000;

    private final Map<EntityId, Entity> told = new HashMap<>();

    boolean isTold(Entity entity) {
        Entity last = told.get(entity.id());
        return last == entity || entity.equals(last);
    }

    /** Remembers what a transaction that has been committed told, in its order. */
    void remember(Collection<Entity> entities) {
        if (told.size() > MOST) {
            told.clear();
        }
        entities.forEach(entity -> told.put(entity.id(), entity));
    }
}
