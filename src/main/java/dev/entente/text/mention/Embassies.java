package dev.entente.text.mention;

import dev.entente.model.Entity;
import dev.entente.model.EntityId;
import dev.entente.model.EntityKind;
import dev.entente.model.Name;
import dev.entente.model.NameKind;
import dev.entente.model.RelationType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** "The U.S. <em>Embassy</em> in Seoul": in which city it stands. Its words go on meaning the state, who acts through it. */
final class Embassies {
    private static final Set<String> HEADS = Set.of("embassy", "consulate");

    private final Draft draft;

    Embassies(Draft draft) {
        this.draft = draft;
    }

    void read() {
        for (Line line : draft.lines()) {
            for (int noun = 1; noun + 2 < line.size(); noun++) {
                if (HEADS.contains(line.word(noun)) && line.word(noun + 1).equals("in")) {
                    read(line, noun);
                }
            }
        }
    }

    private void read(Line line, int noun) {
        Optional<Mention> state = draft.at(line, noun - 1)
                .filter(mention -> mention.endToken() == noun
                        && mention.entities().get(0).kind() == EntityKind.STATE
                        && mention.kind() != MentionKind.PRONOUN);
        Optional<EntityId> place = draft.at(line, noun + 2)
                .map(mention -> mention.entities().get(0))
                .filter(id -> id.kind() == EntityKind.PLACE);
        if (state.isEmpty() || place.isEmpty()) {
            return;
        }
        Mention where = draft.at(line, noun + 2).orElseThrow();
        String behind = (line.word(noun).equals("embassy") ? " Embassy in " : " Consulate in ")
                + line.text(where.firstToken(), where.endToken());
        String name = draft.gazetteer().get(state.get().entities().get(0)).name() + behind;
        String said =
                line.text(state.get().firstToken(), state.get().endToken()).replace(".", "") + behind;
        Entity embassy = new Entity(
                EntityId.of(EntityKind.ORGANIZATION, name),
                name,
                List.of(Name.preferred(name), new Name(said, "en", NameKind.ALIAS)),
                Map.of());
        draft.addEntity(embassy);
        draft.addTie(line, noun, embassy.id(), RelationType.LOCATED_IN, place.get(), NamedTie.Form.PLACE);
    }
}
