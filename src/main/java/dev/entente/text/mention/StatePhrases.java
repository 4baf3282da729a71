package dev.entente.text.mention;

import dev.entente.model.Entity;
import dev.entente.model.EntityId;
import dev.entente.model.EntityKind;
import dev.entente.model.RelationType;
import dev.entente.text.gazetteer.Gazetteer;
import dev.entente.text.gazetteer.Office;
import dev.entente.text.gazetteer.Phrase;
import dev.entente.text.gazetteer.PhraseKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the gazetteer's names with the words they stand beside: "the Chinese government" is the state, "the North Korean leader" its
 * leader, "American peace activists" a group. Single use.
 */
final class StatePhrases {
    private static final Set<String> PLURAL_HEADS = Set.of(
            "leaders",
            "presidents",
            "prime ministers",
            "heads",
            "foreign ministers",
            "defense ministers",
            "defence ministers");

    /** Fates that tell of a leader of another time than the article's. */
    private static final Set<String> PAST =
            Set.of("hang", "overthrow", "topple", "depose", "execute", "assassinate", "bury");

    /** People who act together wherever they are. */
    private static final Set<String> PLACED = Set.of(
            "activist",
            "protester",
            "demonstrator",
            "villager",
            "farmer",
            "resident",
            "worker",
            "student",
            "grandmother",
            "veteran",
            "refugee",
            "defector",
            "lawmaker");

    private final Draft draft;
    private final Cast cast;
    private final Gazetteer gazetteer;
    private final SharedNames sharedNames;

    StatePhrases(Draft draft, Cast cast) {
        this.draft = draft;
        this.cast = cast;
        this.gazetteer = draft.gazetteer();
        this.sharedNames = new SharedNames(draft);
    }

    void find() {
        for (Line line : draft.lines()) {
            for (Found<Phrase> found : line.phrases()) {
                if (draft.isFree(line, found.first(), found.end()) && !isSomebody(line, found)) {
                    read(line, found);
                }
            }
            readGroupsAtPlaces(line);
        }
    }

    /** Whether the article has named a person whose surname it is: Michael Jordan. */
    private boolean isSomebody(Line line, Found<Phrase> found) {
        return found.end() - found.first() == 1
                && line.isPerson(found.first())
                && (line.titleEndingAt(found.first()).isPresent()
                        || cast.resolve(line.token(found.first()).word(), null, null, draft.place(line, found.first()))
                                .isPresent());
    }

    private void read(Line line, Found<Phrase> found) {
        Optional<Phrase> meant = sharedNames.choose(line, found);
        if (meant.isEmpty()) {
            return;
        }
        Phrase phrase = meant.get();
        EntityId id = phrase.entity();
        boolean actor = id.kind() == EntityKind.STATE || id.kind() == EntityKind.ORGANIZATION;
        if (actor && (readOfficeSet(line, found, id) || readOffice(line, found, id))) {
            return;
        }
        if (id.kind() == EntityKind.STATE
                && (readBody(line, found, id, phrase) || readGroup(line, found, id, phrase))) {
            return;
        }
        if (id.kind() == EntityKind.ORGANIZATION && line.word(found.end()).equals("delegation")) {
            Entity delegation = Entity.named(EntityKind.GROUP, gazetteer.get(id).name() + " delegation");
            draft.add(line, found.first(), found.end() + 1, MentionKind.NAME, delegation);
            return;
        }
        readName(line, found, phrase);
    }

    private void readName(Line line, Found<Phrase> found, Phrase phrase) {
        EntityId place = phrase.place();
        switch (phrase.kind()) {
            case CAPITAL -> {
                if (place != null && CapitalReading.isPlace(line, found.first(), found.end(), phrase.entity())) {
                    draft.add(line, found.first(), found.end(), MentionKind.NAME, place);
                } else {
                    draft.add(line, found.first(), found.end(), MentionKind.CAPITAL, phrase.entity());
                }
            }
            case SEAT -> {
                if (!CapitalReading.isPlace(line, found.first(), found.end(), phrase.entity())) {
                    draft.add(line, found.first(), found.end(), MentionKind.CAPITAL, phrase.entity());
                }
            }
            case DEMONYM -> readDemonym(line, found, phrase);
            case NAME, SHARED_NAME -> draft.add(line, found.first(), found.end(), MentionKind.NAME, phrase.entity());
        }
    }

    /** "South Koreans" are a people, "South Korean" is their state's. */
    private void readDemonym(Line line, Found<Phrase> found, Phrase phrase) {
        String relation = line.token(found.end() - 1).relation();
        boolean people = phrase.text().endsWith("s")
                && line.tag(found.end() - 1).matches("NNPS|NNS|NNP")
                && !relation.matches("amod|compound");
        if (people) {
            Entity group = Entity.named(EntityKind.GROUP, phrase.text());
            draft.add(line, found.first(), found.end(), MentionKind.NAME, group);
        } else {
            draft.add(line, found.first(), found.end(), MentionKind.DEMONYM, phrase.entity());
        }
    }

