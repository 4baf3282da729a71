package dev.entente.text.mention;

import dev.entente.model.Entity;
import dev.entente.model.EntityId;
import dev.entente.model.EntityKind;
import dev.entente.model.Name;
import dev.entente.model.NameKind;
import dev.entente.text.gazetteer.KnownPerson;
import dev.entente.text.gazetteer.Office;
import dev.entente.text.gazetteer.Part;
import dev.entente.text.gazetteer.Phrase;
import dev.entente.text.gazetteer.PhraseKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the people that the article names in full, by the gazetteer, the tagger and titles. Single use. */
final class FullNames {
    private static final Set<String> PARTICLES = Set.of(
            "bin", "al", "el", "von", "van", "de", "der", "da", "di", "la", "le", "dos", "del", "ibn", "ben", "bint",
            "-");
    private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv");

    /** What a name is that ends in these: "the Second Thomas Shoal". */
    private static final Set<String> OF_PLACES = Set.of(
            "shoal",
            "reef",
            "island",
            "islands",
            "sea",
            "strait",
            "straits",
            "gulf",
            "river",
            "peninsula",
            "mountain",
            "mountains",
            "valley",
            "desert",
            "canal",
            "airport",
            "avenue",
            "square",
            "province",
            "district",
            "hospital",
            "university",
            "institute",
            "foundation",
            "prize",
            "award",
            "plateau",
            "basin",
            "archipelago",
            "atoll");

    /** Of a name in words, particles and hyphens left out. */
    private static final int LONGEST = 7;

    private final Draft draft;
    private final Cast cast;
    private final Namesakes namesakes;
    private final List<Candidate> candidates = new ArrayList<>();

    FullNames(Draft draft, Cast cast) {
        this.draft = draft;
        this.cast = cast;
        this.namesakes = new Namesakes(draft);
    }

    /** A name and where it stands; {@code known} where the gazetteer has its bearer. */
    private record Candidate(
            Line line,
            int first,
            int end,
            PersonName name,
            @Nullable EntityId known) {}

    void find() {
        draft.lines().forEach(this::collect);
        List<PersonName> fullest = new ArrayList<>();
        candidates.stream()
                .filter(candidate -> candidate.known() == null)
                .map(Candidate::name)
                .sorted(Comparator.comparingInt(
                                (PersonName name) -> -Part.list(name.text()).size())
                        .thenComparing(PersonName::text))
                .filter(name -> fullest.stream().noneMatch(name::isSameAs))
                .forEach(fullest::add);
        for (Candidate candidate : candidates) {
            List<Candidate> longer = longerBefore(candidate);
            EntityId known = candidate.known() == null && longer.size() == 1
                    ? longer.get(0).known()
                    : candidate.known();
            CastMember member = known == null
                    ? cast.add(fullest(longer.size() == 1 ? longer.get(0).name() : candidate.name(), fullest))
                    : cast.add(draft.gazetteer().findPerson(known).orElseThrow());
            place(candidate, member);
        }
    }

    /**
     * The longer names before this one of which it is the beginning or the surnames: "Hassan Sheikh Mohamud" before "President Hassan Sheikh", "Rodrigo Borja Cevallos"
     * before "Borja Cevallos". Of several persons each.
     */
    private List<Candidate> longerBefore(Candidate candidate) {
        Map<String, Candidate> longer = new LinkedHashMap<>();
        for (Candidate before : candidates) {
            if (before == candidate) {
                break;
            }
            if (candidate.name().isBeginningOf(before.name())
                    || candidate.name().isSurnamesOf(before.name())) {
                longer.putIfAbsent(Part.fold(before.name().text()), before);
            }
        }
        return List.copyOf(longer.values());
    }

    /** The name as the article writes it in full, with middle names. */
    private static PersonName fullest(PersonName name, List<PersonName> names) {
        return names.stream().filter(name::isSameAs).findFirst().orElse(name);
    }

