package dev.entente.load.actors;

import dev.entente.model.Entity;
import dev.entente.model.EntityId;
import dev.entente.model.IdentifierScheme;
import dev.entente.model.Name;
import dev.entente.model.Period;
import dev.entente.model.RelationType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An actor of a dictionary.
 *
 * @param entity who it is, with all names
 * @param roles what the dictionary says it is to others, in its order
 * @param line the file's line it begins on, from 1
 */
public record Actor(Entity entity, List<Role> roles, int line) {
    public Actor {
        roles = List.copyOf(roles);
    }

    /** This actor with the other's names and roles besides its own. */
    Actor with(Actor other) {
        Set<Name> names = new LinkedHashSet<>(entity.names());
        other.entity.names().stream()
                .map(name -> Name.alias(name.text(), name.language()))
                .filter(name -> names.stream().noneMatch(known -> known.text().equals(name.text())))
                .forEach(names::add);
        List<Role> all = new ArrayList<>(roles);
        all.addAll(other.roles);
        Map<IdentifierScheme, String> identifiers = new HashMap<>(other.entity.identifiers());
        identifiers.putAll(entity.identifiers());
        return new Actor(new Entity(entity.id(), entity.name(), List.copyOf(names), identifiers), all, line);
    }

    /**
     * A role with its time.
     *
     * @param type LEADS, HOLDS_OFFICE_IN, MEMBER_OF or PART_OF
     * @param body in what
     * @param period when
     * @param line the file's line that says it, from 1
     * @param quote what the file says
     */
    public record Role(RelationType type, EntityId body, Period period, int line, String quote) {}
}
