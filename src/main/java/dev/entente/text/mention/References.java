package dev.entente.text.mention;

import dev.entente.model.EntityId;
import dev.entente.model.EntityKind;
import dev.entente.model.RelationType;
import dev.entente.text.gazetteer.Gazetteer;
import dev.entente.text.gazetteer.Gender;
import dev.entente.text.gazetteer.Office;
import dev.entente.text.gazetteer.Tenure;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Leads definite descriptions to what they take up: "the two leaders", "both sides", "the senator", "the North". Single use. */
final class References {
    private static final Map<String, Integer> NUMBERS = Map.of("two", 2, "both", 2, "three", 3, "four", 4, "five", 5);
    private static final Set<String> PERSONS = Set.of(
            "leaders",
            "presidents",
            "men",
            "women",
            "lawmakers",
            "senators",
            "ministers",
            "officials",
            "diplomats",
            "politicians",
            "statesmen",
            "congressmen",
            "principals");
    private static final Set<String> STATES = Set.of(
            "countries", "nations", "states", "governments", "allies", "neighbours", "neighbors", "capitals", "koreas");
    private static final Set<String> GREAT_POWERS =
            Set.of("state:usa", "state:chn", "state:rus", "state:gbr", "state:fra");
    /** Before "ministers". */
    private static final Set<String> DEPARTMENTS =
            Set.of("finance", "defence", "defense", "interior", "trade", "justice", "energy", "health");

    private static final Set<String> SIDES = Set.of("sides", "parties");
    /** How many paragraphs back a description may reach. */
    private static final int PARAGRAPHS = 2;

    private final Draft draft;
    private final Cast cast;
    private final Gazetteer gazetteer;
    private final Pronouns pronouns;
    private final CountryReferences countries;
    private final AgreementReferences agreements;
    private final ThingReferences things;
    private final HolderReferences holders;
    private final NamedSets appositions;
    private final OpposedSides sides;
    private final StateSets states;
    private final Visitors visitors;

    References(Draft draft, Cast cast, Setting setting) {
        this.draft = draft;
        this.cast = cast;
        this.gazetteer = draft.gazetteer();
        this.pronouns = new Pronouns(draft, cast);
        this.countries = new CountryReferences(draft, setting);
        this.agreements = new AgreementReferences(draft);
        this.things = new ThingReferences(draft);
        this.holders = new HolderReferences(draft, cast, pronouns);
        this.appositions = new NamedSets(draft, cast);
        this.sides = new OpposedSides(draft);
        this.states = new StateSets(draft);
        this.visitors = new Visitors(draft);
    }

    void find() {
        KoreanHalves halves = new KoreanHalves(draft);
        for (Line line : draft.lines()) {
            for (int i = 0; i < line.size(); i++) {
                if (!draft.isFree(line, i, i + 1)) {
                    continue;
                }
                halves.read(line, i);
                if (!countries.read(line, i) && !readSet(line, i) && !readOne(line, i)) {
                    pronouns.read(line, i);
                }
            }
        }
    }

    /** "<em>Each side</em> accused the other", "should <em>either side</em> break it". */
    private boolean readEachSide(Line line, int i) {
        if (!line.word(i).matches("each|either")
                || !line.word(i + 1).equals("side")
                || line.word(i + 2).equals("of")) {
            return false;
        }
        List<EntityId> two = sides.before(line, i).orElse(List.of());
        return !two.isEmpty() && draft.add(line, i, i + 2, MentionKind.DESCRIPTION, two);
    }