    private void place(Candidate candidate, CastMember member) {
        Line line = candidate.line();
        int first = Titles.startBefore(line, candidate.first());
        for (Found<Office> title : Titles.between(line, first, candidate.first())) {
            Office office = title.values().get(0);
            member.learn(office.gender());
            member.learn(office.key(), office.relation());
        }
        if (draft.add(line, first, candidate.end(), MentionKind.NAME, entity(candidate, member))) {
            member.mentionAt(draft.place(line, candidate.first()));
        }
    }

    private static Entity entity(Candidate candidate, CastMember member) {
        KnownPerson known = member.known();
        if (known != null) {
            return known.entity();
        }
        String usual = PersonName.of(member.name()).withoutInitials();
        Set<Name> names = new LinkedHashSet<>();
        names.add(Name.preferred(usual));
        Stream.of(member.name(), candidate.name().text())
                .filter(written -> !written.equals(usual))
                .forEach(written -> names.add(new Name(written, "en", NameKind.ALIAS)));
        return new Entity(member.id(), usual, List.copyOf(names), Map.of());
    }

    private void collect(Line line) {
        for (int i = 0; i < line.size(); ) {
            int end = runEnd(line, i);
            if (end > i) {
                collect(line, i, end);
                i = end;
            } else {
                Optional<Found<Phrase>> phrase =
                        line.phraseAt(i).filter(found -> isPerson(found) && !isOtherOfTheName(line, found));
                if (phrase.isPresent()) {
                    Found<Phrase> found = phrase.get();
                    int whole = endOfParticles(line, found.end());
                    add(line, found.first(), whole, namesakes.meant(found));
                    i = whole;
                } else {
                    i++;
                }
            }
        }
    }

    /** "King Salman | bin Abdulaziz Al-Saud": the end of the name's parts behind it that begin with a particle. */
    private static int endOfParticles(Line line, int end) {
        int last = end;
        for (int i = end; i < line.size() && i < end + 7; i++) {
            boolean particle =
                    PARTICLES.contains(line.word(i)) && !line.word(end).equals("-");
            boolean name = i > end && line.isCapitalised(i) && line.tag(i).startsWith("NNP");
            if (!particle && !name) {
                break;
            }
            last = name && !particle ? i + 1 : last;
        }
        return last;
    }

    /** Parts a run of names where the gazetteer knows one of them. */
    private void collect(Line line, int from, int to) {
        Optional<Found<Phrase>> known = line.phrases().stream()
                .filter(found -> found.overlaps(from, to) && isPerson(found) && !isOtherOfTheName(line, found))
                .filter(found -> !namesakes.isWithin(line, from, found))
                .findFirst();
        if (known.isPresent()) {
            Found<Phrase> found = known.get();
            boolean tail = isSecondSurname(line, found, to)
                    || found.end() < to
                            && (SUFFIXES.contains(Part.fold(line.token(to - 1).word())) && to == found.end() + 1
                                    || PARTICLES.contains(line.word(found.end())));
            boolean whole = found.first() <= from + 1 && (to <= found.end() || tail) && found.end() - found.first() > 1;
            add(
                    line,
                    whole ? Math.min(from, found.first()) : found.first(),
                    whole ? Math.max(to, found.end()) : found.end(),
                    namesakes.meant(found));
            if (found.end() < to && !whole) {
                collect(line, found.end(), to);
            }
            return;
        }
        if (to - from > 1 && isName(line, from, to)) {
            add(
                    line,
                    from,
                    to,
                    namesakes.find(PersonName.of(line.text(from, to))).orElse(null));
        }
    }

    /** "José Daniel Ortega | <em>Saavedra</em>": one word more, that is nobody else's name. */
    private boolean isSecondSurname(Line line, Found<Phrase> found, int to) {
        String last = line.token(to - 1).word();
        return found.end() == to - 1
                && found.end() - found.first() > 1
                && line.isPerson(to - 1)
                && !namesakes.isOfLaterTime(found)
                && draft.gazetteer().peopleCalled(last).isEmpty()
                && draft.gazetteer().findGender(last).isEmpty();
    }

