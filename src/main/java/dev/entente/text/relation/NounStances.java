package dev.entente.text.relation;

import dev.entente.model.RelationType;
import dev.entente.model.Temporality;
import dev.entente.text.syntax.Token;
import java.util.Set;

/** How a sentence takes what a noun says: by its modifiers, then by what governs it ("canceled the summit", "ahead of the visit", "a call for talks"). */
final class NounStances {
    private static final Set<String> MERE_TOPIC =
            Set.of("discuss", "question", "debate", "explore", "explain", "consider");
    private static final Set<String> WAITS_FOR =
            Set.of("look", "prepare", "wait", "plan", "ready", "gear", "pave", "head");
    private static final Set<String> FOR_AND_TO = Set.of("for", "to", "in", "of", "on", "about", "toward", "towards");
    private static final Set<String> IN_CASE_OF = Set.of("in the event of", "in case of", "instead of");
    private static final Set<String> CALLED_OFF = Set.of("cancelled", "canceled", "failed", "aborted", "called-off");
    /** Behind a noun: "drills scheduled to begin". */
    private static final Set<String> SET = Set.of("scheduled", "slated", "planned", "due", "set", "expected", "poised");
    /** What stops something takes it for going on. */
    private static final Set<String> STOPPING = Set.of("stop", "end", "halt", "suspend", "cease");

    private static final Set<String> REJECTING =
            Set.of("reject", "oppose", "denounce", "dismiss", "resist", "protest", "criticize", "condemn");
    /** What is said stays said whatever is done with it: "denied Harare's charge", "rejected Kim's demand". */
    private static final Set<RelationType> SAID =
            Set.of(RelationType.ACCUSES, RelationType.URGES, RelationType.THREATENS, RelationType.INVITED);

    private static final Set<String> GROWTH = Set.of(
            "deepen",
            "broaden",
            "strengthen",
            "enhance",
            "expand",
            "increase",
            "intensify",
            "continue",
            "maintain",
            "extend",
            "grow");
    private static final Set<String> GOING_ON = Set.of("ongoing", "current", "recent", "existing", "longstanding");

    /** What one does during or after: who did not speak of it at a meeting was at the meeting. */
    private static final Set<String> AMID = Set.of("in", "at", "during", "after", "following", "amid");
    /** Who did not take part in a meeting, or go on a visit, had none. */
    private static final Set<String> PARTAKING = Set.of(
            "participate",
            "partake",
            "engage",
            "take",
            "enter",
            "be",
            "appear",
            "show",
            "turn",
            "join",
            "attend",
            "sit",
            "get",
            "go",
            "come",
            "travel",
            "fly",
            "head",
            "return",
            "embark",
            "set",
            "leave",
            "depart",
            "arrive",
            "succeed",
            "result",
            "end");

    private static final int NEAR = 8;

    private final Graph graph;
    private final Lexicon lexicon;
    private final Auxiliaries auxiliaries;
    private final PolarityReader clauses;
    private final EnclosingNouns enclosing;

    NounStances(Graph graph, Lexicon lexicon, Auxiliaries auxiliaries, PolarityReader clauses) {
        this.graph = graph;
        this.lexicon = lexicon;
        this.auxiliaries = auxiliaries;
        this.clauses = clauses;
        this.enclosing = new EnclosingNouns(graph, lexicon, clauses);
    }

    Stance stance(Token noun, RelationType type, int depth) {
        Stance own = modifiers(noun);
        String preposition = graph.preposition(noun);
        if (auxiliaries.isNegated(noun) || preposition.equals("without")) {
            own = own.with(Stance.NEGATED);
        }
        if (type.isEvent() && isSetAhead(noun)) {
            return own.with(Stance.AHEAD);
        }
        if (PolarityReader.BEFORE.contains(preposition)
                && type.isEvent()
                && !noun.lemma().equals("host")) {
            own = own.with(Stance.AHEAD);
        }
        if (IN_CASE_OF.contains(preposition)) {
            own = own.with(Stance.DOUBTFUL);
        }
        boolean invited = Set.of(RelationType.INVITED, RelationType.URGES).contains(type) && preposition.equals("at");
        if (noun.head() < 0 || invited || isApposed(noun) && type.definition().temporality() == Temporality.STATE) {
            return own;
        }
        Token head = graph.token(noun.head());
        if (head.isVerb()) {
            return own.with(underVerb(noun, head, preposition, type, depth));
        }
        if (noun.relation().equals("nsubj") && graph.hasChild(head, "cop")) {
            return own.with(underCopula(noun, head, type, depth));
        }
        return own.with(enclosing.stance(noun, head, type, isPresupposed(noun, type), depth));
    }

