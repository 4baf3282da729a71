package dev.entente.text.relation;

import dev.entente.model.Polarity;
import dev.entente.model.RelationType;
import dev.entente.model.Temporality;
import dev.entente.text.syntax.Token;
import java.util.List;
import java.util.Set;

/**
 * Whether a sentence asserts what one of its words says, denies it, announces it, or only supposes it.
 *
 * <p>It reads the word's own clause (negation, modal verbs, "if"), then climbs: what "refused", "plans" or "urged" governs takes their colour. A finite
 * clause that is only reported ("said that ...") keeps its own.
 */
final class PolarityReader {
    private static final Set<String> BEFORE =
            Set.of("ahead of", "before", "prior to", "pending", "until", "towards", "toward");
    private static final Set<String> MERE_TOPIC =
            Set.of("discuss", "question", "debate", "explore", "explain", "consider");
    private static final Set<String> WAITS_FOR =
            Set.of("look", "prepare", "wait", "plan", "ready", "gear", "pave", "head");
    private static final Set<String> FOR_AND_TO = Set.of("for", "to", "in", "of", "on", "about", "toward", "towards");
    private static final int MAX_DEPTH = 10;

    private final Graph graph;
    private final Lexicon lexicon;
    private final Auxiliaries auxiliaries;

    PolarityReader(Graph graph, Lexicon lexicon) {
        this.graph = graph;
        this.lexicon = lexicon;
        this.auxiliaries = new Auxiliaries(graph, lexicon);
    }

    Polarity polarity(Statement statement) {
        Stance read = stance(statement.predicate(), statement.type(), 0);
        Stance stance = statement.denying() ? new Stance(read.doubtful(), read.ahead(), !read.negated()) : read;
        return isQuestion() ? Polarity.HYPOTHETICAL : stance.polarity();
    }

    private boolean isQuestion() {
        List<Token> tokens = graph.tokens();
        return tokens.stream().skip(Math.max(0, tokens.size() - 2)).anyMatch(t -> t.word()
                .equals("?"));
    }

    private Stance stance(Token word, RelationType type, int depth) {
        if (depth > MAX_DEPTH) {
            return Stance.DOUBTFUL;
        }
        return word.isVerb() || graph.hasChild(word, "cop") ? verb(word, type, depth) : noun(word, type, depth);
    }

    private Stance verb(Token verb, RelationType type, int depth) {
        Stance own = auxiliaries.own(verb);
        if (graph.findHead(verb).isEmpty()) {
            return own;
        }
        Token head = graph.token(verb.head());
        return switch (verb.relation()) {
            case "conj" -> own.with(isPredicate(head) ? conjunct(verb, head, type, depth) : Stance.PLAIN);
            case "xcomp" -> own.with(complement(verb, head, type, depth));
            case "ccomp" -> own.with(complement(verb, head, type, depth));
            case "advcl" -> own.with(auxiliaries.isFinite(verb) ? Stance.PLAIN : adverbial(verb, head, type, depth));
            case "acl" -> own.with(auxiliaries.isInfinitive(verb) ? infinitiveOfNoun(head, type) : Stance.PLAIN);
            case "nmod", "obl", "csubj", "dep" ->
                own.with(
                        verb.tag().equals("VBG") && isPredicate(head)
                                ? complement(verb, head, type, depth)
                                : Stance.PLAIN);
            default -> own;
        };
    }

