package dev.entente.text.syntax;

import java.util.List;

/** Mends a habit of the tagger, which takes "look" in "I very much look forward to it" for a noun. */
final class MistakenNouns {
    private MistakenNouns() {}

    static List<Token> mend(List<Token> tokens) {
        return tokens.stream()
                .map(token -> isLookForward(tokens, token) ? asVerb(token) : token)
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

    private static Token asVerb(Token token) {
        return new Token(
                token.index(),
                token.word(),
                token.lemma(),
                "VBP",
                token.entityTag(),
                token.start(),
                token.end(),
                token.head(),
                token.relation());
    }
}
