package dev.entente.text.mention;

import dev.entente.model.EntityId;
import dev.entente.model.EntityKind;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** "Its ally", "its southern neighbour": the one other state that the text has just told of. Single use; for when pronouns are read. */
final class TiedStates {
    private static final String TIED = "ally|neighbour|neighbor|rival|foe|archenemy|adversary";

    /** How many sentences back. */
    private static final int REACH = 2;

    private static final int MODIFIERS = 3;

    private final Draft draft;

    TiedStates(Draft draft) {
        this.draft = draft;
    }

    void find() {
        for (Line line : draft.lines()) {
            for (int its = 0; its + 1 < line.size(); its++) {
                if (line.word(its).equals("its")) {
                    read(line, its);
                }
            }
        }
    }

    private void read(Line line, int its) {
        int noun = its + 1;
        while (noun < its + MODIFIERS
                && line.tag(noun).matches("JJ.*|NN|HYPH")
                && !line.word(noun).matches(TIED)) {
            noun++;
        }
        if (!line.word(noun).matches(TIED)
                || line.tag(noun + 1).startsWith("NN")
                || line.word(noun + 1).equals(",") && line.isCapitalised(noun + 2)
                || !draft.isFree(line, its + 1, noun + 1)) {
            return;
        }
        Optional<EntityId> owner =
                draft.at(line, its).map(mention -> mention.entities().get(0));
        if (owner.filter(id -> id.kind() == EntityKind.STATE).isEmpty()) {
            return;
        }
        Set<EntityId> others = new LinkedHashSet<>();
        int index = line.sentence().index();
        for (int s = index; s >= Math.max(0, index - REACH); s--) {
            Line earlier = draft.lines().get(s);
            draft.before(earlier, s == index ? its : earlier.size()).stream()
                    .flatMap(mention -> mention.entities().stream())
                    .filter(id -> id.kind() == EntityKind.STATE && !id.equals(owner.get()))
                    .forEach(others::add);
        }
        if (others.size() == 1) {
            draft.add(
                    line,
                    its + 1,
                    noun + 1,
                    MentionKind.DESCRIPTION,
                    others.iterator().next());
        }
    }
}