    private void add(Line line, int first, int end, @Nullable EntityId known) {
        candidates.add(new Candidate(line, first, end, PersonName.of(line.text(first, end)), known));
    }

    private boolean isOtherOfTheName(Line line, Found<Phrase> found) {
        EntityId id = found.values().get(0).entity();
        return RegnalNumbers.isOther(
                line, found.end(), draft.gazetteer().get(id).name());
    }

    private static boolean isPerson(Found<Phrase> found) {
        return found.values().get(0).entity().kind() == EntityKind.PERSON;
    }

    /** The end of the run of a person's names that starts here; the start itself where none does. */
    private int runEnd(Line line, int start) {
        boolean titled = line.titleEndingAt(start).isPresent() || isTitledBody(line, start);
        if (line.titleAt(start).isPresent()
                || isBodyBeforeName(line, start)
                || !(line.isPerson(start) || titled && isNamePart(line, start))) {
            return start;
        }
        int end = start;
        while (end < line.size() && (line.isPerson(end) && isNameWord(line, end) || titled && isNamePart(line, end))) {
            end++;
            int next = end;
            while (PARTICLES.contains(line.word(next)) && next - end < 3) {
                next++;
            }
            if (next > end && (line.isPerson(next) || titled && isNamePart(line, next)) && line.isCapitalised(next)) {
                end = next;
            }
        }
        int suffix = line.word(end).equals(",") ? end + 1 : end;
        if (end > start + 1
                && suffix < line.size()
                && SUFFIXES.contains(Part.fold(line.token(suffix).word()))) {
            end = suffix + 1;
        }
        return end;
    }

    /** "French Ambassador <em>to Niger</em> | Alexandre Garcia": a title with its body before the name. */
    private static boolean isTitledBody(Line line, int start) {
        return line.isPerson(start + 1)
                && line.phraseEndingAt(start)
                        .map(Found::first)
                        .filter(body -> line.word(body - 1).matches("to|of")
                                && line.titleEndingAt(body - 1).isPresent())
                        .isPresent();
    }

    /** "Ambassador to | <em>Niger</em> Alexandre Garcia", where the tagger takes the state for a given name. */
    private static boolean isBodyBeforeName(Line line, int start) {
        return line.word(start - 1).matches("to|of")
                && line.titleEndingAt(start - 1).isPresent()
                && line.phraseAt(start)
                        .filter(body -> line.isPerson(body.end()) && line.isPerson(body.end() + 1))
                        .filter(body -> body.values().get(0).entity().kind() == EntityKind.STATE)
                        .isPresent();
    }

    private static boolean isNameWord(Line line, int index) {
        return line.isCapitalised(index) || PARTICLES.contains(line.word(index));
    }

    /** Whether it can belong to the name behind a title though the tagger did not see it. */
    private static boolean isNamePart(Line line, int index) {
        return line.isCapitalised(index)
                && line.tag(index).startsWith("NNP")
                && line.titleAt(index).isEmpty()
                && line.phrases().stream().noneMatch(found -> found.overlaps(index, index + 1) && !isPerson(found));
    }

    private static boolean isName(Line line, int from, int to) {
        // By spaces, for "Sherwood-Randall" is a surname alone.
        long words = Arrays.stream(line.text(from, to).split(" "))
                .filter(word -> !PARTICLES.contains(Part.fold(word)))
                .count();
        if (words > LONGEST || words < 2) {
            return false;
        }
        for (Found<Phrase> found : line.phrases()) {
            boolean demonym = found.values().get(0).kind() == PhraseKind.DEMONYM;
            if (found.first() == from && found.end() < to && demonym || found.first() <= from && to <= found.end()) {
                return false;
            }
        }
        if (OF_PLACES.contains(line.word(to - 1)) || OF_PLACES.contains(line.word(to)) && line.isCapitalised(to)) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (!line.token(i).word().matches("[\\p{L}\\p{M}'’.\\-–,]+")) {
                return false;
            }
        }
        return line.isCapitalised(to - 1) || line.word(to - 1).matches("jr\\.?|sr\\.?");
    }
}
