package dev.entente.text.mention;

import dev.entente.model.EntityId;
import dev.entente.model.EntityKind;
import dev.entente.text.gazetteer.KnownPerson;
import dev.entente.text.gazetteer.Office;
import dev.entente.text.gazetteer.Part;
import dev.entente.text.gazetteer.Phrase;
import dev.entente.text.gazetteer.Tenure;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells the known people whose names are alike: who of several bears a name, who bears it in another spelling, and who has it only as a part of another name. */
final class Namesakes {
    /** What stands before a name and is none, where the tables of titles do not have it, and given names that texts write or leave out. */
    private static final Set<String> FORMS = Set.of(
            "mohammed",
            "mohammad",
            "mohamed",
            "mohamad",
            "muhammad",
            "mohd",
            "haji",
            "hajji",
            "hajj",
            "alhaji",
            "mullah",
            "maulana",
            "mawlawi",
            "maulvi",
            "ustad",
            "hojatoleslam",
            "seyyed",
            "sayyed",
            "sayed",
            "syed",
            "sheikh",
            "shaikh",
            "datuk",
            "dato",
            "seri",
            "tun",
            "tunku",
            "tengku",
            "pandit",
            "mahatma",
            "mwalimu",
            "mzee",
            "chief",
            "sardar",
            "begum",
            "shah",
            "khan",
            "abu",
            "don",
            "dom",
            "comandante",
            "presidente",
            "cde",
            "ato",
            "daw",
            "jose",
            "juan",
            "luis",
            "luiz",
            "joao",
            "maria",
            "jean",
            "carlos",
            "el",
            "al");

    private final Draft draft;

    Namesakes(Draft draft) {
        this.draft = draft;
    }

    /** "George Papandreou": of several bearers the one who held an office on the article's day, else nearest to it; else the table's first. */
    EntityId meant(Found<Phrase> found) {
        LocalDate day = draft.day();
        List<EntityId> people = found.values().stream()
                .map(Phrase::entity)
                .filter(id -> id.kind() == EntityKind.PERSON)
                .distinct()
                .toList();
        if (people.size() < 2 || day == null) {
            return found.values().get(0).entity();
        }
        return people.stream()
                .min(Comparator.comparingLong(id -> distance(id, day)))
                .orElseThrow();
    }

    /** In days; none while in office. */
    private long distance(EntityId person, LocalDate day) {
        return draft.gazetteer().findPerson(person).map(KnownPerson::tenures).stream()
                .flatMap(List::stream)
                .mapToLong(tenure -> distance(tenure, day))
                .min()
                .orElse(Long.MAX_VALUE);
    }

    private static long distance(Tenure tenure, LocalDate day) {
        LocalDate first = tenure.period().firstDay();
        LocalDate end = tenure.period().endDay();
        if (first != null && day.isBefore(first)) {
            return ChronoUnit.DAYS.between(day, first);
        }
        return end != null && !day.isBefore(end) ? ChronoUnit.DAYS.between(end, day) : 0;
    }

    /**
     * "Ahmad | <em>Nawaf Al-Ahmad Al-Sabah</em>", "Tommy | <em>Suharto</em>": a known name behind a given name is somebody else's, unless the title before it is an office
     * that the known one holds.
     *
     * @param from where the tagger has the name begin
     */
    boolean isWithin(Line line, int from, Found<Phrase> known) {
        int before = known.first() - 1;
        if (before < from
                || !line.isPerson(before)
                || !line.isPerson(known.first())
                || !line.isCapitalised(before)
                || line.titleEndingAt(known.first()).isPresent()
                || !line.token(before).word().matches("\\p{Lu}[\\p{L}’'-]{2,}")
                || FORMS.contains(Part.fold(line.token(before).word()))) {
            return false;
        }
        EntityId person = known.values().get(0).entity();
        return Titles.between(line, Titles.startBefore(line, from), from).stream()
                .noneMatch(title -> holds(person, title.values().get(0)));
    }

    /** Whether the known bearer came into his first office only after the article's day: a name more tells of another. */
    boolean isOfLaterTime(Found<Phrase> known) {
        LocalDate day = draft.day();
        List<Tenure> tenures = draft.gazetteer()
                .findPerson(known.values().get(0).entity())
                .map(KnownPerson::tenures)
                .orElse(List.of());
        return day != null
                && !tenures.isEmpty()
                && tenures.stream()
                        .map(tenure -> tenure.period().firstDay())
                        .allMatch(first -> first != null && first.isAfter(day));
    }

    private boolean holds(EntityId person, Office title) {
        return draft.gazetteer()
                .findPerson(person)
                .filter(known -> known.holds(title, draft.day()))
                .isPresent();
    }

    /** "Jair Messias Bolsonaro", "Atal Behari Vajpayee": the one person of the gazetteer whom it names with his middle names or in another spelling. */
    Optional<EntityId> find(PersonName name) {
        String last = name.surname().substring(name.surname().lastIndexOf(' ') + 1);
        List<KnownPerson> called = draft.gazetteer().peopleCalled(last);
        List<KnownPerson> bearers = called.stream()
                .filter(person -> PersonName.of(person.entity().name()).isSameAs(name))
                .toList();
        // Where the known name has middle names too, they may be others: George H. W. Bush is not George W. Bush.
        List<KnownPerson> plain = bearers.stream()
                .filter(person -> Part.list(person.entity().name()).size() == 2)
                .toList();
        if (plain.isEmpty() && Part.list(name.text()).size() == 2) {
            plain = bearers.stream().filter(this::isInOffice).toList();
        }
        if (plain.isEmpty()) {
            plain = called.stream()
                    .filter(person -> !person.isCommonName(last) || isInOffice(person))
                    .filter(person ->
                            name.isSpellingOf(PersonName.of(person.entity().name())))
                    .toList();
        }
        return plain.size() == 1 ? Optional.of(plain.get(0).id()) : Optional.empty();
    }

    /** "George Bush" in 2003 is the one who was president then. */
    private boolean isInOffice(KnownPerson person) {
        @Nullable LocalDate day = draft.day();
        return day != null
                && person.tenures().stream().anyMatch(tenure -> tenure.period().covers(Objects.requireNonNull(day)));
    }
}
