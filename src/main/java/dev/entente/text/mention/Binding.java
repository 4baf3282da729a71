package dev.entente.text.mention;

import dev.entente.text.syntax.PurposeVerbs;
import dev.entente.text.syntax.Token;
import java.util.Set;

/** Whom a pronoun cannot mean for the place that it has in its own sentence: the rules of binding, and some of English clauses. */
final class Binding {
    static final Set<String> IT = Set.of("it", "its", "itself");

    private final Draft draft;

    Binding(Draft draft) {
        this.draft = draft;
    }

    /** Whether nothing in the line forbids that the pronoun means what is mentioned before it. */
    boolean allows(Line line, int pronoun, Mention mention) {
        return !isObjectBeside(line, pronoun, mention)
                && !isInSubjectOf(line, pronoun, mention)
                && !isAsking(line, pronoun, mention)
                && !isAntecedent(line, pronoun, mention)
                && !isInCapacity(line, pronoun, mention)
                && !isOneOfSeveral(line, pronoun, mention)
                && !isBehindThing(line, pronoun, mention);
    }

    /** "<em>Iraq</em>, Oman and Jordan cut ties with Syria and expelled its diplomats": of several who do it together, "its" means none. */
    private static boolean isOneOfSeveral(Line line, int i, Mention mention) {
        Token name = line.token(mention.headToken());
        Token first = name.relation().equals("conj") && name.head() >= 0 ? line.token(name.head()) : name;
        return IT.contains(line.word(i))
                && first.relation().startsWith("nsubj")
                && line.sentence().dependents(first).stream()
                        .anyMatch(other -> other.relation().equals("conj") && other.index() < i && other.isNoun());
    }

    /** "Japan sent <em>a letter</em>, and China rejected it": what is done to "it" is done to the thing of which the clause before tells. */
    private boolean isBehindThing(Line line, int i, Mention mention) {
        Token it = line.token(i);
        if (!line.word(i).equals("it") || !it.relation().equals("obj")) {
            return false;
        }
        int clause = line.token(mention.headToken()).head();
        if (clause < 0 || clause == it.head()) {
            return false;
        }
        return line.sentence().dependents(line.token(clause)).stream()
                .anyMatch(thing -> thing.relation().equals("obj")
                        && thing.tag().equals("NN")
                        && thing.index() < i
                        && draft.at(line, thing.index()).isEmpty());
    }

    static boolean isSubject(Line line, Mention mention) {
        return subject(line, mention).relation().startsWith("nsubj");
    }

    /** The word that names it, or whose apposition it is: "<em>the Prime Minister</em>, Mr Callaghan, telephoned". */
    private static Token subject(Line line, Mention mention) {
        Token name = line.token(mention.headToken());
        boolean apposed = name.relation().equals("appos")
                && name.head() >= 0
                && line.word(mention.firstToken() - 1).equals(",");
        return apposed && line.token(name.head()).relation().startsWith("nsubj") ? line.token(name.head()) : name;
    }

    /** "As the representative <em>of Annan</em>, he told them": the capacity in which somebody does it is somebody else's to give. */
    private static boolean isInCapacity(Line line, int i, Mention mention) {
        Token pronoun = line.token(i);
        if (!pronoun.relation().startsWith("nsubj") || pronoun.head() < 0) {
            return false;
        }
        Token capacity = line.token(mention.headToken());
        while (capacity.head() >= 0 && capacity.relation().matches("nmod.*|appos|compound|conj")) {
            capacity = line.token(capacity.head());
        }
        return capacity.relation().equals("obl")
                && capacity.head() == pronoun.head()
                && capacity.index() != mention.headToken()
                && line.isBehind("as", capacity);
    }

    static boolean isObjectBeside(Line line, int i, Mention mention) {
        Token pronoun = line.token(i);
        boolean object = pronoun.relation().matches("obj|iobj|obl.*");
        return object
                && isSubject(line, mention)
                && subject(line, mention).head() == firstOfVerbs(line, pronoun.head());
    }

    /** "Lula extended an invitation <em>for him</em> to visit": who asks asks somebody else. */
    private static boolean isAsking(Line line, int i, Mention mention) {
        return line.word(i - 1).equals("for") && line.word(i + 1).equals("to") && isSubject(line, mention);
    }

    /** "Spoke with Scholz and <em>thanked</em> him": the verb whose subject this one shares, or the verb itself. */
    private static int firstOfVerbs(Line line, int verb) {
        int first = verb;
        while (first >= 0
                && (line.token(first).relation().equals("conj") || isErrand(line, line.token(first)))
                && line.token(first).isVerb()
                && line.sentence().dependents(line.token(first)).stream()
                        .noneMatch(t -> t.relation().startsWith("nsubj"))) {
            first = line.token(first).head();
        }
        return first;
    }

    /** "Telephoned Xi <em>to thank</em> him": who telephones thanks. */
    private static boolean isErrand(Line line, Token verb) {
        return verb.relation().matches("xcomp|advcl")
                && verb.tag().equals("VB")
                && verb.head() >= 0
                && isContact(line.token(verb.head()).lemma());
    }

    private static boolean isContact(String verb) {
        return PurposeVerbs.CONTACT.contains(verb) || verb.equals("call");
    }

    /** "Aristide, whom <em>he</em> overthrew": another than the one of whom it is told. */
    private static boolean isAntecedent(Line line, int i, Mention mention) {
        Token pronoun = line.token(i);
        if (!pronoun.relation().startsWith("nsubj") || pronoun.head() < 0) {
            return false;
        }
        Token clause = line.token(pronoun.head());
        return clause.relation().equals("acl:relcl")
                && line.sentence().dependents(clause).stream()
                        .anyMatch(gap ->
                                gap.tag().matches("WP|WDT") && gap.relation().matches("obj|obl"))
                && mention.firstToken() <= clause.head()
                && clause.head() < mention.endToken();
    }

    /** "A member of the party supports it": what stands behind the subject's own noun is not what the subject's verb is done to. */
    private static boolean isInSubjectOf(Line line, int i, Mention mention) {
        if (!IT.contains(line.word(i)) || !line.token(i).relation().matches("obj|iobj|obl.*")) {
            return false;
        }
        Token noun = line.token(mention.headToken());
        if (!noun.relation().equals("nmod")) {
            return false;
        }
        while (noun.relation().equals("nmod") && noun.head() >= 0) {
            noun = line.token(noun.head());
        }
        return noun.relation().startsWith("nsubj")
                && noun.head() == line.token(i).head();
    }
}
