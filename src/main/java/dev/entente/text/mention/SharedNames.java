package dev.entente.text.mention;

import dev.entente.model.EntityId;
import dev.entente.model.EntityKind;
import dev.entente.model.RelationType;
import dev.entente.text.gazetteer.Gazetteer;
import dev.entente.text.gazetteer.Phrase;
import dev.entente.text.gazetteer.PhraseKind;
import dev.entente.text.gazetteer.Tenure;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Decides what a name that several bear means in an article: the Senate, Georgia. Single use. */
final class SharedNames {
    private static final Set<String> DISTRICT_TITLES = Set.of(
            "senator",
            "sen.",
            "governor",
            "gov.",
            "congressman",
            "congresswoman",
            "representative",
            "rep.",
            "voters",
            "atlanta");

    /** "Of the" and the words of an office between a person and a body. */
    private static final int LONGEST_OFFICE = 8;

    private final Gazetteer gazetteer;
    private final Map<EntityId, Integer> states = new HashMap<>();
    private final boolean caucasus;

    SharedNames(Draft draft) {
        gazetteer = draft.gazetteer();
        for (Line line : draft.lines()) {
            for (Found<Phrase> found : line.phrases()) {
                EntityId id = found.values().get(0).entity();
                EntityId state =
                        switch (id.kind()) {
                            case STATE -> id;
                            case PERSON -> led(id).orElse(id);
                            default -> gazetteer.findOwner(id).orElse(id);
                        };
                if (state.kind() == EntityKind.STATE && found.values().get(0).kind() != PhraseKind.SHARED_NAME) {
                    states.merge(state, 1, Integer::sum);
                }
            }
        }
        caucasus = draft.lines().stream().anyMatch(line -> line.phrases().stream()
                .anyMatch(found -> found.values().get(0).entity().value().equals("state:geo")
                        && found.values().get(0).kind() != PhraseKind.NAME));
    }

    /** Who names a state's leader tells of the state. */
    private Optional<EntityId> led(EntityId person) {
        return gazetteer.findPerson(person).stream()
                .flatMap(known -> known.tenures().stream())
                .filter(tenure -> tenure.office().relation() == RelationType.LEADS)
                .map(Tenure::body)
                .filter(body -> body.kind() == EntityKind.STATE)
                .findFirst();
    }

    /** What the phrase means here; empty where nothing tells. */
    Optional<Phrase> choose(Line line, Found<Phrase> found) {
        List<Phrase> readings = found.values();
        Phrase first = readings.get(0);
        boolean shared = readings.stream().anyMatch(reading -> reading.kind() == PhraseKind.SHARED_NAME);
        if (!shared) {
            return Optional.of(first);
        }
        if (first.entity().kind() == EntityKind.STATE) {
            return readings.stream()
                    .filter(reading -> (reading.kind() == PhraseKind.SHARED_NAME) == isDistrict(line, found))
                    .findFirst();
        }
        Optional<EntityId> beside = stateBeside(line, found).or(() -> stateWhere(line, found));
        if (beside.isPresent()) {
            return gazetteer.findSharedName(beside.get(), readings).flatMap(id -> readings.stream()
                    .filter(r -> r.entity().equals(id))
                    .findFirst());
        }
        Optional<EntityId> bearers = bearer(line, found)
                .flatMap(this::stateServed)
                .flatMap(state -> gazetteer.findSharedName(state, readings));
        if (bearers.isPresent()) {
            return readings.stream()
                    .filter(reading -> reading.entity().equals(bearers.get()))
                    .findFirst();
        }
        boolean definite = line.word(found.first() - 1).equals("the");
        if (readings.size() == 1 && gazetteer.findOwner(first.entity()).isEmpty()) {
            return Optional.of(first)
                    .filter(reading ->
                            definite && !line.word(found.end()).equals("of") && !line.isCapitalised(found.end()));
        }
        return readings.stream()
                .filter(reading -> reading.kind() == PhraseKind.SHARED_NAME && weight(reading) > 0)
                .filter(reading ->
                        !(definite && isCongress(found, reading) || isManyStates(reading) || isParliament(reading))
                                || isFirst(reading))
                .max((a, b) -> Integer.compare(weight(a), weight(b)));
    }

    /** The one of the United States is called so without an article: "the Congress" is mostly another's. */
    private static boolean isCongress(Found<Phrase> found, Phrase reading) {
        return found.end() - found.first() == 1 && reading.text().equals("Congress");
    }

    /** Every state's is called so: a text about another that names London once means not the one there. */
    private static boolean isParliament(Phrase reading) {
        return reading.text().equals("Parliament");
    }

