package dev.entente.text.syntax;

import java.util.List;
import java.util.Set;

/**
 * Mends verbs that the parser does not take for the verbs of a clause. "Which <em>hopes</em> to join": it takes the verb for who joins. "The court, which
 * <em>indicted</em> Bashir, opened", "the court, which <em>indicted</em> Bashir in May, opened": for what Bashir is like. "Denied <em>having armed</em> them": it hangs the participle up loosely.
 */
final class LostVerbs extends MendedParse {
    private static final Set<String> RESOLVES =
            Set.of("attempt", "effort", "plan", "decision", "bid", "refusal", "threat", "move", "promise", "failure");

    private LostVerbs(List<Token> tokens) {
        super(tokens);
    }

    static List<Token> mend(List<Token> tokens) {
        LostVerbs mended = new LostVerbs(tokens);
        for (int i = 1; i < tokens.size(); i++) {
            mended.mendVerbForSubject(i);
            mended.mendVerbForAdjective(i);
            mended.mendParticiple(i);
            mended.mendAttempt(i);
        }
        return mended.tokens;
    }

    private void mendVerbForSubject(int index) {
        Token verb = tokens.get(index);
        if (!verb.tag().matches("VB[DZP]") || !verb.relation().equals("nsubj") || verb.head() < index) {
            return;
        }
        Token pronoun = tokens.get(index - 1);
        Token infinitive = head(verb);
        boolean opens = pronoun.tag().matches("WDT|WP") && pronoun.head() == infinitive.index();
        if (opens && children(infinitive, "mark").anyMatch(mark -> mark.tag().equals("TO"))) {
            replace(verb, infinitive);
            attach(infinitive, verb, "xcomp");
            attach(pronoun, verb, "nsubj");
        }
    }

    private void mendVerbForAdjective(int index) {
        Token verb = tokens.get(index);
        Token pronoun = tokens.get(index - 1);
        if (!verb.tag().matches("VB[DZP]")
                || !verb.relation().equals("amod")
                || !pronoun.tag().matches("WDT|WP")) {
            return;
        }
        Token whom = head(verb);
        Token main = head(whom);
        if (whom.relation().equals("appos") && pronoun.head() == whom.index()) {
            attach(verb, main, "acl:relcl");
            attach(pronoun, verb, "nsubj");
            attach(whom, verb, "obj");
            return;
        }
        if (!whom.relation().equals("nsubj")
                || !main.relation().equals("acl:relcl")
                || main.index() < whom.index()
                || !tokens.get(main.index() - 1).word().equals(",")) {
            return;
        }
        Token noun = head(main);
        attach(verb, noun, "acl:relcl");
        attach(pronoun, verb, "nsubj");
        attach(whom, verb, "obj");
        replace(main, noun);
        attach(noun, tokens.get(main.index()), "nsubj");
    }

    /** "Condemned the <em>attempts</em> of Moscow to divide them": what is condemned, not who divides. */
    private void mendAttempt(int index) {
        Token noun = tokens.get(index);
        if (!noun.relation().equals("nsubj") || !RESOLVES.contains(noun.lemma())) {
            return;
        }
        Token clause = head(noun);
        boolean infinitive = clause.tag().equals("VB")
                && clause.index() > index
                && tokens.get(clause.index() - 1).word().equals("to");
        if (infinitive
                && Set.of("ccomp", "xcomp").contains(clause.relation())
                && head(clause).index() < index) {
            attach(noun, head(clause), "obj");
            attach(clause, noun, "acl");
        }
    }

    private void mendParticiple(int index) {
        Token participle = tokens.get(index);
        if (!participle.relation().equals("dep") || !head(participle).isVerb()) {
            return;
        }
        boolean having = participle.tag().equals("VBN")
                && children(participle, "aux").anyMatch(aux -> aux.word().equals("having"));
        if ((having || participle.tag().equals("VBG")) && participle.head() == index - (having ? 2 : 1)) {
            attach(participle, head(participle), "xcomp");
        }
    }
}
