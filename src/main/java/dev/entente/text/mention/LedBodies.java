package dev.entente.text.mention;

import dev.entente.model.EntityId;
import dev.entente.model.EntityKind;
import dev.entente.model.Period;
import dev.entente.model.RelationType;
import java.util.Optional;

/** Who leads a body by what stands behind its name: "the Front, a Hutu militia <em>led by X</em>", "the Radical Party <em>of X</em>". */
final class LedBodies {
    private static final String LED = "led|headed|chaired|commanded";
    private static final String PARTIES = "party|front|movement|league";
    /** Of an apposition, in words. */
    private static final int LONGEST = 9;

    private final Draft draft;

    LedBodies(Draft draft) {
        this.draft = draft;
    }

    /** Once people and bodies are found. */
    void read() {
        for (Line line : draft.lines()) {
            for (Mention leader : draft.in(line)) {
                boolean named = leader.kind() == MentionKind.NAME || leader.kind() == MentionKind.SHORT_NAME;
                if (named && leader.entities().get(0).kind() == EntityKind.PERSON) {
                    int before = leader.firstToken() - 1;
                    Optional<Mention> body = line.word(before).equals("by")
                            ? apposed(line, before - 1)
                            : line.word(before).equals("of") ? party(line, before) : Optional.empty();
                    body.ifPresent(led -> state(line, leader, led));
                }
            }
        }
    }

    /** The body to which the noun before this word is an apposition. */
    private Optional<Mention> apposed(Line line, int led) {
        if (!line.word(led).matches(LED)) {
            return Optional.empty();
        }
        for (int comma = led - 2; comma > Math.max(0, led - LONGEST); comma--) {
            if (line.token(comma).isVerb()) {
                return Optional.empty();
            }
            if (line.word(comma).equals(",")) {
                return line.word(comma + 1).matches("an?|the") ? bodyBefore(line, comma) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Optional<Mention> party(Line line, int of) {
        return line.word(of - 1).matches(PARTIES) ? bodyBefore(line, of) : Optional.empty();
    }

    private Optional<Mention> bodyBefore(Line line, int end) {
        int last = line.word(end - 1).matches("\\)|-rrb-") ? end - 4 : end - 1;
        return draft.at(line, last)
                .or(() -> draft.at(line, end - 1))
                .filter(body ->
                        body.kind() != MentionKind.PRONOUN && body.entities().size() == 1)
                .filter(body -> body.entities().get(0).kind() == EntityKind.ORGANIZATION
                        || body.entities().get(0).kind() == EntityKind.GROUP);
    }

    private void state(Line line, Mention leader, Mention body) {
        EntityId person = leader.entities().get(0);
        draft.addRole(new StatedRole(
                line.sentence().index(),
                body.firstToken(),
                leader.endToken(),
                person,
                RelationType.LEADS,
                body.entities().get(0),
                false,
                Period.UNKNOWN,
                true));
    }
}
