package dev.entente.text.relation;

import dev.entente.model.Polarity;
import dev.entente.model.RelationType;
import dev.entente.text.syntax.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whether a sentence asserts what one of its words says, denies it, announces it, or only supposes it.
 *
 * <p>It reads the word's own clause (negation, modal verbs, "if"), then climbs: what "refused", "plans" or "urged" governs takes their colour, see
 * {@link Governors}. A finite clause that is only reported ("said that ...") keeps its own.
 */
final class PolarityReader {
    static final Set<String> BEFORE = Set.of("ahead of", "before", "prior to", "pending", "until", "towards", "toward");

    /** What is done by saying it. */
    private static final Set<RelationType> SAID =
            Set.of(RelationType.SUPPORTS, RelationType.URGES, RelationType.ACCUSES, RelationType.INVITED);

    private static final Set<String> INSTEAD = Set.of("instead of", "rather than", "far from", "short of", "shy of");

    private static final Set<RelationType> CONVERSED =
            Set.of(RelationType.MET_WITH, RelationType.CONTACTED, RelationType.NEGOTIATES_WITH);
    private static final Set<String> DOUBTING = Set.of("allegedly", "purportedly", "supposedly", "ostensibly");
    private static final int MAX_DEPTH = 10;

    private static final Set<String> HONORS = Set.of("honor", "honour", "pleasure", "privilege", "delight", "joy");
    private static final Set<String> OCCASIONS =
            Set.of("opportunity", "chance", "honor", "honour", "pleasure", "privilege");

    private final Graph graph;
    private final Lexicon lexicon;
    private final Auxiliaries auxiliaries;
    private final Governors governors;
    private final NounStances nouns;
    private final NounContents contents;
    private final Orders orders;

    PolarityReader(Graph graph, Lexicon lexicon) {
        this.graph = graph;
        this.lexicon = lexicon;
        this.auxiliaries = new Auxiliaries(graph, lexicon);
        this.governors = new Governors(graph, lexicon, auxiliaries);
        this.orders = new Orders(graph);
        this.contents = new NounContents(graph, lexicon, auxiliaries);
        this.nouns = new NounStances(graph, lexicon, auxiliaries, this);
    }

    Polarity polarity(Statement statement) {
        Stance read = stance(statement.predicate(), statement.type(), 0);
        if (statement.type() == RelationType.AIDS
                && statement.predicate().isVerb()
                && lexicon.lists("pledge", statement.predicate().lemma())) {
            read = read.with(Stance.AHEAD);
        }
        if (statement.predicate().tag().startsWith("JJ")
                && statement.type().isEvent()
                && lexicon.lists("adjective-plan", statement.predicate().lemma())) {
            read = read.with(Stance.AHEAD);
        }
        if (graph.children(statement.predicate(), "advmod").stream()
                .anyMatch(adverb -> DOUBTING.contains(Graph.lower(adverb)))) {
            read = read.with(Stance.DOUBTFUL);
        }
        if (CONVERSED.contains(statement.type()) && isToContinue(statement.predicate())) {
            read = read.with(Stance.AHEAD);
        }
        Stance stance = statement.denying() ? undenied(read, statement.type()) : read;
        return isQuestion() && !isPresupposed(statement.predicate()) ? Polarity.HYPOTHETICAL : stance.polarity();
    }

    /** What leaving says of membership: who left is no member; who will leave, or will <em>not</em> leave, is one now. */
    private static Stance undenied(Stance leaving, RelationType type) {
        boolean stays = Set.of(RelationType.MEMBER_OF, RelationType.PARTY_TO).contains(type) && leaving.ahead();
        return stays
                ? new Stance(leaving.doubtful(), false, false)
                : new Stance(leaving.doubtful(), leaving.ahead(), !leaving.negated());
    }

    /** "They will continue their dialogue": support that will continue is there, a talk that will is to come. */
    private boolean isToContinue(Token word) {
        Token token = word;
        for (int depth = 0; depth < MAX_DEPTH; depth++) {
            boolean will = Auxiliaries.isContinuing(token)
                    && (isGoingTo(token)
                            || graph.children(token, "aux").stream()
                                    .anyMatch(aux -> Set.of("will", "shall").contains(Graph.lower(aux))));
            if (will) {
                return true;
            }
            if (token.head() < 0 || !Set.of("obj", "xcomp").contains(token.relation())) {
                return false;
            }
            token = graph.token(token.head());
        }
        return false;
    }

