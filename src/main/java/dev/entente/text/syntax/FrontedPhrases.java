package dev.entente.text.syntax;

import java.util.List;
import java.util.Optional;

/**
 * Mends the subject behind a phrase that opens the sentence and ends in a name: "In a call with Putin, <em>Macron</em> urged restraint", "Speaking after a
 * meeting with Abbas, <em>Carter</em> left". The parser takes the subject for an apposition to the name, and sometimes the verb for an adjective.
 */
final class FrontedPhrases extends MendedParse {
    /** In words: what is longer has other commas. */
    private static final int LONGEST = 25;

    private FrontedPhrases(List<Token> tokens) {
        super(tokens);
    }

    static List<Token> mend(List<Token> tokens) {
        FrontedPhrases mended = new FrontedPhrases(tokens);
        mended.mendSubject();
        return mended.tokens;
    }

    private void mendSubject() {
        int comma = commaBehindPhrase();
        if (comma < 0) {
            return;
        }
        int end = endOfName(comma + 1);
        if (end == comma + 1 || end >= tokens.size()) {
            return;
        }
        Token name = tokens.get(end - 1);
        boolean misplaced = name.head() >= 0
                && name.head() < comma
                && name.relation().matches("appos|conj|dep|nmod|list");
        Optional<Token> verb = misplaced ? verbAt(end) : Optional.empty();
        verb.ifPresent(main -> join(name, main, comma));
    }

    private void join(Token name, Token verb, int comma) {
        if (verb.relation().equals("amod") && verb.head() > verb.index()) {
            Token noun = head(verb);
            replace(verb, noun);
            attach(noun, verb, "obj");
            children(noun).filter(child -> child.index() < comma).toList().forEach(child -> attach(child, verb, "obl"));
        }
        children(verb, "nsubj")
                .filter(opening -> opening.index() < comma && opening.isVerb())
                .toList()
                .forEach(opening -> attach(opening, verb, "advcl"));
        if (children(verb, "nsubj", "nsubj:pass").noneMatch(subject -> subject.index() > comma)) {
            attach(name, verb, children(verb, "aux:pass").findAny().isPresent() ? "nsubj:pass" : "nsubj");
        }
    }

    /** The first comma, where the sentence opens with a preposition or a participle and no clause stands before it; else negative. */
    private int commaBehindPhrase() {
        if (!tokens.get(0).tag().matches("IN|TO|VBG|VBN")) {
            return -1;
        }
        for (int i = 1; i < Math.min(tokens.size(), LONGEST); i++) {
            Token token = tokens.get(i);
            if (token.word().equals(",")) {
                return tokens.get(i - 1).isProperNoun() ? i : -1;
            }
            if (token.tag().matches("VBD|VBZ|VBP|MD|:")) {
                return -1;
            }
        }
        return -1;
    }

    private int endOfName(int first) {
        int end = first;
        while (end < tokens.size() && tokens.get(end).isProperNoun()) {
            end++;
        }
        return end;
    }

    /** The verb of the clause whose first verbal word, adverbs apart, stands there. */
    private Optional<Token> verbAt(int at) {
        int i = at;
        while (i < tokens.size() && tokens.get(i).tag().equals("RB")) {
            i++;
        }
        if (i >= tokens.size() || !tokens.get(i).tag().matches("VBD|VBZ|VBP|MD")) {
            return Optional.empty();
        }
        Token first = tokens.get(i);
        boolean helps = first.relation().startsWith("aux") || first.relation().equals("cop");
        return Optional.of(helps ? head(first) : first);
    }
}
