package dev.entente.text.mention;

import dev.entente.model.EntityId;
import dev.entente.model.EntityKind;
import dev.entente.text.syntax.Token;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Whom the text last told to have met or spoken with each other: two people, or two states. What follows calls them "they" or "the leaders". */
final class Interlocutors {
    private static final Set<String> TALKING = Set.of(
            "meet",
            "speak",
            "talk",
            "call",
            "telephone",
            "phone",
            "host",
            "receive",
            "visit",
            "confer",
            "consult",
            "meeting",
            "conversation",
            "consultation",
            "discussion",
            "dialogue",
            "talks",
            "summit");
    private static final int PARAGRAPHS = 3;

    private final Draft draft;

    Interlocutors(Draft draft) {
        this.draft = draft;
    }

    /** The two of the last sentence before this one that tells of a talk; empty where a talk of more, or of others only, comes between. */
    List<EntityId> before(Line line) {
        for (int s = line.sentence().index() - 1; s >= 0; s--) {
            Line earlier = draft.lines().get(s);
            if (line.sentence().paragraph() - earlier.sentence().paragraph() > PARAGRAPHS) {
                return List.of();
            }
            List<EntityId> two = in(earlier, earlier.size());
            if (!two.isEmpty()) {
                return two;
            }
        }
        return List.of();
    }

    /** The two whom the sentence, up to this word, brings together; empty where it tells of no talk between two. */
    List<EntityId> in(Line line, int end) {
        if (line.sentence().heading()
                || line.sentence().tokens().stream().noneMatch(word -> isTalk(line, word, end))) {
            return List.of();
        }
        List<EntityId> people = parties(line, end, EntityKind.PERSON);
        if (!people.isEmpty()) {
            return people.size() == 2 ? people : List.of();
        }
        List<EntityId> states = parties(line, end, EntityKind.STATE);
        return states.size() == 2 ? states : List.of();
    }

    private static boolean isTalk(Line line, Token word, int end) {
        boolean main = word.relation().equals("root")
                || word.head() >= 0
                        && line.token(word.head()).relation().equals("root")
                        && word.relation().matches("obj|conj");
        return word.index() < end && main && TALKING.contains(word.lemma());
    }

    /** Those of the kind that stand as subject, object or partner of the main clause. */
    private List<EntityId> parties(Line line, int end, EntityKind kind) {
        Set<EntityId> found = new LinkedHashSet<>();
        boolean subject = false;
        for (Mention mention : draft.in(line)) {
            Token head = line.token(mention.headToken());
            if (mention.endToken() <= end
                    && mention.kind() != MentionKind.DEMONYM
                    && mention.entities().get(0).kind() == kind
                    && isOfMainClause(line, head)) {
                found.addAll(mention.entities());
                subject |= head.relation().startsWith("nsubj");
            }
        }
        return subject ? List.copyOf(found) : List.of();
    }

    private static boolean isOfMainClause(Line line, Token noun) {
        Token first = noun;
        while (first.relation().equals("conj") && first.head() >= 0) {
            first = line.token(first.head());
        }
        if (first.relation().equals("nmod") && first.head() >= 0) {
            first = TALKING.contains(line.token(first.head()).lemma()) ? line.token(first.head()) : first;
        }
        return first.relation().matches("nsubj.*|obj|obl")
                && first.head() >= 0
                && line.token(first.head()).relation().matches("root|conj");
    }
}