    /** "Meets Kim tomorrow", "is meeting Kim next week", "arrives on Friday", "is <em>expected</em> in Rabat". */
    private boolean isPresentlyToCome(Token verb, RelationType type) {
        if (type == RelationType.VISITED && verb.lemma().equals("expect")) {
            return true;
        }
        boolean present =
                Set.of("VBZ", "VBP").contains(verb.tag()) || verb.tag().equals("VBG") && graph.hasChild(verb, "aux");
        return present
                && graph.children(verb, "obl:tmod", "advmod", "obl", "nmod:tmod").stream()
                        .anyMatch(time -> Graph.lower(time).equals("tomorrow")
                                || isWeekday(time)
                                        && !Graph.lower(graph.token(0)).equals("every")
                                        && lexicon.lists("motion", verb.lemma())
                                || graph.children(time, "amod").stream()
                                        .anyMatch(next -> Graph.lower(next).equals("next")));
    }

    private boolean isGoingTo(Token verb) {
        return verb.relation().equals("xcomp")
                && graph.findHead(verb)
                        .filter(head -> Graph.lower(head).equals("going") && graph.hasChild(head, "aux"))
                        .isPresent();
    }

    private static boolean isWeekday(Token token) {
        return token.word().matches("(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day");
    }

    private boolean isQuestion() {
        List<Token> tokens = graph.tokens();
        return tokens.stream().skip(Math.max(0, tokens.size() - 2)).anyMatch(t -> t.word()
                .equals("?"));
    }

    /** "Is the deal, which Modi and Xi <em>welcomed</em> when they <em>met</em>, complete?": what such clauses tell of the past is not asked. */
    private boolean isPresupposed(Token word) {
        Token clause = word;
        for (int depth = 0; depth < MAX_DEPTH && clause.head() >= 0; depth++) {
            boolean when = clause.relation().equals("advcl")
                    && graph.children(clause, "advmod", "mark").stream()
                            .anyMatch(mark -> Set.of("when", "after").contains(Graph.lower(mark)));
            if (clause.tag().equals("VBD") && (when || clause.relation().equals("acl:relcl"))) {
                return true;
            }
            clause = graph.token(clause.head());
        }
        return false;
    }

    /** How the sentence takes what the word says. */
    Stance stance(Token word, RelationType type, int depth) {
        if (depth > MAX_DEPTH) {
            return Stance.DOUBTFUL;
        }
        return word.isVerb() || graph.hasChild(word, "cop") ? verb(word, type, depth) : nouns.stance(word, type, depth);
    }

    private Stance verb(Token verb, RelationType type, int depth) {
        Stance own = type.isEvent() && isPresentlyToCome(verb, type)
                ? auxiliaries.own(verb).with(Stance.AHEAD)
                : auxiliaries.own(verb);
        if (graph.findHead(verb).isEmpty()) {
            return own;
        }
        Token head = headOf(verb);
        if (isSuspected(verb, head) || orders.isToBeSaid(verb)) {
            return own.with(Stance.DOUBTFUL);
        }
        if (isHonor(verb, head)) {
            return own.with(auxiliaries.own(head));
        }
        return switch (verb.relation()) {
            case "conj" -> own.with(isPredicate(head) ? conjunct(verb, head, type, depth) : Stance.PLAIN);
            case "parataxis" ->
                own.with(isFellowOfComplement(verb, head) ? complement(verb, head, type, depth) : Stance.PLAIN);
            case "xcomp", "ccomp" -> own.with(complement(verb, head, type, depth));
            case "advcl" -> own.with(auxiliaries.isFinite(verb) ? Stance.PLAIN : adverbial(verb, head, type, depth));
            case "acl" ->
                own.with(
                        graph.isInfinitive(verb)
                                ? infinitiveOfNoun(decidedBy(verb).orElse(head), type, depth)
                                : contents.stance(head, verb));
            case "dep" ->
                own.with(
                        !isPredicate(head)
                                ? Stance.PLAIN
                                : verb.index() == 0 && verb.tag().equals("VBG")
                                        ? adverbial(verb, head, type, depth)
                                        : loose(verb, head, type, depth));
            case "nmod", "obl", "csubj" ->
                own.with(
                        verb.tag().equals("VBG") && isPredicate(head)
                                ? complement(verb, head, type, depth)
                                : Stance.PLAIN);
            case "acl:relcl" -> own.with(contents.isTold(verb) ? contents.stance(head, verb) : Stance.PLAIN);
            default -> own;
        };
    }

    /** "Suspected of <em>arming</em> them", "suspected by Ankara of <em>arming</em> them". */
    private boolean isSuspected(Token verb, Token head) {
        Token suspecting = head.isNoun() && graph.preposition(head).equals("by") && head.head() >= 0
                ? graph.token(head.head())
                : head;
        return verb.tag().equals("VBG") && suspecting.lemma().equals("suspect") && suspecting.isVerb();
    }

