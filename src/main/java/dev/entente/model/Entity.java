package dev.entente.model;

import java.util.List;
import java.util.Map;

/**
 * What can stand at either end of a relation.
 *
 * @param id its one readable id
 * @param name the name it is shown under
 * @param names every name known, the shown one among them
 * @param identifiers its ids in other systems
 */
public record Entity(EntityId id, String name, List<Name> names, Map<IdentifierScheme, String> identifiers) {
    public Entity {
        names = List.copyOf(names);
        identifiers = Map.copyOf(identifiers);
        if (!isAmong(names, name)) {
            throw new IllegalArgumentException("The shown name must be among the names of " + id);
        }
    }

    private static boolean isAmong(List<Name> names, String shown) {
        for (Name one : names) {
            if (one.text().equals(shown)) {
                return true;
            }
        }
        return false;
    }

    /** An entity known by one name only. */
    public static Entity named(EntityKind kind, String name) {
        return new Entity(EntityId.of(kind, name), name, List.of(Name.preferred(name)), Map.of());
    }

    public EntityKind kind() {
        return id.kind();
    }
}