    private boolean readSet(Line line, int i) {
        if (readEachSide(line, i)) {
            return true;
        }
        int number = line.word(i).equals("the") || line.word(i).equals("these") ? i + 1 : i;
        Integer size = NUMBERS.get(line.word(number));
        if (size == null
                && !(line.word(i).equals("the")
                        && (Set.of("leaders", "sides", "delegations").contains(line.word(number))
                                || isOfTalks(line, number)))) {
            return false;
        }
        if (size != null && number == i && !line.word(i).equals("both")) {
            return false;
        }
        int noun = size == null ? number : number + 1;
        if (line.word(noun).equals("the")) {
            noun++;
        }
        if (size != null && states.readMembers(line, noun, size)) {
            return true;
        }
        while ((line.tag(noun).startsWith("JJ")
                        || DEPARTMENTS.contains(line.word(noun))
                        || StateSorts.knows(line.word(noun)) && STATES.contains(line.word(noun + 1)))
                && noun < number + 3) {
            noun++;
        }
        if (line.word(noun).equals("koreas")) {
            return draft.add(line, i, noun + 1, MentionKind.DESCRIPTION, KoreanHalves.BOTH);
        }
        if (line.word(noun + 1).equals("of") || line.word(noun + 1).equals("from")) {
            return false;
        }
        if (PERSONS.contains(line.word(noun)) && appositions.isNamed(line, noun)) {
            return appositions.read(line, i, noun, size == null ? 2 : size);
        }
        if (SIDES.contains(line.word(noun))) {
            List<EntityId> between = betweenWhom(line, i);
            Optional<List<EntityId>> opposed = between.isEmpty() ? sides.before(line, i) : Optional.of(between);
            if (opposed.isPresent()) {
                return !opposed.get().isEmpty() && draft.add(line, i, noun + 1, MentionKind.DESCRIPTION, opposed.get());
            }
        }
        if (size != null && number == i + 1 && isAlone(line, number)) {
            List<EntityId> talking = size == 2 ? pronouns.interlocutorsWithin(line, i) : List.of();
            List<EntityId> joined = talking.isEmpty() ? pronouns.joinedBefore(line, size) : talking;
            return !joined.isEmpty() && draft.add(line, i, number + 1, MentionKind.DESCRIPTION, joined);
        }
        if (size != null && STATES.contains(line.word(noun))) {
            List<EntityId> near = states.inSentence(line, i, noun, size);
            if (!near.isEmpty()) {
                return draft.add(line, i, noun + 1, MentionKind.DESCRIPTION, near);
            }
        }
        List<EntityId> meant = members(line, i, line.word(noun), size == null ? 2 : size);
        if (size == null || size == 2) {
            List<EntityId> talking = talking(line, line.word(noun));
            meant = meant.isEmpty() || talking.stream().anyMatch(meant::contains) ? talking : meant;
        }
        if (meant.isEmpty() && size != null && PERSONS.contains(line.word(noun))) {
            List<EntityId> joined = pronouns.joinedBefore(line, size).stream()
                    .filter(id -> id.kind() == EntityKind.PERSON)
                    .toList();
            meant = joined.size() == size ? joined : meant;
        }
        if (meant.isEmpty() && size == null) {
            meant = allTalking(line, line.word(noun));
        }
        return !meant.isEmpty() && draft.add(line, i, noun + 1, MentionKind.DESCRIPTION, meant);
    }

    /** "The <em>parties</em> stressed", in a text of what two states said to each other. */
    private boolean isOfTalks(Line line, int noun) {
        return line.word(noun).equals("parties")
                && line.token(noun).relation().equals("nsubj")
                && pronouns.states().size() == 2;
    }

    /** "The <em>four</em> accuse Doha": a number that is itself the subject. */
    private static boolean isAlone(Line line, int number) {
        return line.token(number).relation().startsWith("nsubj")
                && line.token(number).head() > number
                && !line.word(number + 1).matches("of|and|-");
    }

    /** "Brokered a truce between Israel and Hamas, and urged <em>both sides</em>": those between whom the sentence says something is, before. */
    private List<EntityId> betweenWhom(Line line, int i) {
        for (int between = i - 1; between >= 0; between--) {
            if (line.word(between).equals("between")) {
                int from = between;
                List<EntityId> two = draft.before(line, i).stream()
                        .filter(mention -> mention.firstToken() > from)
                        .limit(2)
                        .filter(mention -> mention.entities().size() == 1)
                        .map(mention -> mention.entities().get(0))
                        .filter(id -> id.kind().isActor() && id.kind() != EntityKind.PERSON)
                        .toList();
                return two.size() == 2 ? two : List.of();
            }
        }
        return List.of();
    }

