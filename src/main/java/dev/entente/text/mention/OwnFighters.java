package dev.entente.text.mention;

import dev.entente.model.EntityId;
import dev.entente.model.EntityKind;
import dev.entente.model.Period;
import dev.entente.model.RelationType;

/** "Savimbi and <em>his UNITA rebels</em>", "Orban's <em>Fidesz party</em>", "Borissov, whose <em>GERB party</em>": who has them leads them. Single use; for when pronouns are read. */
final class OwnFighters {
    private static final String FIGHTERS =
            "rebels|guerrillas|guerillas|fighters|insurgents|militia|militiamen|gunmen|party|movement|coalition|alliance";

    private final Draft draft;

    OwnFighters(Draft draft) {
        this.draft = draft;
    }

    void read() {
        for (Line line : draft.lines()) {
            for (Mention mention : draft.bodiesIn(line)) {
                EntityId body = mention.entities().get(0);
                if ((line.word(mention.endToken()).matches(FIGHTERS)
                                || line.word(mention.endToken() - 1).matches(FIGHTERS))
                        && !body.value().matches(".*(democratic|republican)-party-us")) {
                    read(line, mention, body);
                }
            }
        }
    }

    private void read(Line line, Mention mention, EntityId body) {
        int last = mention.firstToken() - 1;
        boolean possessive = line.word(last).matches("['’]s?");
        boolean pronoun = line.word(last).matches("his|her");
        boolean relative =
                line.word(last).equals("whose") && line.word(last - 1).equals(",");
        if (!possessive && !pronoun && !relative) {
            return;
        }
        draft.at(line, relative ? last - 2 : possessive ? last - 1 : last)
                .filter(leader -> leader.entities().size() == 1
                        && leader.entities().get(0).kind() == EntityKind.PERSON)
                .ifPresent(leader -> draft.addRole(new StatedRole(
                        line.sentence().index(),
                        leader.firstToken(),
                        mention.endToken(),
                        leader.entities().get(0),
                        RelationType.LEADS,
                        body,
                        false,
                        Period.UNKNOWN,
                        true)));
    }
}
