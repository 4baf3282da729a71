package dev.entente.load.mapping;

import dev.entente.load.states.States;
import dev.entente.model.Claim;
import dev.entente.model.EntityId;
import dev.entente.model.IdentifierScheme;
import dev.entente.model.Name;
import dev.entente.model.PartialDate;
import dev.entente.model.Period;
import dev.entente.model.RelationType;
import dev.entente.text.gazetteer.Gazetteer;
import dev.entente.text.gazetteer.KnownPerson;
import dev.entente.text.gazetteer.Office;
import dev.entente.text.gazetteer.Part;
import dev.entente.text.gazetteer.PhraseIndex;
import dev.entente.text.gazetteer.Tenure;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The people of the table of leaders whose Wikidata item it lacks: who of them bears a name, and whether a claim is of an office that they held. */
final class KnownPeople {
    private final Gazetteer gazetteer;
    private final States states;
    private final PhraseIndex<Office> titles;
    private final Map<String, Set<KnownPerson>> byName = new HashMap<>();
    private final Map<String, Set<KnownPerson>> byShortName = new HashMap<>();

    KnownPeople(Gazetteer gazetteer, States states) {
        this.gazetteer = gazetteer;
        this.states = states;
        this.titles = gazetteer.titles();
        gazetteer.list().stream()
                .filter(entity -> !entity.identifiers().containsKey(IdentifierScheme.WIKIDATA))
                .map(entity -> gazetteer.findPerson(entity.id()))
                .flatMap(Optional::stream)
                .forEach(this::add);
    }

    private void add(KnownPerson person) {
        person.entity().names().forEach(name -> add(byName, name.text(), person));
        person.shortNames().forEach(name -> add(byShortName, name, person));
    }

    private static void add(Map<String, Set<KnownPerson>> people, String name, KnownPerson person) {
        people.computeIfAbsent(key(name), key -> new LinkedHashSet<>()).add(person);
    }

    /** Spellings of one name have one key, and so have those with and without middle initials, as in the ids that texts lead to. */
    private static String key(String name) {
        List<Part> parts = Part.list(name);
        return IntStream.range(0, parts.size())
                .filter(i ->
                        i == 0 || i == parts.size() - 1 || parts.get(i).key().length() > 1)
                .mapToObj(i -> parts.get(i).key())
                .collect(Collectors.joining(" "));
    }

    /** Who bears one of these names in full. */
    Set<KnownPerson> bearers(Collection<Name> names) {
        return bearers(byName, names);
    }

    /** Who bears one of these names, or is called so for short. */
    Set<KnownPerson> called(Collection<Name> names) {
        Set<KnownPerson> found = new LinkedHashSet<>(bearers(names));
        found.addAll(bearers(byShortName, names));
        return found;
    }

    private static Set<KnownPerson> bearers(Map<String, Set<KnownPerson>> people, Collection<Name> names) {
        Set<KnownPerson> found = new LinkedHashSet<>();
        names.forEach(name -> found.addAll(people.getOrDefault(key(name.text()), Set.of())));
        return found;
    }

    /**
     * Whether the claim tells of a time in office that the table has of the person: who leads, leads the same at a time that meets theirs. Of the many who hold
     * other offices in a state, or sit in its chambers, the office's title must stand in the row besides.
     */
    boolean isInOffice(KnownPerson person, Claim claim) {
        if (claim.tie().type() == RelationType.LEADS) {
            return person.tenures().stream()
                    .filter(tenure -> tenure.office().relation() == RelationType.LEADS)
                    .anyMatch(tenure -> meet(tenure.period(), claim.period()) && isOf(tenure.body(), claim));
        }
        Set<String> titles = titlesIn(claim.quote());
        return person.tenures().stream()
                .filter(tenure -> titles.contains(tenure.office().key()))
                .anyMatch(tenure -> meet(tenure.period(), claim.period())
                        && (isOf(tenure.body(), claim)
                                || isInChamberOf(tenure, claim.tie().object())));
    }

    private boolean isOf(EntityId body, Claim claim) {
        EntityId stated = claim.tie().object();
        LocalDate day = claim.period().firstDay();
        return body.equals(stated) || day != null && body.equals(states.then(stated, day));
    }

    private boolean isInChamberOf(Tenure tenure, EntityId state) {
        return tenure.office().relation() == RelationType.MEMBER_OF
                && gazetteer.findOwner(tenure.body()).filter(state::equals).isPresent();
    }

    /** Whether both may have a day in common; a claim without an end, or without a start, has only the days that its one date may mean. */
    private static boolean meet(Period tenure, Period claim) {
        if (tenure.isUnknown() || claim.isUnknown()) {
            return false;
        }
        PartialDate start = claim.from() == null ? claim.to() : claim.from();
        LocalDate end = claim.endDay();
        LocalDate first = Objects.requireNonNull(start).first();
        LocalDate behind = end == null || !first.isBefore(end) ? start.next() : end;
        LocalDate tenureFirst = tenure.firstDay() == null ? LocalDate.MIN : tenure.firstDay();
        LocalDate tenureEnd = tenure.endDay() == null ? LocalDate.MAX : tenure.endDay();
        return first.isBefore(tenureEnd) && tenureFirst.isBefore(behind);
    }

    /** The offices whose titles stand in the text, the longest where one holds another: of a vice president not the president's. */
    private Set<String> titlesIn(String text) {
        List<Part> parts = Part.list(text);
        Set<String> found = new HashSet<>();
        int at = 0;
        while (at < parts.size()) {
            Optional<PhraseIndex.Match<Office>> match = titles.longest(parts, at);
            match.ifPresent(title -> title.values().forEach(office -> found.add(office.key())));
            at = match.map(PhraseIndex.Match::end).orElse(at + 1);
        }
        return found;
    }
}
