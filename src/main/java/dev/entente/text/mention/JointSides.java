package dev.entente.text.mention;

import dev.entente.model.EntityId;
import dev.entente.model.EntityKind;
import dev.entente.text.gazetteer.Phrase;
import dev.entente.text.gazetteer.PhraseKind;
import java.util.List;
import java.util.Set;

/** "U.S. and French officials", "the Israeli and Egyptian delegations": both states, and no group of the second alone. */
final class JointSides {
    private static final Set<String> ACTING_FOR_STATES = Set.of(
            "officials",
            "delegations",
            "sides",
            "teams",
            "negotiators",
            "diplomats",
            "representatives",
            "delegates",
            "envoys",
            "governments");
    private static final Set<String> BETWEEN =
            Set.of("government", "senior", "high-level", "military", "defense", "defence", "other");

    private final Draft draft;

    JointSides(Draft draft) {
        this.draft = draft;
    }

    void find() {
        for (Line line : draft.lines()) {
            List<Found<Phrase>> phrases = line.phrases();
            for (int i = 1; i < phrases.size(); i++) {
                read(line, phrases.get(i - 1), phrases.get(i));
            }
        }
    }

    private void read(Line line, Found<Phrase> first, Found<Phrase> second) {
        boolean joined = first.end() + 1 == second.first()
                && line.word(first.end()).equals("and")
                && draft.isFree(line, first.first(), second.end());
        int noun = BETWEEN.contains(line.word(second.end())) ? second.end() + 1 : second.end();
        if (joined && isState(first) && isState(second) && ACTING_FOR_STATES.contains(line.word(noun))) {
            EntityId one = first.values().get(0).entity();
            EntityId other = second.values().get(0).entity();
            draft.add(line, second.first(), noun + 1, MentionKind.DESCRIPTION, List.of(one, other));
        }
    }

    private static boolean isState(Found<Phrase> found) {
        Phrase phrase = found.values().get(0);
        return phrase.entity().kind() == EntityKind.STATE
                && Set.of(PhraseKind.NAME, PhraseKind.DEMONYM).contains(phrase.kind());
    }
}
