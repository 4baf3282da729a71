package dev.entente.text.mention;

import dev.entente.model.EntityId;
import dev.entente.model.EntityKind;
import dev.entente.model.RelationType;
import dev.entente.text.gazetteer.Gazetteer;
import dev.entente.text.gazetteer.KnownPerson;
import dev.entente.text.gazetteer.Office;
import dev.entente.text.gazetteer.Part;
import dev.entente.text.gazetteer.Tenure;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

/** The people of one article, and who of them a surname means. One thread. */
final class Cast {
    private static final Set<String> HEADS = Set.of(
            "president",
            "supreme-leader",
            "leader",
            "king",
            "queen",
            "emir",
            "sultan",
            "prime-minister",
            "chancellor",
            "chairman",
            "pope");

    /** Less than for a head of state. */
    private static final double IN_OFFICE = 0.75;

    /** Less than for one in office. */
    private static final double FORMER = 0.5;

    /** Less than for a former head. */
    private static final double TO_COME = 0.4;

    /** How long before somebody's first office as head texts speak of him as of one whom all know; by eye. */
    private static final int YEARS_BEFORE = 12;

    /** Of two of one surname the one whom the text has called by a rank before is meant. */
    private static final double SOLDIER = 6;

    private final Gazetteer gazetteer;
    private final @Nullable LocalDate day;
    private final IntUnaryOperator paragraphStart;
    /** Whom each surname without a title meant last. */
    private final Map<String, EntityId> lastBare = new HashMap<>();

    private final Map<EntityId, CastMember> members = new LinkedHashMap<>();

    /** @param paragraphStart the place where the paragraph of a place begins */
    Cast(Gazetteer gazetteer, @Nullable LocalDate day, IntUnaryOperator paragraphStart) {
        this.gazetteer = gazetteer;
        this.day = day;
        this.paragraphStart = paragraphStart;
    }

    Optional<CastMember> find(EntityId id) {
        return Optional.ofNullable(members.get(id));
    }

    /** Takes up a person of the gazetteer. */
    CastMember add(KnownPerson known) {
        return members.computeIfAbsent(known.id(), id -> {
            Set<String> shortNames =
                    new HashSet<>(PersonName.of(known.entity().name()).shortNames());
            known.shortNames().forEach(name -> shortNames.add(Part.fold(name)));
            PersonName.of(known.entity().name()).givenTwo().ifPresent(shortNames::add);
            return new CastMember(id, known.entity().name(), shortNames, known.gender(), known);
        });
    }

    /** Takes up a person that the text names in full. */
    CastMember add(PersonName name) {
        EntityId id = EntityId.of(EntityKind.PERSON, name.withoutInitials());
        return members.computeIfAbsent(
                id,
                key -> new CastMember(
                        key,
                        name.text(),
                        shortNames(name),
                        gazetteer.findGender(name.given()).orElse(null),
                        null));
    }

    /** Also "Hassan Sheikh" of Hassan Sheikh Mohamud, and "Sepúlveda" of Bernardo Sepúlveda Amor, where that is no given name and nobody else's. */
    private Set<String> shortNames(PersonName name) {
        Set<String> shortNames = new HashSet<>(name.shortNames());
        name.givenTwo().ifPresent(shortNames::add);
        name.firstSurname()
                .filter(surname -> gazetteer.findGender(surname).isEmpty()
                        && gazetteer.peopleCalled(surname).isEmpty())
                .ifPresent(shortNames::add);
        return shortNames;
    }

    /**
     * A short name at its place.
     *
     * @param name as written
     * @param title the office its title names; null where it has none
     * @param state the state or organisation named beside the title; null where there is none
     * @param place where it stands, in words from the start of the article
     * @param years those that its sentence speaks of
     */
    record Sought(
            String name, @Nullable Office title, @Nullable EntityId state, int place, List<Integer> years) {
        static Sought bare(String name, int place) {
            return new Sought(name, null, null, place, List.of());
        }
    }

    /** Whether somebody of the article is called so. */
    boolean isAnyCalled(String shortName) {
        return members.values().stream().anyMatch(member -> member.isCalled(Part.fold(shortName)));
    }