    /** "the North Korean and Chinese leaders". */
    private boolean readOfficeSet(Line line, Found<Phrase> found, EntityId first) {
        List<EntityId> bodies = new ArrayList<>(List.of(first));
        int end = found.end();
        while (line.word(end).equals(",") || line.word(end).equals("and")) {
            int next = line.word(end + 1).equals("and") ? end + 2 : end + 1;
            Optional<Found<Phrase>> other = line.phraseAt(next);
            if (other.isEmpty()) {
                return false;
            }
            bodies.add(other.get().values().get(0).entity());
            end = other.get().end();
        }
        if (bodies.size() < 2
                || !PLURAL_HEADS.contains(line.word(end))
                        && !PLURAL_HEADS.contains(line.word(end) + " " + line.word(end + 1))) {
            return false;
        }
        int last = PLURAL_HEADS.contains(line.word(end)) ? end + 1 : end + 2;
        String office =
                switch (line.word(last - 2).concat(" ").concat(line.word(last - 1))) {
                    case "foreign ministers" -> "foreign-minister";
                    case "prime ministers" -> "prime-minister";
                    case "defense ministers", "defence ministers" -> "defence-minister";
                    default -> "leader";
                };
        List<EntityId> holders =
                bodies.stream().flatMap(body -> holder(body, office).stream()).toList();
        if (holders.size() != bodies.size()) {
            return false;
        }
        return addOffice(line, found.first(), last, holders);
    }

    /** "the North Korean leader", "China's president", "the US secretary of state": whoever it was on the article's day. */
    private boolean readOffice(Line line, Found<Phrase> found, EntityId body) {
        int start = found.end();
        if (line.word(start).matches("['’]s?")) {
            start++;
        }
        while (Set.of("current", "new", "supreme", "paramount", "top").contains(line.word(start))
                && line.titleAt(start).isEmpty()) {
            start++;
        }
        Optional<Found<Office>> title = line.titleAt(start);
        if (title.isEmpty()
                || isFollowedByName(line, title.get().end())
                || Set.of("former", "late", "then").contains(line.word(found.first() - 1))) {
            return false;
        }
        if (line.sentence().tokens().stream().anyMatch(token -> PAST.contains(token.lemma()))) {
            return false;
        }
        Optional<EntityId> holder = holder(body, title.get().values().get(0).key());
        return holder.isPresent() && addOffice(line, found.first(), title.get().end(), List.of(holder.get()));
    }

    private boolean addOffice(Line line, int first, int end, List<EntityId> holders) {
        boolean added = draft.add(line, first, end, MentionKind.OFFICE, holders);
        if (added) {
            for (EntityId holder : holders) {
                gazetteer.findPerson(holder).map(cast::add).ifPresent(m -> m.mentionAt(draft.place(line, first)));
            }
        }
        return added;
    }

    private Optional<EntityId> holder(EntityId body, String office) {
        if (office.equals("leader")) {
            return draft.day() == null
                    ? leaderNamed(body).or(() -> gazetteer.findLeader(body, null))
                    : gazetteer.findLeader(body, draft.day());
        }
        Optional<EntityId> holder = gazetteer.findHolder(body, office, draft.day());
        return holder.isEmpty() && office.equals("president") && body.value().equals("state:prk")
                ? gazetteer.findLeader(body, draft.day())
                : holder;
    }

    /** Of an undated article: the one person it names who has led the body. */
    private Optional<EntityId> leaderNamed(EntityId body) {
        List<EntityId> leaders = draft.list().stream()
                .map(mention -> mention.entities().get(0))
                .distinct()
                .filter(id -> gazetteer.findPerson(id).stream()
                        .flatMap(person -> person.tenures().stream())
                        .anyMatch(tenure ->
                                tenure.body().equals(body) && tenure.office().relation() == RelationType.LEADS))
                .toList();
        return leaders.size() == 1 ? Optional.of(leaders.get(0)) : Optional.empty();
    }

    private static boolean isFollowedByName(Line line, int end) {
        int next = line.word(end).equals(",") ? end + 1 : end;
        return line.isPerson(next)
                || next == end
                        && line.isCapitalised(next)
                        && line.tag(next).startsWith("NNP")
                        && line.titleAt(next).isEmpty()
                || line.titleAt(next).isPresent()
                        && line.isPerson(line.titleAt(next).get().end());
    }