    /** Those whose meeting or call the text tells of. */
    private List<EntityId> talking(Line line, String noun) {
        if (noun.equals("delegations") || SIDES.contains(noun)) {
            return pronouns.states();
        }
        List<EntityId> two = pronouns.interlocutors(line);
        Predicate<EntityId> sort =
                switch (noun) {
                    case "leaders", "presidents" -> this::isLeader;
                    case "ministers" -> id -> !isPresident(id);
                    default -> id -> true;
                };
        return PERSONS.contains(noun) && two.stream().allMatch(id -> id.kind() == EntityKind.PERSON && sort.test(id))
                ? two
                : List.of();
    }

    private List<EntityId> allTalking(Line line, String noun) {
        List<EntityId> all = pronouns.joint(line);
        boolean states = noun.equals("delegations") || SIDES.contains(noun);
        return all.stream()
                        .allMatch(id -> states ? id.kind() == EntityKind.STATE : PERSONS.contains(noun) && isLeader(id))
                ? all
                : List.of();
    }

    private List<EntityId> members(Line line, int token, String noun, int size) {
        if (PERSONS.contains(noun)) {
            return last(
                    line,
                    token,
                    size,
                    switch (noun) {
                        case "lawmakers", "senators", "congressmen" -> this::isLegislator;
                        case "leaders", "presidents", "principals", "statesmen" -> this::isLeader;
                        case "ministers", "officials", "diplomats" -> this::isOfficial;
                        case "men" -> id -> isNo(Gender.FEMALE, id);
                        case "women" -> id -> isNo(Gender.MALE, id);
                        default -> id -> id.kind() == EntityKind.PERSON;
                    });
        }
        if (noun.equals("powers")) {
            return last(line, token, size, id -> GREAT_POWERS.contains(id.value()));
        }
        if (STATES.contains(noun)) {
            if (size == 2 && !noun.equals("allies")) {
                List<EntityId> pair = states.onlyPair(line, token);
                if (!pair.isEmpty()) {
                    return pair;
                }
            }
            List<EntityId> named = last(line, token, size, id -> id.kind() == EntityKind.STATE);
            return named.isEmpty() && !noun.equals("allies") ? toldByAdjectives(line, token, size) : named;
        }
        if (SIDES.contains(noun)) {
            List<EntityId> people = last(line, token, size, this::isHead);
            List<EntityId> states = people.stream()
                    .flatMap(id -> stateOf(id).stream())
                    .distinct()
                    .toList();
            return states.size() == size ? states : last(line, token, size, id -> id.kind() == EntityKind.STATE);
        }
        return List.of();
    }

    /** "The two <em>men</em>": people of whom it is not known that they are women. */
    private boolean isNo(Gender gender, EntityId id) {
        return id.kind() == EntityKind.PERSON
                && cast.find(id).map(CastMember::gender).filter(gender::equals).isEmpty();
    }

    private boolean isLegislator(EntityId id) {
        return cast.find(id)
                        .filter(member -> member.hasRelation(RelationType.MEMBER_OF))
                        .isPresent()
                || gazetteer.findPerson(id).stream()
                        .flatMap(known -> known.tenures().stream())
                        .anyMatch(t -> t.office().relation() == RelationType.MEMBER_OF
                                && (draft.day() == null || t.period().covers(draft.day())));
    }

    private boolean isLeader(EntityId id) {
        return isHead(id)
                || cast.find(id)
                        .filter(member -> member.hasRelation(RelationType.LEADS))
                        .isPresent();
    }

    private boolean isOfficial(EntityId id) {
        return cast.find(id)
                        .filter(member -> member.hasRelation(RelationType.HOLDS_OFFICE_IN)
                                || member.hasRelation(RelationType.REPRESENTS))
                        .isPresent()
                || gazetteer.findPerson(id).stream()
                        .flatMap(known -> known.tenures().stream())
                        .anyMatch(t -> t.office().isService()
                                && (draft.day() == null || t.period().covers(draft.day())));
    }

