package dev.entente.text.gazetteer;

import dev.entente.model.Entity;
import dev.entente.model.EntityId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person of the table of leaders.
 *
 * @param entity the person
 * @param shortNames what texts call them alone: "Trump", "Suu Kyi"
 * @param gender null where the table does not say
 * @param tenures the offices held, in the table's order
 */
public record KnownPerson(
        Entity entity, List<String> shortNames, @Nullable Gender gender, List<Tenure> tenures) {
    public KnownPerson {
        shortNames = List.copyOf(shortNames);
        tenures = List.copyOf(tenures);
    }

    public EntityId id() {
        return entity.id();
    }
}
