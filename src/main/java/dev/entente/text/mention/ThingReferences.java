package dev.entente.text.mention;

import dev.entente.model.EntityId;
import dev.entente.model.EntityKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Leads "the summit", "the delegation", "the party" and "the activists" to the last event, body or group of this sort. Single use. */
final class ThingReferences {
    /** How many paragraphs back they may reach. */
    private static final int OF_EVENTS = 6;

    private static final int OF_ACTORS = 2;

    private final Draft draft;

    ThingReferences(Draft draft) {
        this.draft = draft;
    }

    boolean read(Line line, int i) {
        int noun = i + 1;
        while (line.tag(noun).matches("NN|JJ") && line.tag(noun + 1).startsWith("NN") && noun < i + 4) {
            noun++;
        }
        String word = line.word(noun);
        String ending =
                switch (word) {
                    case "summit" -> "summit";
                    case "exercises", "drills", "games" ->
                        !word.equals("games") || line.word(noun - 1).equals("war") ? "exercises" : "";
                    case "talks", "negotiations" -> "talks";
                    case "delegation" -> "delegation";
                    case "council", "assembly", "committee", "commission", "agency", "senate" ->
                        line.isCapitalised(noun) ? word : "";
                    case "coalition", "party", "group", "organization", "movement", "alliance" -> word;
                    default -> isGroup(line, noun) ? word : "";
                };
        if (ending.isEmpty()
                || line.word(noun + 1).matches("of|between|with|in|at|on")
                || !draft.isFree(line, i, noun + 1)) {
            return false;
        }
        boolean event = ending.matches("summit|exercises|talks");
        for (int s = line.sentence().index(); s >= 0; s--) {
            Line earlier = draft.lines().get(s);
            if (line.sentence().paragraph() - earlier.sentence().paragraph() > (event ? OF_EVENTS : OF_ACTORS)) {
                return false;
            }
            List<Mention> mentions = new ArrayList<>(draft.in(earlier));
            Collections.reverse(mentions);
            for (Mention mention : mentions) {
                EntityId id = mention.entities().get(0);
                boolean before = earlier != line || mention.endToken() <= i;
                boolean fits = event
                        ? id.kind() == EntityKind.EVENT && id.value().endsWith(ending)
                        : (id.kind() == EntityKind.GROUP || id.kind() == EntityKind.ORGANIZATION)
                                && id.value().contains(ending);
                if (before && fits) {
                    return draft.add(line, event ? i + 1 : i, noun + 1, MentionKind.DESCRIPTION, id);
                }
            }
        }
        return false;
    }

    private static boolean isGroup(Line line, int noun) {
        return line.tag(noun).equals("NNS")
                && GroupNouns.UNOFFICIAL.contains(line.word(noun).replaceAll("s$", ""));
    }
}