    /** "It is my honor to welcome you", "I am honored to welcome you", "it is great to see you": said while it is done. */
    private boolean isHonor(Token verb, Token head) {
        boolean noun = HONORS.contains(head.lemma()) && graph.hasChild(head, "cop");
        boolean glad = lexicon.lists("adjective-done", Graph.lower(head)) && graph.hasChild(head, "cop", "aux:pass");
        return graph.isInfinitive(verb) && verb.index() > head.index() && (noun || glad);
    }

    /** "The motive for Xi's <em>decision to</em> meet Kim", where the parse gives the infinitive to the first noun. */
    private Optional<Token> decidedBy(Token infinitive) {
        return graph.children(infinitive, "nsubj").stream()
                .filter(noun -> noun.index() + 2 == infinitive.index() && lexicon.lists("call", noun.lemma()))
                .findFirst();
    }

    /** "To invest in partnerships; to support the centrality of": an infinitive joined to another shares its colour. */
    private Stance loose(Token verb, Token head, RelationType type, int depth) {
        if (verb.tag().equals("VBG")) {
            return complement(verb, head, type, depth);
        }
        return graph.isInfinitive(verb) && graph.isInfinitive(head) ? stance(head, type, depth + 1) : Stance.PLAIN;
    }

    /** What governs the verb; in "committed to supporting" not the "to" that the parse sometimes puts between. */
    private Token headOf(Token verb) {
        Token head = graph.token(verb.head());
        boolean between = verb.relation().equals("dep") && Set.of("IN", "TO").contains(head.tag()) && head.head() >= 0;
        return between ? graph.token(head.head()) : head;
    }

    /** "Agreed to trade; to collaborate on energy": an infinitive joined to the verb of its own fellow. */
    private boolean isFellowOfComplement(Token verb, Token head) {
        return graph.isInfinitive(verb)
                && !graph.isInfinitive(head)
                && graph.children(head, "xcomp").stream()
                        .anyMatch(fellow -> fellow.index() < verb.index() && graph.isInfinitive(fellow));
    }

    /** "Had the honor to meet", "glad to have the opportunity to meet": it is done; "has an opportunity to meet" leaves it open. */
    private boolean isOccasionTaken(Token have) {
        boolean occasion = have.lemma().equals("have")
                && graph.children(have, "obj").stream().anyMatch(noun -> OCCASIONS.contains(noun.lemma()));
        boolean glad = have.relation().equals("xcomp")
                && graph.findHead(have)
                        .filter(head -> lexicon.lists("adjective-done", head.lemma()))
                        .isPresent();
        return occasion && (have.tag().equals("VBD") || glad);
    }

    private Stance conjunct(Token verb, Token head, RelationType type, int depth) {
        if (isFellowOfComplement(verb, head)) {
            return complement(verb, head, type, depth);
        }
        Stance enclosing = stance(head, type, depth + 1);
        if (!auxiliaries.hasOwnTense(verb)) {
            return enclosing.negated() && isContrast(verb)
                    ? new Stance(enclosing.doubtful(), enclosing.ahead(), false)
                    : enclosing;
        }
        Stance context = contextOf(head, type, depth + 1);
        return new Stance(context.doubtful(), context.ahead(), context.negated());
    }

    private Stance contextOf(Token head, RelationType type, int depth) {
        if (depth > MAX_DEPTH || head.head() < 0 || !Set.of("xcomp", "conj").contains(head.relation())) {
            return Stance.PLAIN;
        }
        Token above = graph.token(head.head());
        return head.relation().equals("xcomp")
                ? complement(head, above, type, depth)
                : contextOf(above, type, depth + 1);
    }

    private boolean isContrast(Token verb) {
        return graph.children(graph.token(verb.head()), "cc").stream()
                        .anyMatch(cc -> Graph.lower(cc).equals("but"))
                || graph.children(verb, "cc").stream()
                        .anyMatch(cc -> Graph.lower(cc).equals("but"));
    }

