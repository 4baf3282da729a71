package dev.entente.text.gazetteer;

import dev.entente.model.Entity;
import dev.entente.model.EntityId;
import dev.entente.model.EntityKind;
import dev.entente.model.RelationType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A person of the table of leaders.
 *
 * @param entity the person
 * @param shortNames what texts call them alone: "Trump", "Suu Kyi"
 * @param commonNames those of the short names that many others bear, folded: "Brown" is this person with a title or in office only
 * @param gender null where the table does not say
 * @param tenures the offices held, in the table's order
 */
public record KnownPerson(
        Entity entity,
        List<String> shortNames,
        Set<String> commonNames,
        @Nullable Gender gender,
        List<Tenure> tenures) {
    public KnownPerson {
        shortNames = List.copyOf(shortNames);
        commonNames = Set.copyOf(commonNames);
        tenures = List.copyOf(tenures);
    }

    /** Whether many others bear the short name. */
    public boolean isCommonName(String shortName) {
        return commonNames.contains(Part.fold(shortName));
    }

    /** The state that the person leads or led; the first of the table's where they were several. */
    public Optional<EntityId> findLedState() {
        return tenures.stream()
                .filter(tenure -> tenure.office().relation() == RelationType.LEADS
                        && tenure.body().kind() == EntityKind.STATE)
                .map(Tenure::body)
                .findFirst();
    }

    /** The state that the person leads on the day. */
    public Optional<EntityId> findLedState(LocalDate day) {
        return tenures.stream()
                .filter(tenure -> tenure.office().relation() == RelationType.LEADS
                        && tenure.body().kind() == EntityKind.STATE
                        && tenure.period().covers(day))
                .map(Tenure::body)
                .findFirst();
    }

    /** Whether the person holds an office called so.
     *
     * @param day null for whenever
     */
    public boolean holds(Office title, @Nullable LocalDate day) {
        return tenures.stream()
                .anyMatch(tenure -> tenure.office().key().equals(title.key())
                        && (day == null || tenure.period().covers(day)));
    }

    public EntityId id() {
        return entity.id();
    }
}
