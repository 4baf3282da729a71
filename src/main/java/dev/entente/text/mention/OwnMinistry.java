package dev.entente.text.mention;

import dev.entente.model.Entity;
import java.util.Optional;

/** "<em>The Ministry</em> thanks Egypt", "the Ministry of Foreign Affairs wishes to state", in a text that a ministry gives out: that one. Single use. */
final class OwnMinistry {
    /** Of its name, in words. */
    private static final int LONGEST = 6;

    private final Draft draft;
    private final Optional<Entity> ministry;

    OwnMinistry(Draft draft) {
        this.draft = draft;
        this.ministry = new Issuer(draft).ministry();
    }

    void find() {
        ministry.ifPresent(own -> draft.lines().forEach(line -> find(line, own)));
    }

    private void find(Line line, Entity own) {
        for (int noun = 1; noun < line.size(); noun++) {
            if (!line.word(noun).equals("ministry")
                    || !line.isCapitalised(noun)
                    || !line.word(noun - 1).equals("the")) {
                continue;
            }
            int end = line.word(noun + 1).equals("of") ? nameEnd(line, noun, own.name()) : noun + 1;
            if (end > noun) {
                draft.add(line, noun - 1, end, MentionKind.DESCRIPTION, own);
            }
        }
    }

    /** The end of the ministry's own name where it stands here without the state; the start where another's does. */
    private static int nameEnd(Line line, int first, String name) {
        for (int end = Math.min(line.size(), first + LONGEST); end > first + 1; end--) {
            if (name.startsWith(line.text(first, end) + " of ")
                    && !line.word(end).equals("of")) {
                return end;
            }
        }
        return first;
    }
}