    /** "the Chinese government", "Russia's military", "the government of China". */
    private boolean readBody(Line line, Found<Phrase> found, EntityId state, Phrase phrase) {
        int noun = found.end();
        if (line.word(noun).matches("['’]s?")) {
            noun++;
        }
        if (GroupNouns.STATE.contains(line.word(noun))
                && line.tag(noun).startsWith("NN")
                && phrase.kind() != PhraseKind.SEAT) {
            return draft.add(line, found.first(), noun + 1, kind(phrase), state);
        }
        if (line.word(found.first() - 1).equals("of")
                && line.word(found.first() - 2).equals("government")) {
            return draft.add(line, found.first() - 2, found.end(), kind(phrase), state);
        }
        int of = line.word(found.first() - 1).equals("the") ? found.first() - 2 : found.first() - 1;
        if (line.word(of).equals("of") && line.word(of - 1).equals("people") && draft.isFree(line, of - 1, of)) {
            int first = line.word(of - 2).equals("the") ? of - 2 : of - 1;
            Entity people = Entity.named(EntityKind.GROUP, demonym(state) + " people");
            return draft.add(line, first, found.end(), MentionKind.NAME, people);
        }
        Optional<Entity> body =
                StateBodies.find(line, noun, gazetteer.get(state).name());
        if (body.isPresent()) {
            int end = noun + StateBodies.length(line, noun);
            Entity made = body.get();
            Entity known = StateBodies.role(line, noun)
                    .flatMap(role -> body(state, role))
                    .flatMap(gazetteer::find)
                    .orElse(made);
            if (noun > found.end()) {
                draft.add(line, found.first(), found.end(), kind(phrase), state);
                return draft.add(line, noun, end, MentionKind.NAME, known);
            }
            return draft.add(line, found.first(), end, MentionKind.NAME, known);
        }
        return false;
    }

    /** A parliament of one chamber has no body for the whole but that chamber. */
    private Optional<EntityId> body(EntityId state, String role) {
        Optional<EntityId> body = gazetteer.findBody(state, role);
        boolean oneChamber =
                role.equals("legislature") && gazetteer.findBody(state, "upper").isEmpty();
        return body.isEmpty() && oneChamber ? gazetteer.findBody(state, "lower") : body;
    }

    private static MentionKind kind(Phrase phrase) {
        return switch (phrase.kind()) {
            case DEMONYM -> MentionKind.DEMONYM;
            case CAPITAL, SEAT -> MentionKind.CAPITAL;
            default -> MentionKind.NAME;
        };
    }

    /** "South Korean progressives", "American peace activists", "the Chinese delegation". */
    private boolean readGroup(Line line, Found<Phrase> found, EntityId state, Phrase phrase) {
        if (phrase.kind() != PhraseKind.DEMONYM && phrase.kind() != PhraseKind.NAME) {
            return false;
        }
        int noun = found.end();
        while (noun < found.end() + 4 && line.tag(noun).matches("JJ|NN|NNP|VBG|VBN|HYPH") && !isGroupNoun(line, noun)) {
            noun++;
        }
        if (!isGroupNoun(line, noun) || !draft.isFree(line, found.first(), noun + 1)) {
            return false;
        }
        String name = demonym(state) + " "
                + line.text(found.end(), noun + 1).toLowerCase(Locale.ROOT).replace("organisation", "organization");
        return draft.add(line, found.first(), noun + 1, MentionKind.NAME, Entity.named(EntityKind.GROUP, name));
    }

    /** "peace activists in Washington", "farmers from Seongju": a group told by its place. */
    private void readGroupsAtPlaces(Line line) {
        for (int noun = 0; noun + 2 < line.size(); noun++) {
            boolean plural = line.tag(noun).equals("NNS")
                    && PLACED.contains(line.token(noun).lemma().toLowerCase(Locale.ROOT));
            int first = noun;
            while (first > 0 && noun - first < 3 && line.tag(first - 1).matches("NN|JJ")) {
                first--;
            }
            Optional<Mention> place =
                    line.word(noun + 1).matches("in|from|of") ? draft.at(line, noun + 2) : Optional.empty();
            EntityId where = place.map(m -> m.entities().get(0)).orElse(null);
            if (!plural || where == null || !draft.isFree(line, first, noun + 2)) {
                continue;
            }
            String words = line.text(first, noun + 1).toLowerCase(Locale.ROOT);
            if (where.kind() == EntityKind.STATE && !line.word(noun + 1).equals("in")) {
                draft.add(
                        line,
                        first,
                        noun + 1,
                        MentionKind.NAME,
                        Entity.named(EntityKind.GROUP, demonym(where) + " " + words));
            } else if (where.kind() == EntityKind.PLACE) {
                String name = words + " " + line.text(noun + 1, place.get().endToken());
                draft.add(line, first, noun + 1, MentionKind.NAME, Entity.named(EntityKind.GROUP, name));
            }
        }
    }

    private static boolean isGroupNoun(Line line, int index) {
        if (GroupNouns.DELEGATION.contains(line.word(index))) {
            return true;
        }
        String word = line.word(index);
        String singular = word.endsWith("ies") ? word.substring(0, word.length() - 3) + "y" : word.replaceAll("s$", "");
        boolean plural = line.tag(index).matches("NNPS|NNS")
                || word.endsWith("s") && line.tag(index).equals("NNP");
        return word.equals("people")
                || plural
                        && (GroupNouns.PEOPLE.contains(line.token(index).lemma().toLowerCase(Locale.ROOT))
                                || GroupNouns.PEOPLE.contains(singular));
    }

    private String demonym(EntityId state) {
        return gazetteer.findDemonym(state).orElseGet(() -> gazetteer.get(state).name());
    }
}
