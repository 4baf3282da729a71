package dev.entente.text.relation;

import dev.entente.model.RelationType;
import dev.entente.text.syntax.Token;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What a governing word makes of its complement: what "plans to", "refused to", "was urged to", "the decision to", "likely to" govern takes their colour. */
final class Governors {
    private static final Set<String> SUPPOSING = Set.of("think", "believe", "suspect", "deem", "presume", "assume");
    private static final Set<String> PERMITTING = Set.of("allow", "permit", "let", "authorize", "enable", "able");
    /** "Prompted them to speak", "forced them to leave": it is done. */
    private static final Set<String> CAUSING =
            Set.of("prompt", "lead", "cause", "spur", "drive", "force", "compel", "induce", "provoke");

    private static final Set<String> CHOOSING = Set.of("elect", "appoint", "choose", "name", "select", "hire");
    /** Who was the first to do something did it. */
    private static final Set<String> ORDINAL =
            Set.of("first", "second", "third", "fourth", "fifth", "last", "latest", "only");

    private static final Set<String> REFUSALS =
            Set.of("refusal", "failure", "inability", "reluctance", "unwillingness");
    private static final Set<String> DECISIONS = Set.of(
            "decision",
            "plan",
            "pledge",
            "promise",
            "agreement",
            "commitment",
            "intention",
            "intent",
            "readiness",
            "willingness",
            "vow",
            "resolution",
            "determination",
            "resolve",
            "offer",
            "preparation");
    private static final Set<String> COMMITMENTS = Set.of(
            "pledge", "promise", "agreement", "commitment", "vow", "determination", "resolve", "readiness", "decision");
    /** Stances: who is determined to oppose opposes. */
    private static final Set<RelationType> HELD = Set.of(RelationType.SUPPORTS, RelationType.OPPOSES);
    /** What one does by saying it: who wants to thank thanks. */
    private static final Set<RelationType> SAID = Set.of(
            RelationType.SUPPORTS,
            RelationType.ACCUSES,
            RelationType.URGES,
            RelationType.OPPOSES,
            RelationType.REJECTS);
    /** What comes to pass by the deed it is the purpose of: "marched to protest", "sent troops to support". */
    private static final Set<RelationType> DONE_BY_PURPOSE = Set.of(
            RelationType.SUPPORTS,
            RelationType.ACCUSES,
            RelationType.URGES,
            RelationType.OPPOSES,
            RelationType.REJECTS,
            RelationType.PROTESTS_AGAINST,
            RelationType.THREATENS);

    /** What a body does by voting to do it. */
    private static final Set<RelationType> VOTED = Set.of(
            RelationType.SANCTIONS,
            RelationType.ACCUSES,
            RelationType.SUPPORTS,
            RelationType.OPPOSES,
            RelationType.URGES,
            RelationType.REJECTS);

    private final Graph graph;
    private final Lexicon lexicon;
    private final Auxiliaries auxiliaries;

    Governors(Graph graph, Lexicon lexicon, Auxiliaries auxiliaries) {
        this.graph = graph;
        this.lexicon = lexicon;
        this.auxiliaries = auxiliaries;
    }

    /** What the head makes of the verb that is its complement. To promise, agree or vow to support is to support: what counts is the commitment. */
    Stance of(Token verb, Token head, RelationType type) {
        String lemma = head.lemma();
        if (head.tag().startsWith("JJ")) {
            return adjective(head);
        }
        if (head.tag().equals("MD")) {
            return Stance.DOUBTFUL;
        }
        if (isGoingTo(head)) {
            return Stance.AHEAD;
        }
        if (isYetTo(verb, head)) {
            return Stance.NEGATED;
        }
        if (isHinderedForPurpose(verb, head)) {
            return purpose(type);
        }
        if (lexicon.lists("deny", lemma)) {
            return auxiliaries.isNegated(head) ? Stance.DOUBTFUL : Stance.NEGATED;
        }
        if (PERMITTING.contains(lemma) && auxiliaries.isNegated(head)) {
            return Stance.NEGATED;
        }
        if (graph.isPassive(head) && SUPPOSING.contains(lemma) || CHOOSING.contains(lemma) && !type.isEvent()) {
            return Stance.PLAIN;
        }
        if (CAUSING.contains(lemma) && hasOtherDoer(verb, head)) {
            return Stance.PLAIN;
        }
        if (lemma.equals("vote") && VOTED.contains(type)) {
            return Stance.PLAIN;
        }
        if (lexicon.lists("plan", lemma)) {
            boolean kept = HELD.contains(type) && lexicon.lists("commit", lemma);
            return kept ? Stance.PLAIN : Stance.AHEAD;
        }
        if (isSaying(head, type)) {
            return Stance.PLAIN;
        }
        if (lexicon.lists("desire", lemma)) {
            return hasOtherDoer(verb, head) ? Stance.DOUBTFUL : Stance.AHEAD;
        }
        if (lexicon.lists("wish", lemma)) {
            return Stance.DOUBTFUL;
        }
        if (lexicon.lists("motion", lemma)) {
            return PolarityReader.isConsultation(type) ? Stance.AHEAD : Stance.PLAIN;
        }
        if (lexicon.lists("realize", lemma) || !graph.isInfinitive(verb)) {
            return Stance.PLAIN;
        }
        Optional<Token> resolve = findResolve(verb, head);
        if (resolve.isPresent()) {
            return infinitiveOf(resolve.get(), type);
        }
        if (head.isVerb()) {
            return purpose(type);
        }
        return Stance.AHEAD;
    }