    /** Of which there is one in many states: "the Democratic Party". */
    private static boolean isManyStates(Phrase reading) {
        return reading.text().matches("(Democratic|Republican|Communist|Socialist) Party");
    }

    /** "<em>Khrushchev</em>, the First Secretary of the Communist Party", "the Communist Party chief, <em>Xi Jinping</em>": the known person whose office in it the sentence tells. */
    private Optional<EntityId> bearer(Line line, Found<Phrase> found) {
        return line.phrases().stream()
                .filter(other -> other.values().get(0).entity().kind() == EntityKind.PERSON)
                .filter(other -> isHolderBefore(line, other, found) || isHolderBehind(line, other, found))
                .map(other -> other.values().get(0).entity())
                .findFirst();
    }

    private static boolean isHolderBefore(Line line, Found<Phrase> person, Found<Phrase> body) {
        int of = line.word(body.first() - 1).equals("the") ? body.first() - 2 : body.first() - 1;
        return line.word(person.end()).equals(",")
                && person.end() < of
                && body.first() - person.end() <= LONGEST_OFFICE
                && line.word(of).equals("of")
                && line.titleEndingAt(of).isPresent();
    }

    private static boolean isHolderBehind(Line line, Found<Phrase> person, Found<Phrase> body) {
        int office = line.word(body.end()).matches("['’]s?") ? body.end() + 1 : body.end();
        return person.first() > body.end()
                && person.first() - body.end() <= LONGEST_OFFICE
                && (line.titleAt(office).isPresent() || line.titleAt(office + 1).isPresent());
    }

    /** The state that the person leads, else in whose or in whose body's service he is known to be. */
    private Optional<EntityId> stateServed(EntityId person) {
        return led(person).or(() -> gazetteer.findPerson(person).stream()
                .flatMap(known -> known.tenures().stream())
                .map(Tenure::body)
                .flatMap(body -> body.kind() == EntityKind.STATE ? Stream.of(body) : gazetteer.findOwner(body).stream())
                .findFirst());
    }

    /** Whether the text names no state more often than its owner. */
    private boolean isFirst(Phrase reading) {
        return states.values().stream().allMatch(weight -> weight <= weight(reading));
    }

    /** "<em>In Brazil</em>, the Senate rejected it", "the Congress impeached him <em>in Paraguay</em>". */
    private Optional<EntityId> stateWhere(Line line, Found<Phrase> found) {
        boolean definite = line.word(found.first() - 1).equals("the");
        return line.phrases().stream()
                .filter(other -> line.word(other.first() - 1).equals("in")
                        && (other.first() == 1 && line.word(other.end()).equals(",")
                                || definite && found.values().get(0).text().equals("Congress")))
                .map(other -> other.values().get(0))
                .filter(phrase -> phrase.kind() == PhraseKind.NAME)
                .map(Phrase::entity)
                .filter(id -> id.kind() == EntityKind.STATE)
                .findFirst();
    }

    private int weight(Phrase reading) {
        return gazetteer
                .findOwner(reading.entity())
                .map(state -> states.getOrDefault(state, 0))
                .orElse(0);
    }

    private boolean isDistrict(Line line, Found<Phrase> found) {
        for (int i = Math.max(0, found.first() - 6); i < Math.min(line.size(), found.end() + 3); i++) {
            if (DISTRICT_TITLES.contains(line.word(i))) {
                return true;
            }
        }
        return !caucasus
                && line.phrases().stream()
                        .anyMatch(other -> other.first() != found.first()
                                && other.values().get(0).entity().kind() == EntityKind.PLACE
                                && gazetteer
                                        .findOwner(other.values().get(0).entity())
                                        .filter(o -> o.value().equals("state:usa"))
                                        .isPresent());
    }

    /** The state in "the French Senate", "the Senate of France", "France's Senate". */
    private Optional<EntityId> stateBeside(Line line, Found<Phrase> found) {
        int before = found.first();
        if (line.word(before - 1).matches("['’]s?")) {
            before--;
        }
        Optional<Found<Phrase>> left = line.phraseEndingAt(before);
        Optional<Found<Phrase>> right = line.word(found.end()).equals("of")
                ? line.phraseAt(line.word(found.end() + 1).equals("the") ? found.end() + 2 : found.end() + 1)
                : Optional.empty();
        return left.or(() -> right)
                .map(phrase -> phrase.values().get(0).entity())
                .filter(id -> id.kind() == EntityKind.STATE);
    }
}
