package dev.entente.text.mention;

import dev.entente.model.EntityId;
import dev.entente.model.EntityKind;
import dev.entente.text.gazetteer.Gazetteer;
import dev.entente.text.gazetteer.Tenure;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Where people and places belong: the states that somebody serves or has served, the state that a place lies in. */
final class Homes {
    private final Gazetteer gazetteer;

    Homes(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** Of those of whom something is known. */
    Map<EntityId, Set<EntityId>> of(Collection<EntityId> entities, Collection<StatedRole> roles) {
        Map<EntityId, Set<EntityId>> homes = new HashMap<>();
        for (StatedRole role : roles) {
            if (role.body().kind() == EntityKind.STATE) {
                add(homes, role.person(), role.body());
            }
        }
        for (EntityId entity : entities) {
            if (entity.kind() == EntityKind.PERSON) {
                gazetteer.findPerson(entity).stream()
                        .flatMap(person -> person.tenures().stream())
                        .map(Tenure::body)
                        .forEach(body -> state(body, homes, entity));
            } else if (entity.kind() == EntityKind.PLACE) {
                gazetteer.findOwner(entity).ifPresent(state -> add(homes, entity, state));
            }
        }
        return homes;
    }

    /** The body itself, or the state it belongs to. */
    private void state(EntityId body, Map<EntityId, Set<EntityId>> homes, EntityId person) {
        if (body.kind() == EntityKind.STATE) {
            add(homes, person, body);
        } else {
            gazetteer
                    .findOwner(body)
                    .filter(owner -> owner.kind() == EntityKind.STATE)
                    .ifPresent(owner -> add(homes, person, owner));
        }
    }

    private static void add(Map<EntityId, Set<EntityId>> homes, EntityId entity, EntityId state) {
        homes.computeIfAbsent(entity, id -> new HashSet<>()).add(state);
    }
}
