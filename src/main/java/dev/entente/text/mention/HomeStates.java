package dev.entente.text.mention;

import dev.entente.model.EntityId;
import dev.entente.model.EntityKind;
import dev.entente.model.RelationType;

/** "Lebanon's Hezbollah", "Colombia's FARC guerrillas": where a party or an armed group is that is no body of its state, and who is called by it. Single use; for when names are found. */
final class HomeStates {
    private static final String PEOPLE =
            "rebels?|guerrillas?|militants?|fighters?|insurgents?|movement|group|party|militia";

    private final Draft draft;

    HomeStates(Draft draft) {
        this.draft = draft;
    }

    void read() {
        for (Line line : draft.lines()) {
            for (Mention mention : draft.bodiesIn(line)) {
                EntityId body = mention.entities().get(0);
                read(line, mention, body);
                readFellow(line, mention, body);
            }
        }
    }

    private void read(Line line, Mention mention, EntityId body) {
        int last = mention.firstToken() - 2;
        boolean attribute = line.tag(mention.endToken()).startsWith("NN")
                && !line.word(mention.endToken()).matches(PEOPLE);
        if (!line.word(last + 1).matches("['’]s?") || attribute) {
            return;
        }
        draft.at(line, last)
                .filter(owner ->
                        owner.kind() == MentionKind.NAME && owner.entities().size() == 1)
                .map(owner -> owner.entities().get(0))
                .filter(state -> state.kind() == EntityKind.STATE && isAtHome(body, state))
                .ifPresent(state -> draft.addTie(
                        line, mention.headToken(), body, RelationType.LOCATED_IN, state, NamedTie.Form.APPOSITION));
    }

    /** "Fatah's <em>Jibril Rajoub</em>": who is called by his party is of it. */
    private void readFellow(Line line, Mention mention, EntityId body) {
        int name = mention.endToken() + 1;
        boolean party = draft.gazetteer()
                .findOwner(body)
                .filter(state -> isAtHome(body, state))
                .isPresent();
        if (party && line.word(name - 1).matches("['’]s?")) {
            draft.at(line, name)
                    .filter(person -> person.kind() == MentionKind.NAME
                            && person.entities().get(0).kind() == EntityKind.PERSON)
                    .ifPresent(person -> draft.addTie(
                            line,
                            person.headToken(),
                            person.entities().get(0),
                            RelationType.MEMBER_OF,
                            body,
                            NamedTie.Form.APPOSITION));
        }
    }

    /** Whether the gazetteer knows it as one of the state's that is no part of the state itself. */
    private boolean isAtHome(EntityId body, EntityId state) {
        return draft.gazetteer().findOwner(body).filter(state::equals).isPresent()
                && !draft.gazetteer().isPartOf(body, state);
    }
}
