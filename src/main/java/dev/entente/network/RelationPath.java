package dev.entente.network;

import dev.entente.model.EntityId;
import java.util.List;
import java.util.stream.Stream;

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
        return Stream.concat(Stream.of(hops.get(0).from()), hops.stream().map(PathHop::to))
                .toList();
    }
}
