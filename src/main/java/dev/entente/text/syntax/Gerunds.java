package dev.entente.text.syntax;

import java.util.ArrayList;
import java.util.List;

/**
 * Mends a habit of the parser, which takes "meeting" in "after meeting Abe" for an adjective of the name: the gerund becomes the clause and the
 * name its object.
 */
final class Gerunds {
    private Gerunds() {}

    static List<Token> mend(List<Token> tokens) {
        List<Token> mended = new ArrayList<>(tokens);
        for (Token gerund : tokens) {
            int before = gerund.index() - 1;
            if (!gerund.tag().equals("VBG") || !gerund.relation().equals("amod") || before < 0) {
                continue;
            }
            Token noun = tokens.get(gerund.head());
            Token preposition = tokens.get(before);
            boolean named = noun.isProperNoun() && noun.index() > gerund.index();
            boolean prepositional = preposition.relation().equals("case") && preposition.head() == noun.index();
            if (named && prepositional && noun.head() >= 0) {
                mended.set(before, attached(preposition, gerund.index(), "mark"));
                mended.set(gerund.index(), attached(gerund, noun.head(), "advcl"));
                mended.set(noun.index(), attached(noun, gerund.index(), "obj"));
            }
        }
        return mended;
    }

    private static Token attached(Token token, int head, String relation) {
        return new Token(
                token.index(),
                token.word(),
                token.lemma(),
                token.tag(),
                token.entityTag(),
                token.start(),
                token.end(),
                head,
                relation);
    }
}
