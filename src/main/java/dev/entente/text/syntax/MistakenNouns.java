package dev.entente.text.syntax;

import java.util.List;

/** Mends two habits of the tagger, which takes "look" in "I very much look forward to it" for a noun, and "rival" in "its rival India" for an adjective. */
final class MistakenNouns {
    private MistakenNouns() {}

    static List<Token> mend(List<Token> tokens) {
        return tokens.stream()
                .map(token -> isLookForward(tokens, token) ? token.taggedAs("VBP") : token)
                .map(token ->
                        isRival(tokens, token) ? token.taggedAs("NN").attachedTo(token.head(), "compound") : token)
                .toList();
    }

    private static boolean isLookForward(List<Token> tokens, Token token) {
        int next = token.index() + 1;
        return token.word().equals("look")
                && token.tag().equals("NN")
                && next < tokens.size()
                && tokens.get(next).word().equals("forward")
                && tokens.stream()
                        .anyMatch(subject -> subject.head() == token.index()
                                && subject.relation().equals("nsubj"));
    }

    /** "Its <em>rival</em> India", read as "its ally India" is. */
    private static boolean isRival(List<Token> tokens, Token token) {
        return token.lemma().equals("rival")
                && token.relation().equals("amod")
                && token.index() > 0
                && tokens.get(token.index() - 1).tag().matches("PRP\\$|POS|JJ.*")
                && tokens.get(token.head()).isProperNoun();
    }
}