    /** Who the short name means at its place. */
    Optional<CastMember> resolve(Sought sought) {
        String shortName = sought.name();
        String folded = Part.fold(shortName);
        List<CastMember> candidates = new ArrayList<>();
        members.values().stream().filter(member -> member.isCalled(folded)).forEach(candidates::add);
        for (KnownPerson known : gazetteer.peopleCalled(shortName)) {
            if (!members.containsKey(known.id())) {
                candidates.add(
                        new CastMember(known.id(), known.entity().name(), Set.of(folded), known.gender(), known));
            }
        }
        CastMember best = null;
        double bestScore = 0;
        boolean tied = false;
        for (CastMember candidate : candidates) {
            double score = score(candidate, sought);
            tied = score > bestScore ? false : tied || score == bestScore;
            if (score > bestScore) {
                best = candidate;
                bestScore = score;
            }
        }
        if (best == null || tied && isStranger(best)) {
            return Optional.empty();
        }
        KnownPerson known = best.known();
        CastMember found = known == null ? best : add(known);
        if (sought.title() == null) {
            lastBare.put(folded, found.id());
        }
        return Optional.of(found);
    }

    private static boolean isStranger(CastMember member) {
        return member.lastBefore(Integer.MAX_VALUE) < 0;
    }

    private double score(CastMember member, Sought sought) {
        Office title = sought.title();
        if (title != null && title.gender() != null && member.gender() != null && title.gender() != member.gender()) {
            return 0;
        }
        double score = presence(member, sought.place());
        if (title != null && title.isRank()) {
            double soldier = member.hasOffice(title.key()) ? SOLDIER : 0;
            return score == 0 ? renownOfRank(member, sought) : score + soldier + prominence(member, sought.place());
        }
        if (title != null && title.relation() != null) {
            return score == 0 && isOfAnotherTime(member, title, sought) ? 0 : score + fit(member, title, sought);
        }
        if (score > 0) {
            return score + prominence(member, sought.place());
        }
        double renown = renown(member, sought.name());
        return renown == 0 && title != null && isOnlyHeadToBe(member, sought.name()) ? TO_COME : renown;
    }

    /** Of those whom the article never names in full: heads of state and government, then who holds another office, then former heads. */
    private double renown(CastMember member, String shortName) {
        if (isHead(member)) {
            return 1;
        }
        return isOnlyHolder(member, shortName) ? IN_OFFICE : isOnlyFormerHead(member, shortName) ? FORMER : 0;
    }

    /** "Marshal Bulganin", "Colonel Gaddafi of Libya": a rank is no office; of those whom the article never names in full who leads the state named, else the only bearer of the name. */
    private double renownOfRank(CastMember member, Sought sought) {
        KnownPerson known = member.known();
        EntityId state = sought.state();
        if (known == null || known.isCommonName(sought.name())) {
            return 0;
        }
        if (state != null
                && known.tenures().stream().noneMatch(tenure -> tenure.body().equals(state))) {
            return 0;
        }
        boolean only = gazetteer.peopleCalled(sought.name()).size() == 1;
        return only || state != null ? renown(member, sought.name()) : 0;
    }

    /** "President Johnson" in 2024, where neither the name alone nor a state nor a year says that the 1960s are meant. */
    private boolean isOfAnotherTime(CastMember member, Office title, Sought sought) {
        KnownPerson known = member.known();
        if (known == null || day == null || sought.state() != null) {
            return false;
        }
        List<Tenure> fitting = known.tenures().stream()
                .filter(tenure -> weight(tenure, title) > 0)
                .toList();
        return fitting.stream().noneMatch(tenure -> tenure.period().covers(day) || covers(tenure, sought.years()))
                && !(isOnlyFormerHead(member, sought.name())
                        && fitting.stream()
                                .anyMatch(tenure -> tenure.office().key().equals(title.key())));
    }

    /** 3 to 5 for somebody mentioned before, by how near; 2 for somebody the article names later only; 0 for a stranger. */
    private static double presence(CastMember member, int place) {
        int last = member.lastBefore(place);
        if (last >= 0) {
            return 3 + 2.0 / (1 + (place - last) / 40.0);
        }
        return member.lastBefore(Integer.MAX_VALUE) >= 0 ? 2 : 0;
    }

    /** A bare surname means the bearer whom the paragraph has named, of several a head of state, else the one most spoken of. */
    private double prominence(CastMember member, int place) {
        int start = paragraphStart.applyAsInt(place);
        int startBefore = start == 0 ? 0 : paragraphStart.applyAsInt(start - 1);
        int last = member.lastBefore(place);
        double named = last >= start ? 4 : last >= startBefore ? 2 : 0;
        double again = last >= start && lastBare.containsValue(member.id()) ? 1 : 0;
        double often = Math.min(1.5, 0.1 * member.mentions());
        return named + again + often + (isHead(member) ? 0.4 : 0);
    }

    private double fit(CastMember member, Office title, Sought sought) {
        KnownPerson known = member.known();
        if (known != null && !known.tenures().isEmpty()) {
            return known.tenures().stream()
                    .mapToDouble(tenure -> fit(tenure, title, sought))
                    .max()
                    .orElse(0);
        }
        if (member.hasOffice(title.key())) {
            return 6;
        }
        RelationType relation = title.relation();
        if (relation != null && member.hasRelation(relation)) {
            return 5;
        }
        return member.hasOffices() ? -3 : 0;
    }

