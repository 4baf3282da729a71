package dev.entente.text.mention;

import dev.entente.model.EntityId;
import java.util.List;

/** "The <em>North</em>", "the <em>South</em>", where the article speaks of both Koreas. Single use, once names are found. */
final class KoreanHalves {
    private static final EntityId NORTH = new EntityId("state:prk");
    private static final EntityId SOUTH = new EntityId("state:kor");
    static final List<EntityId> BOTH = List.of(NORTH, SOUTH);

    private final Draft draft;
    private final boolean both;

    KoreanHalves(Draft draft) {
        this.draft = draft;
        this.both = draft.mentions(NORTH) && draft.mentions(SOUTH);
    }

    void read(Line line, int i) {
        String word = line.word(i);
        boolean named = word.equals("north") || word.equals("south");
        if (both
                && named
                && line.word(i - 1).equals("the")
                && !line.word(i + 1).matches("of|and|or|-")
                && !line.tag(i + 1).startsWith("NN")) {
            draft.add(line, i - 1, i + 1, MentionKind.DESCRIPTION, word.equals("north") ? NORTH : SOUTH);
        }
    }
}
