package dev.entente.text.mention;

import dev.entente.model.Entity;
import dev.entente.model.EntityKind;
import dev.entente.text.gazetteer.Phrase;
import java.util.Optional;
import java.util.Set;

/**
 * Finds movements by the form of their names: by what they are for ("the Front for the Liberation of Mozambique", "Democratic Forces for Change"), by who they are ("the
 * Ladies in White", "the Mothers of the Plaza de Mayo"), and those that a text calls by a plural of their own ("the Contras"). Single use.
 */
final class Movements {
    private static final Set<String> HEADS = Set.of(
            "party",
            "front",
            "movement",
            "rally",
            "forces",
            "alliance",
            "coalition",
            "league",
            "army",
            "union",
            "brigades",
            "campaign",
            "network",
            "popular");
    private static final Set<String> PEOPLE = Set.of(
            "ladies",
            "mothers",
            "women",
            "brothers",
            "sisters",
            "sons",
            "daughters",
            "grandmothers",
            "friends",
            "lawyers",
            "hawks",
            "lions",
            "knights");
    private static final Set<String> JOINTS = Set.of("of", "for", "the", "and", "de", "del", "la", "to", "in", "&");
    private static final int LONGEST = 9;
    /** No movement, though its plural is written so. */
    private static final Set<String> PLURALS = Set.of(
            "sides",
            "parties",
            "members",
            "participants",
            "leaders",
            "games",
            "olympics",
            "paralympics",
            "nations",
            "states",
            "times",
            "commons",
            "lords",
            "affairs",
            "services",
            "talks",
            "accords",
            "islands",
            "airlines",
            "highlands",
            "communications",
            "operations",
            "mountains",
            "heights",
            "rights",
            "finals",
            "europeans",
            "arabs",
            "westerners",
            "africans",
            "asians",
            "muslims",
            "christians",
            "jews",
            "catholics",
            "protestants",
            "sunnis",
            "shiites");

    private final Draft draft;

    Movements(Draft draft) {
        this.draft = draft;
    }

    /** Before the names within theirs are found. */
    void findByForm() {
        for (Line line : draft.lines()) {
            if (line.sentence().heading()) {
                continue;
            }
            for (int head = 0; head < line.size(); head++) {
                if (line.isCapitalised(head) && (HEADS.contains(line.word(head)) || isPeople(line, head))) {
                    read(line, head);
                }
            }
        }
    }

    private static boolean isPeople(Line line, int head) {
        return PEOPLE.contains(line.word(head)) && (line.word(head - 1).equals("the") || head == 0);
    }

    private void read(Line line, int head) {
        boolean people = PEOPLE.contains(line.word(head));
        String joint = line.word(head + 1);
        boolean person = draft.at(line, head + 2).isPresent()
                || line.isPerson(head + 2)
                || line.word(head + 2).matches("\\p{L}\\.");
        boolean place =
                people && joint.matches("in|of") && line.phraseAt(head + 2).isPresent();
        if (!joint.matches(people ? "in|of|for|to|without|against" : "for|of") || person || place) {
            return;
        }
        int end = end(line, head + 2);
        int first = head;
        while (!people
                && first > 0
                && line.isCapitalised(first - 1)
                && line.tag(first - 1).matches("NNPS?|JJ")) {
            first--;
        }
        while (first < head && line.word(first).equals("the")) {
            first++;
        }
        boolean ofState = joint.equals("of")
                && line.phraseAt(line.word(head + 2).equals("the") ? head + 3 : head + 2)
                        .isPresent();
        boolean known = line.phrases().stream().anyMatch(found -> found.first() <= head && found.end() > head + 1);
        if (end <= head + 2
                || ofState && !people
                || known
                || line.titleEndingAt(first).isPresent() && first == head) {
            return;
        }
        String name = line.text(first, end);
        draft.add(line, first, end, MentionKind.NAME, Entity.named(EntityKind.ORGANIZATION, name));
    }

    /** Behind the last capitalised word of the name that goes on here. */
    private int end(Line line, int from) {
        int end = from;
        for (int i = from; i < Math.min(line.size(), from + LONGEST); i++) {
            if (line.isCapitalised(i) && line.tag(i).matches("NN.*|JJ|VBG?")) {
                end = i + 1;
            } else if (!JOINTS.contains(line.word(i))
                    || line.word(i).equals("in")
                    || line.word(i).equals("to")) {
                break;
            } else if (line.word(i).equals("and")
                    && !line.tag(i + 1).equals("NN")
                    && line.phraseAt(i + 1).isPresent()) {
                break;
            }
        }
        return end;
    }

    /** "The Contras", once all other names are found: a plural that the text writes as a name. */
    void findPlurals() {
        for (Line line : draft.lines()) {
            for (int i = 1; i < line.size(); i++) {
                if (line.word(i - 1).equals("the") && isPlural(line, i)) {
                    String name = line.text(i, i + 1);
                    draft.add(line, i, i + 1, MentionKind.NAME, Entity.named(EntityKind.GROUP, name));
                }
            }
        }
    }

    private boolean isPlural(Line line, int i) {
        Optional<Found<Phrase>> phrase = line.phraseAt(i);
        String word = line.word(i);
        return line.isCapitalised(i)
                && line.tag(i).equals("NNPS")
                && line.token(i).entityTag().equals("O")
                && phrase.isEmpty()
                && !line.isCapitalised(i + 1)
                && !PLURALS.contains(word)
                && !GenericOrgans.isGeneric(word)
                && draft.gazetteer().peopleCalled(word.replaceAll("s$", "")).isEmpty()
                && line.titleAt(i).isEmpty()
                && line.token(i).relation().matches("nsubj.*|obj|obl|nmod.*|conj");
    }
}