    private Stance complement(Token verb, Token head, RelationType type, int depth) {
        boolean finite = verb.relation().equals("ccomp") && auxiliaries.isFinite(verb);
        String lemma = head.lemma();
        boolean done =
                graph.children(verb, "aux").stream().anyMatch(aux -> aux.lemma().equals("have"));
        if (!finite && done && graph.isPassive(head) && lexicon.lists("hearsay", lemma)) {
            return Stance.DOUBTFUL;
        }
        if (head.isNoun() && verb.relation().equals("ccomp") && !graph.hasChild(head, "cop")) {
            Stance content = contents.stance(head, verb);
            if (!content.equals(Stance.PLAIN)) {
                return content;
            }
        }
        if (lexicon.lists("allege", lemma) || finite && lexicon.lists("say", lemma)) {
            return auxiliaries.isNegated(head) ? Stance.DOUBTFUL : Stance.PLAIN;
        }
        if (isOccasionTaken(head) || isErrandDone(verb, head, type) || governors.isSaying(head, type)) {
            return auxiliaries.isNegated(head) ? Stance.NEGATED : Stance.PLAIN;
        }
        Stance governed = governors.of(verb, head, type);
        Stance above = stance(head, type, depth + 1);
        if (governed.equals(Stance.NEGATED) && above.negated()) {
            return Stance.NEGATED;
        }
        if (lexicon.lists("realize", lemma) && Auxiliaries.isContinuing(head)) {
            return governed.with(new Stance(above.doubtful(), false, above.negated()));
        }
        return finite && governed.equals(Stance.PLAIN) ? Stance.PLAIN : governed.with(above);
    }

    /** "Called Massa <em>to thank</em> him": said while it is done, while one meets somebody to attack a third. */
    private boolean isErrandDone(Token verb, Token head, RelationType type) {
        return graph.isInfinitive(verb) && SAID.contains(type) && Errands.isErrand(graph, head);
    }

    private Stance infinitiveOfNoun(Token noun, RelationType type, int depth) {
        Stance governed = governors.infinitiveOf(noun, type);
        return graph.findHead(noun)
                .filter(verb -> governed.equals(Stance.PLAIN)
                        && verb.isVerb()
                        && noun.relation().equals("obj"))
                .map(verb -> stance(verb, type, depth + 1))
                .orElse(governed);
    }

    private Stance adverbial(Token verb, Token head, RelationType type, int depth) {
        Stance above = isPredicate(head) ? stance(head, type, depth + 1) : Stance.PLAIN;
        boolean marked = verb.tag().equals("VBG") && graph.hasChild(verb, "mark", "case");
        if (marked && head.isVerb() && looksAhead(head)) {
            return above.with(head.lemma().equals("look") ? Stance.AHEAD : governors.of(verb, head, type));
        }
        if (marked
                && graph.children(verb, "mark", "case").stream()
                        .anyMatch(mark -> Graph.lower(mark).equals("against"))) {
            return above.with(Stance.DOUBTFUL);
        }
        if (marked && (head.lemma().equals("short") || keepsFrom(verb, head)) || isInstead(verb)) {
            return above.with(Stance.NEGATED);
        }
        boolean before = graph.children(verb, "mark", "case").stream().anyMatch(m -> BEFORE.contains(Graph.lower(m)));
        if (before) {
            return isConsultation(type) && !head.tag().equals("VBD") ? above.with(Stance.AHEAD) : above;
        }
        if (graph.isInfinitive(verb)) {
            boolean asked = head.tag().startsWith("JJ")
                    || lexicon.lists("wish", head.lemma())
                    || lexicon.lists("deny", head.lemma())
                    || lexicon.lists("plan", head.lemma());
            return above.with(asked ? governors.of(verb, head, type) : governors.purpose(type));
        }
        return new Stance(above.doubtful(), above.ahead(), false);
    }

    /** "<em>Instead of</em> attacking", "<em>far from</em> supporting": what is not done. */
    private boolean isInstead(Token gerund) {
        if (!gerund.tag().equals("VBG") || gerund.index() < 2) {
            return false;
        }
        String before =
                Graph.lower(graph.token(gerund.index() - 2)) + " " + Graph.lower(graph.token(gerund.index() - 1));
        return INSTEAD.contains(before);
    }

    /** "Refrained from attacking", "stopped short of condemning". */
    private boolean keepsFrom(Token verb, Token head) {
        return lexicon.lists("deny", head.lemma())
                && graph.children(verb, "mark", "case").stream()
                        .anyMatch(mark -> Set.of("from", "of").contains(Graph.lower(mark)));
    }

    /** Whether the type is one of those that people arrange: a meeting, a visit, an agreement, joint work. */
    static boolean isConsultation(RelationType type) {
        return "CONSULT".equals(type.definition().plover())
                || type == RelationType.AGREED_WITH
                || type == RelationType.COOPERATES_WITH;
    }

    private boolean isPredicate(Token token) {
        return token.isVerb() || token.tag().startsWith("JJ") || graph.hasChild(token, "cop");
    }

    private boolean looksAhead(Token verb) {
        return verb.lemma().equals("look") || lexicon.lists("plan", verb.lemma());
    }
}