    /** "Drills <em>scheduled to</em> begin", "a meeting <em>planned for</em> May": told by the words' order, for the parse often takes the participle for the verb. */
    private boolean isSetAhead(Token noun) {
        int next = noun.index() + 1;
        return next + 1 < graph.tokens().size()
                && SET.contains(Graph.lower(graph.token(next)))
                && !graph.token(next).tag().equals("VBD")
                && Set.of("to", "for").contains(Graph.lower(graph.token(next + 1)));
    }

    /** "Essential to stop the exercises": they go on. */
    private boolean isUrgedToStop(Token noun, Token verb, RelationType type, int depth) {
        if (!STOPPING.contains(verb.lemma()) || !isDefinite(noun)) {
            return false;
        }
        Stance stopped = clauses.stance(verb, type, depth + 1);
        return stopped.doubtful() && !stopped.negated();
    }

    /** "Rejects the trade deal between Chile and Peru", "opposes EU sanctions on Iran": who is against what others have done denies nothing. */
    private boolean isOfOthers(Token noun, Token verb, RelationType type) {
        boolean pact = type == RelationType.AGREED_WITH
                && isDefinite(noun)
                && !graph.behind(noun, "between").isEmpty();
        boolean deed = Set.of(RelationType.SANCTIONS, RelationType.ATTACKED).contains(type)
                && isPresupposed(noun, type)
                && graph.children(noun, "nmod:poss").stream()
                        .noneMatch(owner -> owner.tag().equals("PRP$"));
        return REJECTING.contains(verb.lemma()) && (pact || deed);
    }

