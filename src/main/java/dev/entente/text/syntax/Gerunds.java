package dev.entente.text.syntax;

import java.util.List;
import java.util.Set;

/**
 * Mends a habit of the parser, which takes "meeting" in "after meeting Abe" for an adjective of the name: the gerund becomes the clause and the
 * name its object. So with "after urging the leader Jammeh to go".
 */
final class Gerunds extends MendedParse {
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

    private Gerunds(List<Token> tokens) {
        super(tokens);
    }

    static List<Token> mend(List<Token> tokens) {
        Gerunds mended = new Gerunds(tokens);
        for (int i = 1; i < tokens.size(); i++) {
            Token gerund = mended.tokens.get(i);
            if (gerund.tag().equals("VBG")
                    && gerund.relation().equals("amod")
                    && !mended.mendBehindVerb(gerund)
                    && !mended.mendWithInfinitive(gerund)) {
                mended.mendBehindPreposition(gerund);
            }
        }
        return mended.tokens;
    }

    /** "After <em>meeting</em> Abe". */
    private void mendBehindPreposition(Token gerund) {
        Token noun = head(gerund);
        Token preposition = tokens.get(gerund.index() - 1);
        boolean named = noun.isProperNoun() && noun.index() > gerund.index();
        boolean prepositional = preposition.relation().equals("case") && preposition.head() == noun.index();
        if (named && prepositional && noun.head() >= 0) {
            attach(preposition, gerund, "mark");
            attach(gerund, head(noun), "advcl");
            attach(noun, gerund, "obj");
        }
    }

    /** "Resumed <em>sharing</em> intelligence", "stopped <em>arming</em> rebels". */
    private boolean mendBehindVerb(Token gerund) {
        Token verb = tokens.get(gerund.index() - 1);
        Token noun = head(gerund);
        boolean object = noun.relation().equals("obj") && noun.head() == verb.index() && noun.index() > gerund.index();
        if (!object || !verb.isVerb() || !FOLLOWED.contains(verb.lemma())) {
            return false;
        }
        attach(gerund, verb, "xcomp");
        attach(noun, gerund, "obj");
        return true;
    }

    /** "Left after <em>urging</em> the leader Jammeh to go": the parse takes the leader for who goes, and the gerund for what he is like. */
    private boolean mendWithInfinitive(Token gerund) {
        Token preposition = tokens.get(gerund.index() - 1);
        Token noun = head(gerund);
        while (noun.relation().equals("compound") && noun.head() >= 0) {
            noun = head(noun);
        }
        if (!noun.relation().equals("nsubj") || noun.index() < gerund.index() || noun.head() < noun.index()) {
            return false;
        }
        Token infinitive = head(noun);
        boolean marked = preposition.tag().equals("IN") && preposition.head() == infinitive.index();
        if (!marked
                || infinitive.head() < 0
                || children(infinitive).noneMatch(mark -> mark.tag().equals("TO"))) {
            return false;
        }
        attach(preposition, gerund, "mark");
        replace(gerund, infinitive);
        attach(noun, gerund, "obj");
        attach(infinitive, gerund, "xcomp");
        return true;
    }
}
