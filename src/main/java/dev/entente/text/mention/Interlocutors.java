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
    private static final Set<String> OTHER_TIMES = Set.of("follow", "following", "after", "before", "ahead", "since");
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

    /** All who together did the talking of the last sentence before this one that tells of a talk among more than two: "A, B and C held a call". */
    List<EntityId> jointlyBefore(Line line) {
        for (int s = line.sentence().index() - 1; s >= 0; s--) {
            Line earlier = draft.lines().get(s);
            if (line.sentence().paragraph() - earlier.sentence().paragraph() > PARAGRAPHS) {
                return List.of();
            }
            if (tellsOfTalk(earlier, earlier.size())) {
                Set<EntityId> talkers = new LinkedHashSet<>();
                draft.in(earlier).stream()
                        .filter(mention -> mention.kind() != MentionKind.DEMONYM && isJointSubject(earlier, mention))
                        .forEach(mention -> talkers.addAll(mention.entities()));
                return talkers.size() > 2 ? List.copyOf(talkers) : List.of();
            }
        }
        return List.of();
    }

    private boolean isJointSubject(Line line, Mention mention) {
        Token first = firstOfList(line, line.token(mention.headToken()));
        return first.relation().equals("nsubj") && isOfMainClause(line, first);
    }

    private boolean tellsOfTalk(Line line, int end) {
        return !line.sentence().heading()
                && line.sentence().tokens().stream().anyMatch(word -> isTalk(line, word, end));
    }

    /** The two whom the sentence, up to this word, brings together; empty where it tells of no talk between two. */
    List<EntityId> in(Line line, int end) {
        if (!tellsOfTalk(line, end)) {
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

    private static Token firstOfList(Line line, Token noun) {
        Token first = noun;
        while (Set.of("conj", "appos").contains(first.relation()) && first.head() >= 0) {
            first = line.token(first.head());
        }
        return first;
    }

    /** "Following his conversation with Bennett, Sullivan met Hulata". */
    private static boolean isOfAnotherTime(Line line, Token talk) {
        return talk.relation().equals("obl")
                && line.sentence().dependents(talk).stream()
                        .anyMatch(word -> OTHER_TIMES.contains(word.lemma()) && word.index() < talk.index());
    }

    private static boolean isOfMainClause(Line line, Token noun) {
        Token first = firstOfList(line, noun);
        if (first.relation().equals("nmod") && first.head() >= 0) {
            Token talk = line.token(first.head());
            first = TALKING.contains(talk.lemma()) && !isOfAnotherTime(line, talk) ? talk : first;
        }
        return first.relation().matches("nsubj.*|obj|obl")
                && first.head() >= 0
                && line.token(first.head()).relation().matches("root|conj");
    }
}
