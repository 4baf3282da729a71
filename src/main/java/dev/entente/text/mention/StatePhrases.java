package dev.entente.text.mention;

import dev.entente.model.Entity;
import dev.entente.model.EntityId;
import dev.entente.model.EntityKind;
import dev.entente.text.gazetteer.Gazetteer;
import dev.entente.text.gazetteer.Phrase;
import dev.entente.text.gazetteer.PhraseKind;
import dev.entente.text.syntax.Token;
import java.util.Optional;

/**
 * Reads the gazetteer's names with the words they stand beside: "the Chinese government" is the state, "the North Korean leader" its
 * leader, "American peace activists" a group. Single use.
 */
final class StatePhrases {
    /** "The Soviets" were never a people: the state. */
    private static final EntityId SOVIET_UNION = new EntityId("state:sun");

    /** "The Palestinians" are a people in more than one land. */
    private static final EntityId PALESTINE = new EntityId("state:pse");

    private final Draft draft;
    private final Cast cast;
    private final Gazetteer gazetteer;
    private final SharedNames sharedNames;
    private final StateOffices offices;
    private final StateGroups groups;

    StatePhrases(Draft draft, Cast cast) {
        this.draft = draft;
        this.cast = cast;
        this.gazetteer = draft.gazetteer();
        this.sharedNames = new SharedNames(draft);
        this.offices = new StateOffices(draft, cast);
        this.groups = new StateGroups(draft);
    }

    void find() {
        for (Line line : draft.lines()) {
            for (Found<Phrase> found : line.phrases()) {
                if (draft.isFree(line, found.first(), found.end()) && !isSomebody(line, found)) {
                    read(line, found);
                }
            }
            groups.readAtPlaces(line);
        }
    }

    /** Whether the article has named a person whose surname it is: Michael Jordan. */
    private boolean isSomebody(Line line, Found<Phrase> found) {
        return found.end() - found.first() == 1
                && line.isPerson(found.first())
                && (line.titleEndingAt(found.first()).isPresent()
                        || cast.resolve(Cast.Sought.bare(
                                        line.token(found.first()).word(), draft.place(line, found.first())))
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
        if (actor && (offices.readSet(line, found, id) || offices.read(line, found, id))) {
            return;
        }
        if (id.kind() == EntityKind.ORGANIZATION) {
            groups.readItsMembers(line, found, id);
        }
        if (id.kind() == EntityKind.STATE
                && (readBody(line, found, id, phrase) || groups.read(line, found, id, phrase))) {
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
        if (people && (phrase.entity().equals(SOVIET_UNION) || isActing(line, found))) {
            draft.add(line, found.first(), found.end(), MentionKind.NAME, phrase.entity());
        } else if (people) {
            Entity group = Entity.named(EntityKind.GROUP, phrase.text());
            draft.add(line, found.first(), found.end(), MentionKind.NAME, group);
        } else {
            draft.add(line, found.first(), found.end(), MentionKind.DEMONYM, phrase.entity());
        }
    }

    /** "Captured by <em>the Americans</em>", "<em>the Peruvians</em> shelled it": the article makes those who act for the state of the people. */
    private static boolean isActing(Line line, Found<Phrase> found) {
        if (found.values().get(0).entity().equals(PALESTINE)) {
            return false;
        }
        Token people = line.token(found.end() - 1);
        return line.word(found.first() - 1).equals("the")
                && people.relation().matches("nsubj|obj|iobj|obl|nmod|conj")
                && !line.word(found.end()).matches("who|in|from|living");
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
            Entity people = Entity.named(EntityKind.GROUP, groups.demonym(state) + " people");
            return draft.add(line, first, found.end(), MentionKind.NAME, people);
        }
        if (line.word(of).equals("of")) {
            int start = StateBodies.startBefore(line, of);
            Optional<Entity> ofState = start < of && StateBodies.isNamedWithOf(line, start)
                    ? stateBody(line, start, state)
                    : Optional.empty();
            if (ofState.isPresent() && draft.isFree(line, start, of)) {
                return draft.add(line, start, found.end(), MentionKind.NAME, ofState.get());
            }
        }
        Optional<Entity> body = stateBody(line, noun, state);
        if (body.isPresent()) {
            int end = noun + StateBodies.length(line, noun);
            Entity known = body.get();
            if (noun > found.end()) {
                draft.add(line, found.first(), found.end(), kind(phrase), state);
                return draft.add(line, noun, end, MentionKind.NAME, known);
            }
            return draft.add(line, found.first(), end, MentionKind.NAME, known);
        }
        return false;
    }

    /** The body named from this word on: the gazetteer's, or one called after the state. */
    private Optional<Entity> stateBody(Line line, int noun, EntityId state) {
        return StateBodies.find(line, noun, gazetteer.get(state).name()).map(made -> StateBodies.role(line, noun)
                .flatMap(role -> body(state, role))
                .flatMap(gazetteer::find)
                .orElse(made));
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
}
