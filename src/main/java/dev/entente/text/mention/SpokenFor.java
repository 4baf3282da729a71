package dev.entente.text.mention;

import dev.entente.model.EntityId;
import dev.entente.model.EntityKind;
import dev.entente.model.RelationType;
import dev.entente.text.gazetteer.Tenure;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** For which state or organisation a person speaks: by a role that the text states, else by the only office held on its day, else by all that were ever held. */
final class SpokenFor {
    private static final Set<RelationType> OFFICES =
            Set.of(RelationType.LEADS, RelationType.HOLDS_OFFICE_IN, RelationType.REPRESENTS);

    private SpokenFor() {}

    /** The state in which the person last had an office by what the text has told up to the line, else by the gazetteer on the text's day. */
    static Optional<EntityId> state(Draft draft, Line line, EntityId person) {
        return draft.roles().stream()
                .filter(role -> role.person().equals(person)
                        && !role.former()
                        && isOfficeInState(role.type(), role.body())
                        && role.sentence() <= line.sentence().index())
                .max(Comparator.comparingInt(StatedRole::sentence))
                .map(StatedRole::body)
                .or(() -> state(draft, person));
    }

    /** The state in which the person has an office by the gazetteer on the text's day. */
    static Optional<EntityId> state(Draft draft, EntityId person) {
        LocalDate day = draft.day();
        return draft.gazetteer().findPerson(person).stream()
                .flatMap(known -> known.tenures().stream())
                .filter(tenure -> isOfficeInState(tenure.office().relation(), tenure.body())
                        && (day == null || tenure.period().covers(day)))
                .map(Tenure::body)
                .findFirst();
    }

    static boolean isOfficeInState(@Nullable RelationType type, EntityId body) {
        return type != null && OFFICES.contains(type) && body.kind() == EntityKind.STATE;
    }

    /** @param speaksFor whether whoever stands in this relation to this body speaks for it */
    static Optional<EntityId> find(
            Draft draft, EntityId person, BiPredicate<@Nullable RelationType, EntityId> speaksFor) {
        Optional<EntityId> told = draft.roles().stream()
                .filter(role -> role.person().equals(person) && !role.former())
                .filter(role -> speaksFor.test(role.type(), role.body()))
                .map(StatedRole::body)
                .findFirst();
        if (told.isPresent()) {
            return told;
        }
        LocalDate day = draft.day();
        List<Tenure> all = draft.gazetteer().findPerson(person).stream()
                .flatMap(known -> known.tenures().stream())
                .filter(tenure -> speaksFor.test(tenure.office().relation(), tenure.body()))
                .toList();
        List<EntityId> held = bodies(
                all.stream().filter(tenure -> day != null && tenure.period().covers(day)));
        return only(held).or(() -> held.isEmpty() ? only(bodies(all.stream())) : Optional.empty());
    }

    private static List<EntityId> bodies(Stream<Tenure> tenures) {
        return tenures.map(Tenure::body).distinct().toList();
    }

    private static Optional<EntityId> only(List<EntityId> bodies) {
        return bodies.size() == 1 ? Optional.of(bodies.get(0)) : Optional.empty();
    }
}