    /** Whether it is the president of a state and never was a minister of it. */
    private boolean isPresident(EntityId id) {
        return isHead(id)
                && gazetteer.findPerson(id).stream()
                        .flatMap(known -> known.tenures().stream())
                        .noneMatch(tenure -> tenure.office().key().endsWith("minister"));
    }

    private boolean isHead(EntityId id) {
        return stateOf(id).isPresent();
    }

    private Optional<EntityId> stateOf(EntityId person) {
        return gazetteer.findPerson(person).stream()
                .flatMap(known -> known.tenures().stream())
                .filter(t ->
                        t.office().relation() == RelationType.LEADS && t.body().kind() == EntityKind.STATE)
                .filter(t -> draft.day() == null || t.period().covers(draft.day()))
                .map(Tenure::body)
                .findFirst();
    }

    /**
     * The last ones mentioned of this sort, when going back sentence by sentence meets exactly so many; else none. Those of
     * a paragraph before count only where the text has spoken of no others.
     */
    private List<EntityId> last(Line line, int token, int size, Predicate<EntityId> sort) {
        Set<EntityId> met = new LinkedHashSet<>();
        Set<EntityId> doers = ClauseSubjects.of(draft, line, Math.min(line.size() - 1, token + 2));
        int index = line.sentence().index();
        for (int s = index; s >= 0; s--) {
            Line earlier = draft.lines().get(s);
            if (line.sentence().paragraph() - earlier.sentence().paragraph() > PARAGRAPHS) {
                return List.of();
            }
            for (Mention mention : draft.in(earlier)) {
                boolean before = s < index || mention.endToken() <= token;
                if (before && mention.kind() != MentionKind.DEMONYM) {
                    mention.entities().stream()
                            .filter(sort)
                            .filter(id -> !doers.contains(id))
                            .forEach(met::add);
                }
            }
            if (met.size() == size) {
                boolean near = line.sentence().paragraph() == earlier.sentence().paragraph();
                return near || isAll(met, s, sort) ? List.copyOf(met) : List.of();
            }
            if (met.size() > size) {
                return List.of();
            }
        }
        return List.of();
    }

    /** "The Saudi prince received the Iranian minister. The two <em>countries</em>": all whom the paragraph has told of so far, by whatever words. */
    private List<EntityId> toldByAdjectives(Line line, int token, int size) {
        Set<EntityId> met = new LinkedHashSet<>();
        for (Line earlier : draft.lines().subList(0, line.sentence().index() + 1)) {
            if (earlier.sentence().paragraph() == line.sentence().paragraph()) {
                draft.in(earlier).stream()
                        .filter(mention -> !earlier.equals(line) || mention.endToken() <= token)
                        .flatMap(mention -> mention.entities().stream())
                        .filter(id -> id.kind() == EntityKind.STATE)
                        .forEach(met::add);
            }
        }
        return met.size() == size ? List.copyOf(met) : List.of();
    }

    private boolean isAll(Set<EntityId> met, int sentence, Predicate<EntityId> sort) {
        return draft.lines().subList(0, sentence).stream()
                .flatMap(line -> draft.in(line).stream())
                .filter(mention -> mention.kind() != MentionKind.DEMONYM)
                .flatMap(mention -> mention.entities().stream())
                .filter(sort)
                .allMatch(met::contains);
    }

    /** "the senator", "the President", "the delegation", "the summit". */
    private boolean readOne(Line line, int i) {
        if (!line.word(i).equals("the") || i + 1 >= line.size() || !draft.isFree(line, i, i + 2)) {
            return false;
        }
        Optional<Found<Office>> title = line.titleAt(i + 1);
        if (title.isPresent()) {
            return holders.read(line, i, title.get());
        }
        Optional<Found<Office>> described = holders.described(line, i + 1);
        if (described.isPresent()) {
            return holders.read(line, i, described.get());
        }
        return line.word(i + 1).equals("visitor")
                ? visitors.read(line, i)
                : line.tag(i + 1).matches("NNS?|NNP") && (agreements.read(line, i) || things.read(line, i));
    }
}
