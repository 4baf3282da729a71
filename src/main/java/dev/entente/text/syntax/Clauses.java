package dev.entente.text.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Mends four habits of the parser with clauses. "Expelled diplomats identified as spies": it takes the diplomats for who identifies, and leaves the verb before
 * them without an object. "Is considering sending troops": it joins the gerund as if the verb before it were a noun. "Closed its border with Chad, accusing
 * it": it lets the last noun do what the subject does. "Met Abe, who had come alone, and thanked him": it gives the last verb to the relative clause.
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
            Optional<Token> main = mainVerb(tokens, clause, head);
            if (main.isPresent()) {
                mended.set(clause.index(), clause.attachedTo(main.get().index(), "conj"));
            } else if (clause.tag().equals("VBG")
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

    /** "Met Abe, who had come with his wife, and <em>urged</em> him": between commas the relative clause is over, and the verb behind it joins the main one. */
    private static Optional<Token> mainVerb(List<Token> tokens, Token verb, Token head) {
        boolean joined = verb.relation().equals("conj")
                && head.relation().equals("acl:relcl")
                && verb.tag().equals("VBD")
                && verb.index() > 2
                && tokens.get(verb.index() - 1).tag().equals("CC")
                && tokens.get(verb.index() - 2).word().equals(",");
        if (!joined || head.head() < 0) {
            return Optional.empty();
        }
        Token noun = tokens.get(head.head());
        boolean apart = tokens.subList(noun.index(), head.index()).stream()
                .anyMatch(token -> token.tag().startsWith("W")
                        && tokens.get(token.index() - 1).word().equals(","));
        return apart
                ? verbAbove(tokens, noun).filter(main -> main.tag().equals("VBD") && main.index() < noun.index())
                : Optional.empty();
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
