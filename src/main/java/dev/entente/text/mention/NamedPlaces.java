package dev.entente.text.mention;

import dev.entente.model.Entity;
import dev.entente.model.EntityKind;
import java.util.Set;

/** Finds the places that the tagger sees and the gazetteer does not have. Single use; run when all other names are found. */
final class NamedPlaces {
    private static final Set<String> NO_PLACE = Set.of(
            "north",
            "south",
            "east",
            "west",
            "northern",
            "southern",
            "eastern",
            "western",
            "earth",
            "the",
            "street",
            "god",
            "heaven",
            "white",
            "black",
            "red",
            "green");
    private static final int LONGEST = 5;

    private final Draft draft;

    NamedPlaces(Draft draft) {
        this.draft = draft;
    }

    void find() {
        for (Line line : draft.lines()) {
            if (line.sentence().heading()) {
                continue;
            }
            for (int first = 0; first < line.size(); ) {
                int end = first;
                while (end < line.size() && isLocation(line, end)) {
                    end++;
                }
                if (end > first) {
                    add(line, first, end);
                }
                first = Math.max(end, first + 1);
            }
        }
    }

    private boolean isLocation(Line line, int i) {
        return line.token(i).entityTag().equals("LOCATION")
                && (line.tag(i).startsWith("NNP") || line.word(i).matches("-|of|al|el"))
                && draft.isFree(line, i, i + 1)
                && line.phrases().stream().noneMatch(found -> found.overlaps(i, i + 1));
    }

    private void add(Line line, int first, int end) {
        boolean name = line.isCapitalised(first)
                && line.isCapitalised(end - 1)
                && end - first <= LONGEST
                && line.token(first).word().length() > 2
                && !(end - first == 1 && NO_PLACE.contains(line.word(first)));
        boolean partOfName = first > 0
                        && line.isCapitalised(first - 1)
                        && line.tag(first - 1).startsWith("NNP")
                || line.isCapitalised(end) && line.tag(end).startsWith("NNP");
        if (name && !partOfName) {
            draft.add(line, first, end, MentionKind.NAME, Entity.named(EntityKind.PLACE, line.text(first, end)));
        }
    }
}
