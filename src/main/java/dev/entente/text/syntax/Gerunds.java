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
                mended.set(before, preposition.attachedTo(gerund.index(), "mark"));
                mended.set(gerund.index(), gerund.attachedTo(noun.head(), "advcl"));
                mended.set(noun.index(), noun.attachedTo(gerund.index(), "obj"));
            }
        }
        return mended;
    }
}
