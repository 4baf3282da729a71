package dev.entente.text.syntax;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Mends nine places at which the parser hangs up words wrongly. "Accused Rwanda of arming them and <em>thanked</em> Malawi": the last verb joins the gerund.
 * "Whose <em>minister</em>, X, had been mediating": the parse takes the owned for an object. "Fought it in alliance with <em>Peru</em>": it is with Peru that one
 * fights. "Soldiers <em>trained</em> by advisers captured him": the participle becomes the main verb. "A founding <em>member</em> of the pact, Portugal
 * trades": both are subjects. "Talks with X, the president of Y, <em>who</em> is here": the talks are.
 * "Flew to <em>Oslo</em> to ask": the parse takes the city for who asks. "Was declared unwelcome by <em>Russia</em>": who declares.
 * "Mahama of Ghana and <em>Barrow</em> of the Gambia": two people.
 */
final class Attachments extends MendedParse {
    /** What one is in with others. */
    private static final Set<String> TOGETHER = Set.of("alliance", "coalition", "league", "concert", "tandem", "union");

    /** Nouns that are not "who", though a person stands behind them. */
    private static final Set<String> THINGS = Set.of(
            "talk",
            "meeting",
            "call",
            "conversation",
            "visit",
            "summit",
            "letter",
            "message",
            "dinner",
            "lunch",
            "session",
            "statement",
            "agreement",
            "government",
            "administration",
            "cabinet",
            "party",
            "invitation",
            "request",
            "office");

    private static final int MAX_DEPTH = 6;

    private Attachments(List<Token> tokens) {
        super(tokens);
    }

    static List<Token> mend(List<Token> tokens) {
        Attachments mended = new Attachments(tokens);
        for (int i = 0; i < tokens.size(); i++) {
            mended.mendJoined(i);
            mended.mendOwned(i);
            mended.mendPartner(i);
            mended.mendParticiple(i);
            mended.mendFrontedApposition(i);
            mended.mendWho(i);
            mended.mendDestination(i);
            mended.mendAgent(i);
            mended.mendListedPerson(i);
            mended.mendBareRelative(i);
        }
        return mended.tokens;
    }

    /** "Quit the talks it had been <em>holding</em> with Japan": a clause without "that" behind the noun that it is about. */
    private void mendBareRelative(int index) {
        Token verb = tokens.get(index);
        if (!verb.isVerb() || !verb.relation().equals("dep") || !head(verb).isVerb()) {
            return;
        }
        children(verb, "nsubj")
                .filter(subject -> subject.tag().equals("PRP") && subject.index() > 0)
                .map(subject -> tokens.get(subject.index() - 1))
                .filter(noun -> noun.isNoun() && noun.head() == verb.head() && noun.index() > verb.head())
                .findFirst()
                .ifPresent(noun -> attach(verb, noun, "acl:relcl"));
    }

    /** "Accused Rwanda of arming them and <em>thanked</em> Malawi", "said that it seeks peace and <em>thanked</em> Malawi": a verb in the past is no fellow of a
     * gerund, nor of what is said in another tense. */
    private void mendJoined(int index) {
        Token verb = tokens.get(index);
        if (!verb.relation().equals("conj")
                || !isPast(verb)
                || children(verb, "nsubj", "nsubj:pass").findAny().isPresent()) {
            return;
        }
        Token fellow = head(verb);
        if (fellow.tag().equals("VBG")) {
            boolean behindPreposition =
                    children(fellow, "case", "mark").findAny().isPresent()
                            && children(fellow, "aux").findAny().isEmpty();
            if (behindPreposition) {
                finiteAbove(fellow).ifPresent(main -> attach(verb, main, "conj"));
            }
        } else if (isOfAnotherTense(fellow) || isBehindCommaAndWord(verb)) {
            pastAbove(fellow).ifPresent(main -> attach(verb, main, "conj"));
        }
    }

    /** "Recalled that they signed it<em>, and</em> praised him". */
    private boolean isBehindCommaAndWord(Token verb) {
        int and = verb.index() - 1;
        while (and > 1 && tokens.get(and).tag().equals("RB")) {
            and--;
        }
        return and > 1
                && tokens.get(and).tag().equals("CC")
                && tokens.get(and - 1).word().equals(",");
    }

    /** In the past, also where the tagger takes "and <em>accused</em> Greece" for a participle. */
    private boolean isPast(Token verb) {
        return verb.tag().equals("VBD")
                || verb.tag().equals("VBN")
                        && children(verb, "obj").findAny().isPresent()
                        && children(verb, "aux", "aux:pass").findAny().isEmpty();
    }