    /** "Blocked <em>the road</em> to protest": with an object of its own, only "forbid" and its like deny what the infinitive says. */
    private boolean isHinderedForPurpose(Token verb, Token head) {
        return lexicon.lists("deny", head.lemma())
                && !Set.of("forbid", "prohibit", "refuse", "deny", "fail", "decline")
                        .contains(head.lemma())
                && graph.isInfinitive(verb)
                && graph.children(head, "obj").stream().anyMatch(object -> object.index() < verb.index());
    }

    /** What an infinitive that tells what something is done for says. */
    Stance purpose(RelationType type) {
        return DONE_BY_PURPOSE.contains(type) ? Stance.PLAIN : Stance.AHEAD;
    }

    /** "The decision to meet", "its refusal to meet", "a chance to meet". */
    Stance infinitiveOf(Token noun, RelationType type) {
        if (REFUSALS.contains(noun.lemma()) || auxiliaries.isNegated(noun)) {
            return Stance.NEGATED;
        }
        boolean firstToDo = graph.hasChild(noun, "cop")
                && graph.children(noun, "amod").stream().anyMatch(rank -> ORDINAL.contains(rank.lemma()));
        if (firstToDo) {
            return Stance.PLAIN;
        }
        if (noun.tag().startsWith("JJ") || Set.of("first", "last", "only").contains(noun.lemma())) {
            return adjective(noun);
        }
        if (DECISIONS.contains(noun.lemma())) {
            return HELD.contains(type) && COMMITMENTS.contains(noun.lemma()) ? Stance.PLAIN : Stance.AHEAD;
        }
        return Stance.DOUBTFUL;
    }

    private Stance adjective(Token adjective) {
        String lemma = adjective.lemma();
        if (lexicon.lists("adjective-deny", lemma)) {
            return Stance.NEGATED;
        }
        if (lexicon.lists("adjective-done", lemma)) {
            return Stance.PLAIN;
        }
        return lexicon.lists("adjective-plan", lemma) ? Stance.AHEAD : Stance.DOUBTFUL;
    }

    /** The noun between the two that says how the infinitive is meant: "has <em>plans</em> to go", "the <em>commitment</em> to defend". */
    private Optional<Token> findResolve(Token verb, Token head) {
        return Stream.concat(graph.children(head, "obj").stream(), graph.children(verb, "nsubj").stream())
                .filter(noun -> noun.index() < verb.index())
                .filter(noun -> lexicon.lists("call", noun.lemma())
                        || DECISIONS.contains(noun.lemma())
                        || REFUSALS.contains(noun.lemma()))
                .findFirst();
    }

    /** "Has yet to meet", "yet to meet". */
    private boolean isYetTo(Token verb, Token head) {
        return verb.index() > 1
                && (isYet(head.index() + 1)
                        || graph.children(verb, "mark").stream().anyMatch(mark -> isYet(mark.index() - 1)));
    }

    private boolean isYet(int at) {
        return at >= 0
                && at < graph.tokens().size()
                && Graph.lower(graph.token(at)).equals("yet");
    }

    /** Whether what the head governs is done by saying so: "I would like to thank". */
    boolean isSaying(Token head, RelationType type) {
        return SAID.contains(type) && isSpeaking(head);
    }

    /** "I want to thank", "let me thank", "we would like to thank". */
    private boolean isSpeaking(Token head) {
        boolean mild = Set.of("want", "like", "wish", "let", "allow").contains(head.lemma());
        return mild
                && graph.children(head, "nsubj", "obj", "iobj").stream()
                        .anyMatch(pronoun -> Set.of("i", "we", "me", "us").contains(Graph.lower(pronoun)));
    }

    private boolean hasOtherDoer(Token verb, Token head) {
        return graph.hasChild(verb, "nsubj", "nsubj:pass")
                || graph.children(head, "obj", "iobj").stream().anyMatch(object -> object.index() < verb.index());
    }

    private boolean isGoingTo(Token verb) {
        return Graph.lower(verb).equals("going") && graph.hasChild(verb, "aux");
    }
}
