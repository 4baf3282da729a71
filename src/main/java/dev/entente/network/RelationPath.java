package dev.entente.network;

import dev.entente.model.EntityId;
import java.util.List;

/**
 * A chain of relations from one entity to another that visits no entity twice.
 *
 * @param hops its steps, at least one
 */
public record RelationPath(List<PathHop> hops) {
    public RelationPath {
        hops = List.copyOf(hops);
    }

    public int length() {
        return hops.size();
    }

    /** The entities it visits, both ends among them. */
    public List<EntityId> entities() {
        EntityId[] entities = new EntityId[hops.size() + 1];
        entities[0] = hops.get(0).from();
        for (int i = 0; i < hops.size(); i++) {
            entities[i + 1] = hops.get(i).to();
        }
        return List.of(entities);
    }
}