    /** "Seeks", "change", "will seek", "has sought": not what "and thanked" goes on with. */
    private boolean isOfAnotherTense(Token verb) {
        return verb.tag().matches("VB[ZP]?")
                || verb.tag().equals("VBN")
                        && children(verb, "aux").anyMatch(aux -> aux.tag().matches("VB[ZP]|MD"));
    }

    /** The verb in the past that says what the word is part of. */
    private Optional<Token> pastAbove(Token word) {
        Token above = word;
        boolean said = false;
        for (int depth = 0; depth < MAX_DEPTH && above.head() >= 0; depth++) {
            boolean told = above.relation().equals("acl:relcl") && isByTheWay(above);
            said |= told || above.relation().equals("ccomp");
            boolean nominal = said && above.isNoun() && !above.relation().equals("nsubj");
            if (!told && !nominal && !Set.of("ccomp", "xcomp", "conj", "advcl").contains(above.relation())) {
                return Optional.empty();
            }
            above = head(above);
            if (said && above.tag().equals("VBD")) {
                return above.index() < word.index() ? Optional.of(above) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "Met Abe, <em>who had come</em> alone, and thanked him", "the help that it has sent": what is told between commas, or without a pronoun in another tense, is over. */
    private boolean isByTheWay(Token clause) {
        Optional<Token> pronoun = tokens.subList(head(clause).index(), clause.index()).stream()
                .filter(token -> token.tag().startsWith("W"))
                .findFirst();
        return pronoun.map(word -> tokens.get(word.index() - 1).word().equals(","))
                .orElseGet(() -> isOfAnotherTense(clause));
    }

    private Optional<Token> finiteAbove(Token word) {
        Token above = word;
        for (int depth = 0; depth < MAX_DEPTH && above.head() >= 0; depth++) {
            above = head(above);
            if (above.isVerb() && children(above, "nsubj").findAny().isPresent()) {
                return Optional.of(above);
            }
        }
        return Optional.empty();
    }

    /** "Whose <em>minister</em>, X, had been mediating": with no other subject, the owned does it. */
    private void mendOwned(int index) {
        Token whose = tokens.get(index);
        if (!whose.tag().equals("WP$") || whose.head() < 0) {
            return;
        }
        Token owned = head(whose);
        if (owned.relation().equals("obj")
                && owned.index() < owned.head()
                && head(owned).relation().equals("acl:relcl")
                && children(head(owned), "nsubj", "nsubj:pass").findAny().isEmpty()) {
            attach(owned, head(owned), "nsubj");
        }
    }

    /** "Fought it in alliance with <em>Peru</em>". */
    private void mendPartner(int index) {
        Token with = tokens.get(index);
        if (index < 2 || !with.word().equals("with") || !with.relation().equals("case")) {
            return;
        }
        Token noun = tokens.get(index - 1);
        Token partner = head(with);
        if (TOGETHER.contains(noun.lemma())
                && tokens.get(index - 2).word().equals("in")
                && partner.relation().equals("obl")
                && partner.head() == noun.head()) {
            attach(partner, noun, "nmod");
        }
    }

    /** "Soldiers <em>trained</em> by advisers captured him". */
    private void mendParticiple(int index) {
        Token participle = tokens.get(index);
        if (!participle.tag().equals("VBN")
                || index + 1 >= tokens.size()
                || !isBeforeAgent(participle)
                || children(participle, "aux", "aux:pass", "cop").findAny().isPresent()) {
            return;
        }
        Optional<Token> subject = children(participle, "nsubj")
                .filter(noun -> noun.index() == index - 1)
                .findFirst();
        Optional<Token> main = children(participle, "dep", "parataxis", "ccomp")
                .filter(verb -> verb.tag().equals("VBD") && verb.index() > index)
                .filter(verb -> children(verb, "nsubj", "mark").findAny().isEmpty())
                .findFirst();
        if (subject.isPresent() && main.isPresent()) {
            Token verb = main.get();
            int above = participle.head();
            String relation = participle.relation();
            children(participle)
                    .filter(child -> child.index() > verb.index()
                            || child.index() < subject.get().index())
                    .toList()
                    .forEach(child -> attach(child, verb, child.relation()));
            attach(subject.get(), verb, "nsubj");
            attach(tokens.get(index), subject.get(), "acl");
            tokens.set(verb.index(), tokens.get(verb.index()).attachedTo(above, relation));
        }
    }

    private boolean isBeforeAgent(Token participle) {
        String next = tokens.get(participle.index() + 1).word();
        return next.equals("by")
                || Set.of("in", "at", "on", "last").contains(next)
                        && children(participle, "obl").anyMatch(agent -> children(agent, "case")
                                .anyMatch(by -> by.word().equals("by")));
    }

    /** "A founding <em>member</em> of the pact, Portugal trades": said of the subject before it is named. */
    private void mendFrontedApposition(int index) {
        Token noun = tokens.get(index);
        if (!noun.relation().equals("nsubj") || !noun.isNoun() || noun.isProperNoun()) {
            return;
        }
        children(head(noun), "nsubj")
                .filter(subject -> subject.isProperNoun() && subject.index() > index)
                .filter(subject -> startOf(subject, "compound", "amod", "det", "flat") > 0
                        && tokens.get(startOf(subject, "compound", "amod", "det", "flat") - 1)
                                .word()
                                .equals(","))
                .findFirst()
                .ifPresent(subject -> attach(noun, subject, "appos"));
    }

    /** "Talks with X, the president of Y, <em>who</em> is here": a person, not the talks. */
    private void mendWho(int index) {
        Token who = tokens.get(index);
        if (index < 3
                || !who.tag().equals("WP")
                || !tokens.get(index - 1).word().equals(",")) {
            return;
        }
        Token clause = head(who);
        if (!clause.relation().equals("acl:relcl") || clause.index() < index || !isThing(head(clause))) {
            return;
        }
        Token noun = head(clause);
        Token candidate = tokens.get(index - 2);
        for (int depth = 0; depth < MAX_DEPTH && candidate.index() > noun.index(); depth++) {
            if (candidate.entityTag().equals("PERSON")
                    || depth == 0
                            && noun.isProperNoun()
                            && candidate.isProperNoun()
                            && candidate.entityTag().equals("O")) {
                attach(clause, candidate, "acl:relcl");
                return;
            }
            candidate = head(candidate);
        }
    }

    /** "Flew to <em>Oslo</em> to ask": the parse takes the city for who asks. */
    private void mendDestination(int index) {
        Token city = tokens.get(index);
        if (!city.relation().equals("nsubj") || !city.isProperNoun() || city.head() < index) {
            return;
        }
        Token infinitive = head(city);
        Optional<Token> to = children(infinitive, "mark")
                .filter(mark -> mark.word().equals("to")
                        && mark.index() == startOf(city, "compound", "amod", "det", "flat") - 1)
                .findFirst();
        boolean second =
                children(infinitive, "mark").anyMatch(mark -> mark.tag().equals("TO") && mark.index() > index);
        if (to.isPresent()
                && second
                && infinitive.head() >= 0
                && PurposeVerbs.MOTION.contains(head(infinitive).lemma())) {
            attach(city, head(infinitive), "obl");
            attach(to.get(), city, "case");
        }
    }

    /** "Presidents Mahama of Ghana and <em>Barrow</em> of the Gambia": the parse joins Barrow to Ghana. */
    private void mendListedPerson(int index) {
        Token person = tokens.get(index);
        Token state = head(person);
        boolean joined = person.relation().equals("conj")
                && isPerson(person)
                && !isPerson(state)
                && state.relation().equals("nmod")
                && isPerson(head(state));
        if (joined
                && children(state, "case").anyMatch(of -> of.word().equals("of"))
                && children(person, "case").findAny().isEmpty()) {
            Token first = head(state);
            children(state, "nmod", "cc", "punct")
                    .filter(child -> child.index() > state.index())
                    .toList()
                    .forEach(child -> attach(child, child.index() > index ? person : first, child.relation()));
            attach(person, first, "conj");
        }
    }

    private static boolean isPerson(Token token) {
        return token.entityTag().equals("PERSON");
    }

    /** "Was named envoy <em>by</em> Kenya", where the parse hangs Kenya on the envoy. */
    private void mendAgent(int index) {
        Token by = tokens.get(index);
        if (!by.word().equals("by")
                || !by.relation().equals("case")
                || !head(by).relation().equals("nmod")) {
            return;
        }
        Token agent = head(by);
        Token noun = head(agent);
        Token verb = head(noun);
        boolean named = noun.relation().matches("obj|xcomp") && noun.index() < index && verb.isVerb();
        if (named && children(verb, "aux:pass").findAny().isPresent()) {
            attach(agent, verb, "obl");
        }
    }

    private static boolean isThing(Token noun) {
        return THINGS.contains(noun.lemma().toLowerCase(Locale.ROOT))
                || noun.isProperNoun() && noun.entityTag().equals("ORGANIZATION");
    }
}
