package dev.entente.text.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Mends two habits of the parser with what is said. "Denied it had attacked India", "told reporters the army would not come": without "that" it takes who
 * does it for an object of the verb before. "Iran has attacked Israel, Kofod said", "would not leave NATO, Erdogan said": it joins the two loosely, or takes the object before the comma for who says so, and the name for its
 * apposition.
 */
final class SaidClauses {
    private static final Set<String> BEFORE_VERB = Set.of("aux", "aux:pass", "cop", "advmod", "neg");
    private static final Set<String> SAYING =
            Set.of("say", "write", "add", "warn", "report", "announce", "declare", "claim", "argue", "note", "explain");

    private SaidClauses() {}

    static List<Token> mend(List<Token> tokens) {
        List<Token> mended = new ArrayList<>(tokens);
        for (Token verb : tokens) {
            if (verb.head() < 0) {
                continue;
            }
            Token head = tokens.get(verb.head());
            Optional<Token> doer = doerBefore(tokens, verb, head);
            if (doer.isPresent()) {
                mended.set(doer.get().index(), doer.get().attachedTo(verb.index(), "nsubj"));
                mended.set(verb.index(), verb.attachedTo(head.index(), "ccomp"));
            } else if (isSaidBehind(tokens, verb, head)) {
                mended.set(verb.index(), verb.attachedTo(head.index(), "ccomp"));
            } else {
                mendSpeaker(tokens, mended, verb, head);
            }
        }
        return mended;
    }

    /** The object of the head that stands directly before the verb's own auxiliary. */
    private static Optional<Token> doerBefore(List<Token> tokens, Token verb, Token head) {
        boolean clause = Set.of("dep", "ccomp", "xcomp").contains(verb.relation())
                && verb.isVerb()
                && head.isVerb()
                && head.index() < verb.index()
                && children(tokens, verb).stream()
                        .noneMatch(child -> child.relation().startsWith("nsubj"));
        if (!clause) {
            return Optional.empty();
        }
        Optional<Token> first = children(tokens, verb).stream()
                .filter(child -> BEFORE_VERB.contains(child.relation()) && child.index() < verb.index())
                .findFirst();
        return first.filter(aux -> aux.tag().matches("MD|VB[DPZ]"))
                .map(aux -> tokens.get(aux.index() - 1))
                .filter(noun -> noun.relation().equals("obj") && noun.head() == head.index());
    }

    /** "Iran has <em>attacked</em> Israel, Kofod said", which it takes for an adverbial clause of "said". */
    private static boolean isSaidBehind(List<Token> tokens, Token verb, Token saying) {
        return verb.relation().equals("advcl")
                && verb.index() < saying.index()
                && SAYING.contains(saying.lemma())
                && saying.tag().matches("VB[DZ]")
                && children(tokens, verb).stream()
                        .anyMatch(child -> child.relation().startsWith("nsubj"))
                && children(tokens, verb).stream()
                        .noneMatch(child ->
                                child.relation().equals("mark") || child.tag().startsWith("WRB"));
    }

    /** Gives "said" behind "NATO, Erdogan" its speaker, and the verb before them its object. */
    private static void mendSpeaker(List<Token> tokens, List<Token> mended, Token saying, Token verb) {
        boolean behind = saying.relation().matches("ccomp|obl:tmod|dep")
                && saying.tag().matches("VB[DZ]")
                && saying.index() > verb.index() + 2
                && SAYING.contains(saying.lemma())
                && verb.isVerb();
        if (!behind) {
            return;
        }
        Token name = tokens.get(saying.index() - 1);
        Optional<Token> whom = children(tokens, saying).stream()
                .filter(noun -> noun.relation().equals("nsubj") && isDirectlyBehind(tokens, verb, noun))
                .findFirst();
        boolean speaker = name.isProperNoun()
                && isBehindComma(tokens, name)
                && (name.relation().equals("appos") || name.relation().equals("nsubj") && whom.isPresent());
        if (!speaker) {
            return;
        }
        if (children(tokens, verb).stream().noneMatch(child -> child.relation().equals("obj"))) {
            whom.ifPresent(noun -> mended.set(noun.index(), noun.attachedTo(verb.index(), "obj")));
        }
        mended.set(name.index(), name.attachedTo(saying.index(), "nsubj"));
        mended.set(saying.index(), saying.attachedTo(verb.index(), "parataxis"));
    }

    private static boolean isBehindComma(List<Token> tokens, Token name) {
        int first = name.index();
        while (first > 0
                && tokens.get(first - 1).head() == name.index()
                && !tokens.get(first - 1).word().equals(",")) {
            first--;
        }
        return first > 0 && tokens.get(first - 1).word().equals(",");
    }

    /** Whether nothing but the noun's own words stands between. */
    private static boolean isDirectlyBehind(List<Token> tokens, Token verb, Token noun) {
        return noun.index() > verb.index()
                && tokens.subList(verb.index() + 1, noun.index()).stream()
                        .allMatch(word -> word.head() == noun.index());
    }

    private static List<Token> children(List<Token> tokens, Token token) {
        return tokens.stream().filter(child -> child.head() == token.index()).toList();
    }
}
