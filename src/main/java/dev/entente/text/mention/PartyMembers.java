package dev.entente.text.mention;

import dev.entente.model.EntityId;
import dev.entente.model.EntityKind;
import dev.entente.model.Period;
import dev.entente.model.RelationType;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which party somebody is of by the words beside the name: "Senator X, the Utah <em>Republican</em>", "X (<em>D</em>-Mass.)", "<em>Labour</em> MP X". Parties of
 * these names are many; which one is meant the person or the text must tell. Single use; once all names and roles are read.
 */
final class PartyMembers {
    private static final EntityId UNITED_STATES = new EntityId("state:usa");
    private static final EntityId UNITED_KINGDOM = new EntityId("state:gbr");
    private static final Map<String, EntityId> AMERICAN = Map.of(
            "republican", new EntityId("organization:republican-party-us"),
            "r", new EntityId("organization:republican-party-us"),
            "democrat", new EntityId("organization:democratic-party-us"),
            "democratic", new EntityId("organization:democratic-party-us"),
            "d", new EntityId("organization:democratic-party-us"));
    private static final Map<String, EntityId> BRITISH = Map.of(
            "labour", new EntityId("organization:labour-party"),
            "conservative", new EntityId("organization:conservative-party"),
            "tory", new EntityId("organization:conservative-party"));
    /** Other states whose parliaments have a Labour or a Conservative Party. */
    private static final Set<EntityId> ALIKE = Set.of(
            new EntityId("state:nzl"),
            new EntityId("state:nor"),
            new EntityId("state:irl"),
            new EntityId("state:isr"),
            new EntityId("state:can"),
            new EntityId("state:mlt"),
            new EntityId("state:nld"),
            new EntityId("state:jam"));
    /** Who is chosen by a party's voters. */
    private static final String MEMBERS =
            "senators?|congressm[ae]n|congresswom[ae]n|representatives?|lawmakers?|legislators?|members?|mp|leader|whip|governor|candidate";
    /** Between the article of an apposition and the party, in words: "the New Jersey Democrat". */
    private static final int LONGEST = 4;

    private final Draft draft;

    PartyMembers(Draft draft) {
        this.draft = draft;
    }

    /** Whether the word says of what party the noun behind it is: "the <em>Labour</em> member". */
    static boolean isOfParty(Line line, int word) {
        return (BRITISH.containsKey(line.word(word)) || AMERICAN.containsKey(line.word(word)))
                && line.word(word + 1).matches(MEMBERS);
    }

    void read() {
        for (Line line : draft.lines()) {
            for (Mention mention : draft.in(line)) {
                boolean name = mention.isNamed();
                if (name
                        && mention.entities().size() == 1
                        && mention.entities().get(0).kind() == EntityKind.PERSON) {
                    readBefore(line, mention);
                    readBehind(line, mention);
                }
            }
        }
    }

    /** "<em>Republican</em> Senator X". */
    private void readBefore(Line line, Mention person) {
        int title = Titles.startBefore(line, person.firstToken());
        boolean legislator = Titles.between(line, title, person.endToken()).stream()
                .anyMatch(found -> found.values().get(0).relation() == RelationType.MEMBER_OF);
        if (legislator && line.isCapitalised(title - 1)) {
            state(line, person, title - 1, draft.at(line, title - 2));
        }
    }

    private void readBehind(Line line, Mention person) {
        int open = person.endToken();
        if (!line.word(open).matches(",|\\(|-lrb-")) {
            return;
        }
        @Nullable EntityId lettered = AMERICAN.get(line.word(open + 1));
        if (lettered != null && line.word(open + 2).equals("-") && line.isCapitalised(open + 3)) {
            if (line.word(open + 4).matches(",|\\)|-rrb-|\\.|and")) {
                add(line, person, open + 4, lettered);
            }
            return;
        }
        if (!line.word(open + 1).matches("the|an?")) {
            return;
        }
        int party = open + 2;
        while (party < open + 2 + LONGEST
                && !isParty(line, party)
                && line.tag(party).matches("NNPS?|JJ|NN|HYPH")) {
            party++;
        }
        if (!isParty(line, party)) {
            return;
        }
        boolean member = line.word(party + 1).matches(MEMBERS);
        boolean noun = line.word(party).matches("republican|democrat|conservative|tory")
                && line.word(party + 1).matches(",|\\.|;|\\)|-rrb-|who|from|whose|and|—|–|-");
        if (!member && !noun) {
            return;
        }
        int word = party;
        int behind = member ? party + 2 : party + 1;
        Optional<Mention> beside = draft.at(line, party - 1)
                .filter(mention -> mention.endToken() == word)
                .or(() -> line.word(behind).matches("from|for|of") ? draft.at(line, behind + 1) : Optional.empty());
        if (state(line, person, party, beside)) {
            beside.filter(place -> place.entities().get(0).kind() == EntityKind.PLACE && isLegislator(person))
                    .ifPresent(place -> addRole(
                            line,
                            person,
                            place.endToken(),
                            RelationType.REPRESENTS,
                            place.entities().get(0)));
        }
    }

    private boolean isParty(Line line, int word) {
        return line.isCapitalised(word)
                && line.word(word).length() > 1
                && (AMERICAN.containsKey(line.word(word)) || BRITISH.containsKey(line.word(word)));
    }

    /** @param beside what stands beside the party's name: a place, or a state whose party it is */
    private boolean state(Line line, Mention person, int word, Optional<Mention> beside) {
        @Nullable EntityId american = AMERICAN.get(line.word(word));
        @Nullable EntityId british = BRITISH.get(line.word(word));
        Optional<EntityId> of = beside.map(mention -> mention.entities().get(0)).flatMap(this::stateOf);
        if (american != null && isOf(UNITED_STATES, person, of)) {
            add(line, person, word + 1, american);
            return true;
        }
        if (british != null && isOf(UNITED_KINGDOM, person, of)) {
            add(line, person, word + 1, british);
            return true;
        }
        return false;
    }

    private boolean isOf(EntityId state, Mention person, Optional<EntityId> told) {
        if (told.isPresent()) {
            return told.get().equals(state);
        }
        EntityId id = person.entities().get(0);
        boolean known = draft.roles().stream()
                        .anyMatch(role -> role.person().equals(id)
                                && stateOf(role.body()).filter(state::equals).isPresent())
                || draft.gazetteer().findPerson(id).stream()
                        .flatMap(found -> found.tenures().stream())
                        .anyMatch(tenure ->
                                stateOf(tenure.body()).filter(state::equals).isPresent());
        return known || draft.mentions(state) && ALIKE.stream().noneMatch(draft::mentions);
    }

    private Optional<EntityId> stateOf(EntityId id) {
        return id.kind() == EntityKind.STATE
                ? Optional.of(id)
                : draft.gazetteer().findOwner(id);
    }

    private boolean isLegislator(Mention person) {
        EntityId id = person.entities().get(0);
        return draft.roles().stream()
                .anyMatch(role -> role.person().equals(id) && role.type() == RelationType.MEMBER_OF);
    }

    private void add(Line line, Mention person, int end, EntityId party) {
        addRole(line, person, end, RelationType.MEMBER_OF, party);
    }

    private void addRole(Line line, Mention person, int end, RelationType type, EntityId body) {
        draft.addRole(new StatedRole(
                line.sentence().index(),
                person.firstToken(),
                Math.max(end, person.endToken()),
                person.entities().get(0),
                type,
                body,
                false,
                Period.UNKNOWN,
                true));
    }
}
