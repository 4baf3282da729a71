package dev.entente.text.mention;

import dev.entente.model.EntityId;
import dev.entente.model.EntityKind;
import dev.entente.model.RelationType;
import java.util.Optional;

/** Where bodies have their seats: "the Lowy Institute, a research group <em>based in Sydney</em>", "Vitol, <em>with its headquarters in Geneva</em>". Single use. */
final class Headquarters {
    /** Of an apposition, in words. */
    private static final int LONGEST = 7;

    private final Draft draft;

    Headquarters(Draft draft) {
        this.draft = draft;
    }

    void read() {
        for (Line line : draft.lines()) {
            for (Mention body : draft.in(line)) {
                boolean named = body.kind() == MentionKind.NAME || body.kind() == MentionKind.SHORT_NAME;
                if (named && body.entities().get(0).kind() == EntityKind.ORGANIZATION) {
                    seat(line, body.endToken())
                            .ifPresent(place -> draft.addTie(
                                    line,
                                    body.headToken(),
                                    body.entities().get(0),
                                    RelationType.LOCATED_IN,
                                    place,
                                    NamedTie.Form.APPOSITION));
                }
            }
        }
    }

    private Optional<EntityId> seat(Line line, int comma) {
        if (!line.word(comma).matches(",|\\(|-lrb-|which|that")) {
            return Optional.empty();
        }
        for (int i = comma + 1; i < comma + 1 + LONGEST; i++) {
            int in = in(line, i);
            if (in > 0) {
                return draft.at(line, line.word(in + 1).equals("the") ? in + 2 : in + 1)
                        .filter(place -> place.entities().size() == 1)
                        .map(place -> place.entities().get(0))
                        .filter(id -> id.kind() == EntityKind.PLACE || id.kind() == EntityKind.STATE);
            }
            if (!line.tag(i).matches("DT|NN|JJ|HYPH|VBG|WDT|IN|PRP\\$|CC|NNP|POS")
                            && !line.word(i).matches("is|was|are")
                    || line.word(i).matches("and|of")
                    || draft.at(line, i)
                            .filter(other -> other.kind() != MentionKind.DEMONYM)
                            .isPresent()) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Where the "in" stands of what begins here; -1 where nothing of a seat does. */
    private static int in(Line line, int i) {
        boolean seat = line.word(i).matches("based|headquartered|headquarters|seat");
        return seat && line.word(i + 1).equals("in") ? i + 1 : -1;
    }
}
