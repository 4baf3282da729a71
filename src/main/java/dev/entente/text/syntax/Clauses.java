package dev.entente.text.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Mends four habits of the parser with clauses. "Expelled diplomats identified as spies": it takes the diplomats for who identifies, and leaves the verb before
 * them without an object. "Is considering sending troops": it joins the gerund as if the verb before it were a noun. "Closed its border with Chad, accusing
 * it": it lets the last noun do what the subject does.
 * "Poland must join the treaty and Romania must pay": it takes the first clause for the subject of the second.
 */
final class Clauses {
    /** Verbs whose object may be followed by what becomes of it: "wants Iran isolated". */
    private static final Set<String> WITH_RESULT = Set.of(
            "want", "need", "see", "have", "get", "keep", "leave", "find", "make", "hear", "like", "order", "be",
            "watch");

    private static final int MAX_DEPTH = 6;

    private Clauses() {}

    static List<Token> mend(List<Token> tokens) {
        List<Token> mended = new ArrayList<>(tokens);
        for (Token clause : tokens) {
            if (clause.head() < 0) {
                continue;
            }
            Token head = tokens.get(clause.head());
            if (isFirstOfTwo(tokens, clause, head)) {
                joinSecond(tokens, mended, clause, head);
                continue;
            }
            if (clause.tag().equals("VBG")
                    && clause.relation().equals("acl")
                    && isDirectlyBehind(tokens, clause, head)) {
                mended.set(clause.index(), clause.attachedTo(head.index(), "xcomp"));
            } else if (isOfTheWholeClause(tokens, clause, head)) {
                verbAbove(tokens, head)
                        .ifPresent(verb -> mended.set(clause.index(), clause.attachedTo(verb.index(), "advcl")));
            } else if (isReduced(tokens, clause, head)) {
                Token noun = subjectOf(tokens, clause);
                mended.set(noun.index(), noun.attachedTo(head.index(), "obj"));
                mended.set(clause.index(), clause.attachedTo(noun.index(), "acl"));
            }
        }
        return mended;
    }

    /** "Poland must <em>join</em> the treaty and Romania must pay": a verb with a subject and a modal of its own is no subject. */
    private static boolean isFirstOfTwo(List<Token> tokens, Token clause, Token head) {
        return clause.relation().equals("csubj")
                && clause.index() < head.index()
                && has(tokens, clause, "nsubj")
                && has(tokens, clause, "aux")
                && secondSubject(tokens, clause, head).isPresent();
    }

    private static boolean has(List<Token> tokens, Token verb, String relation) {
        return tokens.stream()
                .anyMatch(token ->
                        token.head() == verb.index() && token.relation().equals(relation));
    }

    /** The noun before the second verb and its modal, which the parse joins to one of the first clause. */
    private static Optional<Token> secondSubject(List<Token> tokens, Token clause, Token head) {
        return tokens.stream()
                .filter(aux -> aux.head() == head.index() && aux.tag().equals("MD") && aux.index() > clause.index() + 1)
                .map(aux -> tokens.get(aux.index() - 1))
                .filter(noun -> noun.isNoun() && noun.relation().equals("conj"))
                .findFirst();
    }

    private static void joinSecond(List<Token> tokens, List<Token> mended, Token clause, Token head) {
        Token subject = secondSubject(tokens, clause, head).orElseThrow();
        mended.set(clause.index(), clause.attachedTo(head.head(), head.relation()));
        mended.set(head.index(), head.attachedTo(clause.index(), "conj"));
        mended.set(subject.index(), subject.attachedTo(head.index(), "nsubj"));
        tokens.stream()
                .filter(word ->
                        word.head() == subject.index() && word.relation().equals("cc"))
                .forEach(cc -> mended.set(cc.index(), cc.attachedTo(head.index(), "cc")));
    }

    private static boolean isDirectlyBehind(List<Token> tokens, Token gerund, Token head) {
        return head.isVerb()
                && head.index() == gerund.index() - 1
                && tokens.stream()
                        .noneMatch(t -> t.head() == head.index() && t.relation().equals("obj"));
    }

    /** "Closed its border with Chad, <em>accusing</em> it of": behind a comma it is not the neighbour who accuses. */
    private static boolean isOfTheWholeClause(List<Token> tokens, Token clause, Token head) {
        return clause.tag().equals("VBG")
                && clause.relation().equals("acl")
                && clause.index() > 0
                && tokens.get(clause.index() - 1).word().equals(",")
                && head.isNoun()
                && Set.of("obj", "obl", "nmod").contains(head.relation());
    }

    private static Optional<Token> verbAbove(List<Token> tokens, Token noun) {
        Token above = noun;
        for (int depth = 0; depth < MAX_DEPTH && above.head() >= 0; depth++) {
            above = tokens.get(above.head());
            if (above.isVerb()) {
                return Optional.of(above);
            }
        }
        return Optional.empty();
    }

    private static boolean isReduced(List<Token> tokens, Token clause, Token head) {
        return clause.tag().equals("VBN")
                && Set.of("dep", "ccomp").contains(clause.relation())
                && head.isVerb()
                && head.index() < clause.index()
                && !WITH_RESULT.contains(head.lemma())
                && tokens.stream()
                        .noneMatch(t -> t.head() == head.index()
                                && Set.of("obj", "ccomp").contains(t.relation())
                                && !t.equals(clause))
                && tokens.stream()
                        .noneMatch(t -> t.head() == clause.index()
                                && Set.of("aux", "aux:pass", "mark", "cop").contains(t.relation()))
                && clause.index() + 1 < tokens.size()
                && Set.of("IN", "TO").contains(tokens.get(clause.index() + 1).tag())
                && subjectIndex(tokens, clause) > head.index()
                && subjectIndex(tokens, clause) == clause.index() - 1;
    }

    private static Token subjectOf(List<Token> tokens, Token clause) {
        return tokens.get(subjectIndex(tokens, clause));
    }

    private static int subjectIndex(List<Token> tokens, Token clause) {
        return tokens.stream()
                .filter(t -> t.head() == clause.index()
                        && Set.of("nsubj", "nsubj:pass").contains(t.relation())
                        && t.isNoun())
                .mapToInt(Token::index)
                .findFirst()
                .orElse(-1);
    }
}