    private boolean isDefinite(Token noun) {
        return graph.children(noun, "det", "nmod:poss").stream()
                .anyMatch(word -> !word.tag().equals("DT")
                        || Set.of("the", "this", "these").contains(Graph.lower(word)));
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
            } else if (CALLED_OFF.contains(word)) {
                stance = stance.with(Stance.NEGATED);
            }
        }
        return stance;
    }

    private Stance underVerb(Token noun, Token verb, String preposition, RelationType type, int depth) {
        String lemma = verb.lemma();
        boolean object = Set.of("obj", "nsubj:pass").contains(noun.relation());
        boolean presupposed = isPresupposed(noun, type);
        boolean consults = PolarityReader.isConsultation(type);
        Stance governed = Stance.PLAIN;
        if (isTakenForGranted(noun, verb, type) || object && type == RelationType.SUPPORTS && lemma.equals("offer")) {
            return Stance.PLAIN;
        }
        if (object && (isUrgedToStop(noun, verb, type, depth) || isOfOthers(noun, verb, type))) {
            return Stance.PLAIN;
        } else if (object && isSaidBefore(noun, type) && (isUndone(verb) || !lexicon.lists("light", lemma))) {
            return Stance.PLAIN;
        } else if (object && isUndone(verb)) {
            Stance undone = clauses.stance(verb, type, depth + 1);
            return new Stance(undone.doubtful(), undone.ahead(), !undone.negated());
        } else if (object && presupposed && (MERE_TOPIC.contains(lemma) || !lexicon.lists("light", lemma))) {
            return Stance.PLAIN;
        } else if (object && lexicon.lists("deny", lemma)) {
            governed = Stance.NEGATED;
        } else if (object && type == RelationType.VISITED && lemma.equals("accept")) {
            governed = Stance.AHEAD;
        } else if (object
                && lexicon.lists("plan", lemma)
                && !lemma.equals("undertake")
                && (consults || !isCommitment(lemma))) {
            governed = Stance.AHEAD;
        } else if (object && type == RelationType.AIDS && lemma.equals("offer")) {
            governed = Stance.AHEAD;
        } else if (object && type == RelationType.ATTACKED && lemma.equals("order")) {
            // An order to one's own forces is a decision; to ask others for it is not.
            governed = Stance.AHEAD;
        } else if (object && (lexicon.lists("wish", lemma) || lexicon.lists("desire", lemma))) {
            governed = Stance.DOUBTFUL;
        } else if (object && consults && Set.of("support", "back", "favor").contains(lemma)) {
            governed = Stance.AHEAD;
        } else if (preposition.equals("for") && enclosing.isPrepared(verb)) {
            governed = Stance.AHEAD;
        } else if (FOR_AND_TO.contains(preposition) && WAITS_FOR.contains(lemma)) {
            governed = Stance.AHEAD;
        } else if (preposition.equals("for") && isPlea(lemma)) {
            governed = Stance.DOUBTFUL;
        } else if (presupposed && !object) {
            return Stance.PLAIN;
        }
        Stance above = clauses.stance(verb, type, depth + 1);
        return governed.with(
                isCircumstance(noun, verb, type) ? new Stance(above.doubtful(), above.ahead(), false) : above);
    }

    /** "In a meeting with Xi, Duterte <em>did not raise</em> it": what is not done there was not left undone with it. */
    private boolean isCircumstance(Token noun, Token verb, RelationType type) {
        String preposition = graph.preposition(noun);
        return PolarityReader.isConsultation(type)
                && noun.relation().equals("obl")
                && (AMID.contains(preposition) || type == RelationType.VISITED && preposition.equals("on"))
                && (noun.index() < verb.index() || !PARTAKING.contains(verb.lemma()));
    }

    /** "<em>The</em> partnership" that one deepens one has; "<em>their</em> concerns" that are discussed, and talks that are "ongoing", are there; one hears about "<em>her</em> visit" after it. */
    private boolean isTakenForGranted(Token noun, Token verb, RelationType type) {
        boolean owned = graph.hasChild(noun, "nmod:poss");
        boolean joint = type == RelationType.COOPERATES_WITH;
        boolean object = noun.relation().equals("obj");
        boolean definite = owned
                || graph.children(noun, "det").stream()
                        .anyMatch(det -> Set.of("the", "this", "that").contains(Graph.lower(det)));
        boolean goingOn = graph.children(noun, "amod").stream().anyMatch(word -> GOING_ON.contains(Graph.lower(word)));
        boolean toldOf =
                !object && owned && type.isEvent() && graph.preposition(noun).equals("about");
        return goingOn && type.isEvent() && !(object && isUndone(verb))
                || toldOf && Set.of("hear", "learn").contains(verb.lemma())
                || object && joint && definite && GROWTH.contains(verb.lemma())
                || object && owned && verb.lemma().equals("discuss") && (joint || !PolarityReader.isConsultation(type));
    }

    private boolean isUndone(Token verb) {
        boolean off = Set.of("call", "put", "break").contains(verb.lemma())
                && graph.children(verb, "compound:prt", "advmod").stream()
                        .anyMatch(particle -> Graph.lower(particle).equals("off"));
        return off || lexicon.lists("undo", verb.lemma()) && !isCutShort(verb);
    }

    /** "Cut <em>short</em> a visit": it was begun. */
    private boolean isCutShort(Token verb) {
        return verb.lemma().equals("cut")
                && graph.tokens().stream()
                        .anyMatch(word -> Graph.lower(word).equals("short")
                                && word.index() > verb.index()
                                && word.index() <= verb.index() + NEAR);
    }

    private boolean isPlea(String lemma) {
        return lexicon.lists("wish", lemma)
                || lexicon.lists("desire", lemma)
                || Set.of("argue", "plead", "campaign").contains(lemma);
    }

    private boolean isCommitment(String lemma) {
        return lexicon.lists("commit", lemma);
    }

    /** Whether another said it: not "withdrew <em>its</em> threat". */
    private boolean isSaidBefore(Token noun, RelationType type) {
        return SAID.contains(type)
                && (!graph.behind(noun, "by").isEmpty()
                        || graph.children(noun, "nmod:poss").stream()
                                .anyMatch(owner -> !owner.tag().equals("PRP$")));
    }

    /** "Their meeting will be in Bali", "is a chance for peace": still to come; what it is denied to be says nothing of whether it is held. */
    private Stance underCopula(Token noun, Token predicate, RelationType type, int depth) {
        if (!type.isEvent() || isPresupposed(noun, type)) {
            return Stance.PLAIN;
        }
        if (lexicon.lists("doubtful", predicate.lemma())) {
            return Stance.DOUBTFUL;
        }
        boolean chance = PolarityReader.isConsultation(type)
                && Set.of("opportunity", "chance").contains(predicate.lemma())
                && graph.children(predicate, "cop").stream()
                        .anyMatch(be -> Graph.lower(be).equals("is"));
        Stance above = clauses.stance(predicate, type, depth + 1);
        return new Stance(above.doubtful(), above.ahead() || chance, false);
    }

    /** Whether the noun takes for granted what it says: "the alliance between", "Russia's invasion of". */
    private boolean isPresupposed(Token noun, RelationType type) {
        boolean fact = type.definition().temporality() == Temporality.STATE
                || type == RelationType.ATTACKED
                || type == RelationType.SANCTIONS
                || Set.of("partnership", "relationship", "friendship").contains(noun.lemma());
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
}
