package dev.entente.text.mention;

import dev.entente.model.EntityId;
import dev.entente.model.EntityKind;
import dev.entente.text.syntax.Token;
import java.util.LinkedHashSet;
import java.util.Set;

/** Leads "the <em>visitor</em>" to whom the text has told of as going somewhere. Single use. */
final class Visitors {
    private static final Set<String> TRAVELLING =
            Set.of("visit", "tour", "travel", "arrive", "fly", "come", "go", "land", "sail", "reach");

    private final Draft draft;

    Visitors(Draft draft) {
        this.draft = draft;
    }

    /** Who last in the paragraph is said to have gone somewhere, or to have done something "there". */
    boolean read(Line line, int i) {
        int paragraph = line.sentence().paragraph();
        for (int s = line.sentence().index() - 1; s >= 0; s--) {
            Line earlier = draft.lines().get(s);
            if (earlier.sentence().paragraph() != paragraph) {
                return false;
            }
            Set<EntityId> visitors = new LinkedHashSet<>();
            draft.in(earlier).stream()
                    .filter(mention -> isVisiting(earlier, mention))
                    .forEach(mention -> visitors.addAll(mention.entities()));
            if (!visitors.isEmpty()) {
                return visitors.size() == 1
                        && draft.add(
                                line,
                                i,
                                i + 2,
                                MentionKind.DESCRIPTION,
                                visitors.iterator().next());
            }
        }
        return false;
    }

    private static boolean isVisiting(Line line, Mention mention) {
        Token head = line.token(mention.headToken());
        if (!head.relation().equals("nsubj")
                || head.head() < 0
                || mention.entities().get(0).kind() != EntityKind.PERSON) {
            return false;
        }
        Token verb = line.token(head.head());
        return TRAVELLING.contains(verb.lemma())
                || verb.isVerb() && line.word(0).equals("there") && line.tag(0).equals("RB");
    }
}