    private double fit(Tenure tenure, Office title, Sought sought) {
        EntityId state = sought.state();
        boolean sameBody = state == null
                || tenure.body().equals(state)
                || gazetteer.findOwner(tenure.body()).filter(state::equals).isPresent();
        double weight = weight(tenure, title);
        if (!sameBody || weight == 0) {
            return -8;
        }
        if (covers(tenure, sought.years())) {
            return weight + 0.5;
        }
        return day == null || tenure.period().covers(day) ? weight : weight - 4;
    }

    /** How well the office fits the title; 0 where it does not. */
    private static double weight(Tenure tenure, Office title) {
        boolean sameOffice = tenure.office().key().equals(title.key());
        boolean bothHeads = HEADS.contains(tenure.office().key()) && HEADS.contains(title.key());
        boolean bothServe = tenure.office().isService() && title.isService();
        boolean legislators = isLegislator(tenure.office()) && isLegislator(title);
        if (!sameOffice && !bothHeads && !bothServe && !legislators) {
            return 0;
        }
        return sameOffice ? 6 : bothHeads || legislators ? 4.5 : 1;
    }

    /** Whether the office was held in one of the years. */
    private static boolean covers(Tenure tenure, List<Integer> years) {
        LocalDate first = tenure.period().firstDay();
        LocalDate end = tenure.period().endDay();
        return !tenure.period().isUnknown()
                && years.stream()
                        .anyMatch(year ->
                                (first == null || first.getYear() <= year) && (end == null || year <= end.getYear()));
    }

    private static boolean isLegislator(Office office) {
        return office.relation() == RelationType.MEMBER_OF;
    }

    /** "Obama", years after he was president: a name that no other known person bears. */
    private boolean isOnlyFormerHead(CastMember member, String shortName) {
        KnownPerson known = member.known();
        return known != null
                && day != null
                && !known.isCommonName(shortName)
                && gazetteer.peopleCalled(shortName).stream()
                                .filter(bearer -> !bearer.isCommonName(shortName))
                                .count()
                        == 1
                && known.tenures().stream()
                        .filter(tenure -> HEADS.contains(tenure.office().key()))
                        .map(tenure -> tenure.period().firstDay())
                        .anyMatch(first -> first == null || first.isBefore(day));
    }

    /** "Mr. Kekkonen", some years before he was president: a name that no other known person bears. */
    private boolean isOnlyHeadToBe(CastMember member, String shortName) {
        KnownPerson known = member.known();
        LocalDate date = day;
        return known != null
                && date != null
                && !known.isCommonName(shortName)
                && gazetteer.peopleCalled(shortName).size() == 1
                && known.tenures().stream()
                        .filter(tenure -> HEADS.contains(tenure.office().key()))
                        .map(tenure -> tenure.period().firstDay())
                        .anyMatch(first ->
                                first != null && first.minusYears(YEARS_BEFORE).isBefore(date));
    }

    /** "Lavrov" while he is foreign minister: a name that many do not bear, nor another who is in office. */
    private boolean isOnlyHolder(CastMember member, String shortName) {
        KnownPerson known = member.known();
        return known != null
                && day != null
                && !known.isCommonName(shortName)
                && isInOffice(known, day)
                && gazetteer.peopleCalled(shortName).stream()
                                .filter(bearer -> isInOffice(bearer, day))
                                .count()
                        == 1;
    }

    private static boolean isInOffice(KnownPerson person, LocalDate day) {
        return person.tenures().stream()
                .anyMatch(tenure -> !isLegislator(tenure.office())
                        && !tenure.period().isUnknown()
                        && tenure.period().covers(day));
    }

    /** Whether only the gazetteer speaks for it, and by a name that many bear. */
    boolean isCommonNameOfStranger(CastMember member, String shortName) {
        KnownPerson known = member.known();
        return member.mentions() == 0 && known != null && known.isCommonName(shortName);
    }

    /** Whether nothing but the gazetteer speaks for it, and that only of former years. */
    boolean isOutOfOffice(CastMember member) {
        return member.mentions() == 0 && member.known() != null && !isHead(member);
    }

    private boolean isHead(CastMember member) {
        KnownPerson known = member.known();
        LocalDate date = day;
        if (known == null || date == null) {
            return known != null
                    && known.tenures().stream()
                            .anyMatch(t -> HEADS.contains(t.office().key()));
        }
        return known.tenures().stream()
                .anyMatch(t -> HEADS.contains(t.office().key()) && t.period().covers(date));
    }
}