    private Stance conjunct(Token verb, Token head, RelationType type, int depth) {
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

    /** What a governing word makes of its complement. */
    private Stance complement(Token verb, Token head, RelationType type, int depth) {
        boolean finite = verb.relation().equals("ccomp") && auxiliaries.isFinite(verb);
        String lemma = head.lemma();
        if (finite && (lexicon.lists("say", lemma) || lexicon.lists("allege", lemma))) {
            return auxiliaries.isNegated(head) ? Stance.DOUBTFUL : Stance.PLAIN;
        }
        if (lexicon.lists("allege", lemma)) {
            return auxiliaries.isNegated(head) ? Stance.DOUBTFUL : Stance.PLAIN;
        }
        Stance governed = governed(verb, head, type);
        Stance above = stance(head, type, depth + 1);
        if (lexicon.lists("realize", lemma) && Auxiliaries.isContinuing(head)) {
            return governed.with(new Stance(above.doubtful(), false, above.negated()));
        }
        return finite && governed.equals(Stance.PLAIN) ? Stance.PLAIN : governed.with(above);
    }

    /** To promise, agree or plan to support is to support: what counts is the commitment. */
    private Stance governed(Token verb, Token head, RelationType type) {
        String lemma = head.lemma();
        if (head.tag().startsWith("JJ")) {
            return adjective(lemma);
        }
        if (isGoingTo(head)) {
            return Stance.AHEAD;
        }
        if (lexicon.lists("deny", lemma)) {
            return Stance.NEGATED;
        }
        if (lexicon.lists("plan", lemma)) {
            return type == RelationType.SUPPORTS ? Stance.PLAIN : Stance.AHEAD;
        }
        if (lexicon.lists("wish", lemma)) {
            return Stance.DOUBTFUL;
        }
        if (lexicon.lists("motion", lemma)) {
            return isConsultation(type) ? Stance.AHEAD : Stance.PLAIN;
        }
        if (lexicon.lists("realize", lemma) || !auxiliaries.isInfinitive(verb)) {
            return Stance.PLAIN;
        }
        return head.isVerb() ? Stance.DOUBTFUL : Stance.AHEAD;
    }

    private Stance adjective(String lemma) {
        if (lexicon.lists("adjective-deny", lemma)) {
            return Stance.NEGATED;
        }
        return lexicon.lists("adjective-plan", lemma) ? Stance.AHEAD : Stance.DOUBTFUL;
    }

    private Stance adverbial(Token verb, Token head, RelationType type, int depth) {
        Stance above = isPredicate(head) ? stance(head, type, depth + 1) : Stance.PLAIN;
        boolean prepositional = verb.tag().equals("VBG") && graph.hasChild(verb, "mark", "case");
        if (prepositional && head.isVerb() && looksAhead(head)) {
            return above.with(Stance.AHEAD);
        }
        boolean consults = isConsultation(type);
        boolean before = graph.children(verb, "mark", "case").stream().anyMatch(m -> BEFORE.contains(Graph.lower(m)));
        if (auxiliaries.isInfinitive(verb) || before) {
            return consults ? above.with(Stance.AHEAD) : above;
        }
        return new Stance(above.doubtful(), above.ahead(), false);
    }

    private Stance infinitiveOfNoun(Token noun, RelationType type) {
        if (Set.of("refusal", "failure").contains(noun.lemma())) {
            return Stance.NEGATED;
        }
        boolean decided = Set.of(
                        "decision",
                        "plan",
                        "pledge",
                        "promise",
                        "agreement",
                        "commitment",
                        "intention",
                        "intent",
                        "readiness",
                        "willingness",
                        "vow",
                        "resolution")
                .contains(noun.lemma());
        if (auxiliaries.isNegated(noun)) {
            return Stance.NEGATED;
        }
        if (decided) {
            return type == RelationType.SUPPORTS ? Stance.PLAIN : Stance.AHEAD;
        }
        return Stance.DOUBTFUL;
    }

    private Stance noun(Token noun, RelationType type, int depth) {
        Stance own = modifiers(noun);
        String preposition = graph.preposition(noun);
        if (auxiliaries.isNegated(noun) || preposition.equals("without")) {
            own = own.with(Stance.NEGATED);
        }
        if (BEFORE.contains(preposition) && type.isEvent()) {
            own = own.with(Stance.AHEAD);
        }
        if (preposition.equals("in the event of")
                || preposition.equals("in case of")
                || preposition.equals("instead of")) {
            own = own.with(Stance.DOUBTFUL);
        }
        if (noun.head() < 0 || isApposed(noun) && type.definition().temporality() == Temporality.STATE) {
            return own;
        }
        Token head = graph.token(noun.head());
        if (head.isVerb()) {
            return own.with(underVerb(noun, head, preposition, type, depth));
        }
        if (noun.relation().equals("nsubj") && graph.hasChild(head, "cop")) {
            return own.with(underCopula(noun, head, type, depth));
        }
        return own.with(underNoun(noun, head, preposition, type, depth));
    }

    /** "Yang, a member of the Politburo, will come": what is apposed holds whatever the verb says. */
    private boolean isApposed(Token noun) {
        boolean beforeName = noun.relation().equals("compound") && noun.head() > noun.index();
        return noun.relation().equals("appos") || graph.hasChild(noun, "appos") || beforeName;
    }

    private Stance modifiers(Token noun) {
        Stance stance = Stance.PLAIN;
        for (Token child : graph.children(noun, "amod", "compound", "advmod")) {
            String word = Graph.lower(child);
            if (lexicon.lists("planned", word)) {
                stance = stance.with(Stance.AHEAD);
            } else if (lexicon.lists("doubtful", word)) {
                stance = stance.with(Stance.DOUBTFUL);
            } else if (Set.of("cancelled", "canceled", "failed", "aborted", "called-off")
                    .contains(word)) {
                stance = stance.with(Stance.NEGATED);
            }
        }
        return stance;
    }

    private Stance underVerb(Token noun, Token verb, String preposition, RelationType type, int depth) {
        String lemma = verb.lemma();
        boolean object = Set.of("obj", "nsubj:pass").contains(noun.relation());
        boolean presupposed = isPresupposed(noun, type);
        Stance governed = Stance.PLAIN;
        if (object && lexicon.lists("undo", lemma)) {
            Stance undone = stance(verb, type, depth + 1);
            return new Stance(undone.doubtful(), undone.ahead(), !undone.negated());
        } else if (object && presupposed && (MERE_TOPIC.contains(lemma) || !lexicon.lists("light", lemma))) {
            return Stance.PLAIN;
        } else if (object && lexicon.lists("deny", lemma)) {
            governed = Stance.NEGATED;
        } else if (object && type == RelationType.VISITED && lemma.equals("accept")) {
            governed = Stance.AHEAD;
        } else if (object && lexicon.lists("plan", lemma) && isConsultation(type)) {
            governed = Stance.AHEAD;
        } else if (object && lexicon.lists("wish", lemma)) {
            governed = Stance.DOUBTFUL;
        } else if (object
                && isConsultation(type)
                && Set.of("support", "back", "favor").contains(lemma)) {
            governed = Stance.AHEAD;
        } else if (FOR_AND_TO.contains(preposition) && WAITS_FOR.contains(lemma)) {
            governed = Stance.AHEAD;
        } else if (preposition.equals("for")
                && (lexicon.lists("wish", lemma)
                        || Set.of("argue", "plead", "campaign").contains(lemma))) {
            governed = Stance.DOUBTFUL;
        } else if (presupposed && !object) {
            return Stance.PLAIN;
        }
        return governed.with(stance(verb, type, depth + 1));
    }

    /** "Their meeting will be in Bali", "is a chance for peace": still to come; what it is denied to be says nothing of whether it is held. */
    private Stance underCopula(Token noun, Token predicate, RelationType type, int depth) {
        if (!type.isEvent() || isPresupposed(noun, type)) {
            return Stance.PLAIN;
        }
        boolean chance = isConsultation(type)
                && Set.of("opportunity", "chance").contains(predicate.lemma())
                && graph.children(predicate, "cop").stream()
                        .anyMatch(be -> Graph.lower(be).equals("is"));
        Stance above = stance(predicate, type, depth + 1);
        return new Stance(above.doubtful(), above.ahead() || chance, false);
    }

    private Stance underNoun(Token noun, Token head, String preposition, RelationType type, int depth) {
        if (Set.of("conj", "compound", "appos").contains(noun.relation())
                || Set.of("round", "series", "day", "number").contains(head.lemma())) {
            return isPresupposed(noun, type) ? Stance.PLAIN : stance(head, type, depth + 1);
        }
        if (!type.isEvent() || !FOR_AND_TO.contains(preposition) || isPresupposed(noun, type)) {
            return Stance.PLAIN;
        }
        if (Set.of(
                        "support",
                        "plan",
                        "preparation",
                        "backing",
                        "host",
                        "venue",
                        "site",
                        "agreement",
                        "decision",
                        "hope",
                        "commitment")
                .contains(head.lemma())) {
            return isConsultation(type) ? Stance.AHEAD : Stance.PLAIN;
        }
        return lexicon.lists("call", head.lemma()) ? Stance.DOUBTFUL : Stance.PLAIN;
    }

    /** Whether the noun takes for granted what it says: "the alliance between", "Russia's invasion of". */
    private boolean isPresupposed(Token noun, RelationType type) {
        boolean fact = type.definition().temporality() == Temporality.STATE
                || type == RelationType.ATTACKED
                || type == RelationType.SANCTIONS
                || noun.lemma().equals("partnership");
        boolean ofParties = graph.children(noun, "compound", "amod", "dep").stream()
                .anyMatch(child ->
                        child.index() < noun.index() && graph.findMention(child).isPresent());
        return fact
                && (ofParties
                        || graph.hasChild(noun, "nmod:poss")
                        || graph.children(noun, "det").stream()
                                .anyMatch(det -> Set.of("the", "this", "their", "its", "our")
                                        .contains(Graph.lower(det))));
    }

    private static boolean isConsultation(RelationType type) {
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

    private boolean isGoingTo(Token verb) {
        return Graph.lower(verb).equals("going") && graph.hasChild(verb, "aux");
    }
}
