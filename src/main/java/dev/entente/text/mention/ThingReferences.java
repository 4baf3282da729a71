package dev.entente.text.mention;

import dev.entente.model.EntityId;
import dev.entente.model.EntityKind;
import dev.entente.text.gazetteer.Part;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;

/** Leads "the summit", "the delegation", "the party" and "the activists" to the last event, body or group of this sort. Single use. */
final class ThingReferences {
    /** How many paragraphs back they may reach. */
    private static final int OF_EVENTS = 6;

    private static final int OF_ACTORS = 2;

    private final Draft draft;
    private final ArmedGroups armed;

    ThingReferences(Draft draft) {
        this.draft = draft;
        this.armed = new ArmedGroups(draft);
    }

    boolean read(Line line, int i) {
        if (armed.read(line, i)) {
            return true;
        }
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
                    case "court", "tribunal" -> "court";
                    case "council", "assembly", "commission", "agency", "senate" ->
                        line.isCapitalised(noun) ? word : "";
                    case "coalition", "party", "group", "organization", "movement", "alliance" -> word;
                    case "organisation", "bloc", "community", "union", "committee", "league", "federation" ->
                        noun == i + 1 || line.isCapitalised(noun) ? word : "";
                    default -> isGroup(line, noun) ? word : "";
                };
        if (ending.isEmpty()
                || line.word(noun + 1).matches("of|between|with|in|at|on")
                || !draft.isFree(line, i, noun + 1)) {
            return false;
        }
        boolean event = ending.matches("summit|exercises|talks");
        boolean court = ending.equals("court");
        return readLast(line, i, noun, ending, event, id -> isCalled(id, ending) || court && isCalled(id, "tribunal"))
                || ending.matches("organi[sz]ation|bloc") && readLast(line, i, noun, ending, event, this::isOfStates);
    }

    /** Whether one of its names has the word: "the organization" is no council. */
    private boolean isCalled(EntityId id, String word) {
        String spelt = word.replace("organisation", "organization");
        return id.value()
                        .substring(id.value().indexOf(':') + 1)
                        .replace("organisation", "organization")
                        .contains(spelt)
                || draft.gazetteer().find(id).stream()
                        .flatMap(entity -> entity.names().stream())
                        .anyMatch(name -> Part.fold(name.text())
                                .replace("organisation", "organization")
                                .contains(spelt));
    }

    /** Whether the gazetteer knows it as no state's, nor as a council, court, bank or movement. */
    private boolean isOfStates(EntityId id) {
        return draft.gazetteer().knows(id)
                && draft.gazetteer().findOwner(id).isEmpty()
                && !id.value()
                        .matches(
                                ".*\\b(council|court|bank|fund|commission|agency|movement|front|army|party|militia)\\b.*");
    }

    private boolean readLast(Line line, int i, int noun, String ending, boolean event, Predicate<EntityId> sort) {
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
                        : (id.kind() == EntityKind.GROUP || id.kind() == EntityKind.ORGANIZATION) && sort.test(id);
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
