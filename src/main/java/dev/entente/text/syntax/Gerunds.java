package dev.entente.text.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Mends a habit of the parser, which takes "meeting" in "after meeting Abe" for an adjective of the name: the gerund becomes the clause and the
 * name its object. So with "after urging the leader Jammeh to go".
 */
final class Gerunds {
    /** Verbs behind which a gerund says what is done. */
    private static final Set<String> FOLLOWED = Set.of(
            "begin",
            "start",
            "stop",
            "resume",
            "continue",
            "keep",
            "halt",
            "suspend",
            "quit",
            "cease",
            "finish",
            "avoid",
            "deny",
            "admit");

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
            if (mendBehindVerb(mended, gerund) || mendWithInfinitive(mended, gerund)) {
                continue;
            }
            if (named && prepositional && noun.head() >= 0) {
                mended.set(before, preposition.attachedTo(gerund.index(), "mark"));
                mended.set(gerund.index(), gerund.attachedTo(noun.head(), "advcl"));
                mended.set(noun.index(), noun.attachedTo(gerund.index(), "obj"));
            }
        }
        return mended;
    }

    /** "Resumed <em>sharing</em> intelligence", "stopped <em>arming</em> rebels". */
    private static boolean mendBehindVerb(List<Token> tokens, Token gerund) {
        Token verb = tokens.get(gerund.index() - 1);
        Token noun = tokens.get(gerund.head());
        boolean object = noun.relation().equals("obj") && noun.head() == verb.index() && noun.index() > gerund.index();
        if (!object || !verb.isVerb() || !FOLLOWED.contains(verb.lemma())) {
            return false;
        }
        tokens.set(gerund.index(), gerund.attachedTo(verb.index(), "xcomp"));
        tokens.set(noun.index(), noun.attachedTo(gerund.index(), "obj"));
        return true;
    }

    /** "Left after <em>urging</em> the leader Jammeh to go": the parse takes the leader for who goes, and the gerund for what he is like. */
    private static boolean mendWithInfinitive(List<Token> tokens, Token gerund) {
        Token preposition = tokens.get(gerund.index() - 1);
        Token noun = tokens.get(gerund.head());
        while (noun.relation().equals("compound") && noun.head() >= 0) {
            noun = tokens.get(noun.head());
        }
        if (!noun.relation().equals("nsubj") || noun.index() < gerund.index() || noun.head() < noun.index()) {
            return false;
        }
        Token infinitive = tokens.get(noun.head());
        boolean marked = preposition.tag().equals("IN") && preposition.head() == infinitive.index();
        boolean to = tokens.stream().anyMatch(mark -> mark.tag().equals("TO") && mark.head() == infinitive.index());
        if (!marked || !to || infinitive.head() < 0) {
            return false;
        }
        tokens.set(preposition.index(), preposition.attachedTo(gerund.index(), "mark"));
        tokens.set(gerund.index(), gerund.attachedTo(infinitive.head(), infinitive.relation()));
        tokens.set(noun.index(), noun.attachedTo(gerund.index(), "obj"));
        tokens.set(infinitive.index(), infinitive.attachedTo(gerund.index(), "xcomp"));
        return true;
    }
}
