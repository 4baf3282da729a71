package dev.entente.text.relation;

import dev.entente.model.RelationType;
import dev.entente.text.syntax.Token;
import java.util.Locale;
import java.util.Set;

/** What another noun makes of the one that stands below it: "a <em>call</em> for talks", "the <em>threat</em> of an attack", "the <em>collapse</em> of the alliance". */
final class EnclosingNouns {
    private static final Set<String> FOR_AND_TO = Set.of("for", "to", "in", "of", "on", "about", "toward", "towards");
    private static final Set<String> MADE_FOR = Set.of(
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
            "commitment");
    /** What is dreaded has not come: "the threat of a Turkish attack on". */
    private static final Set<String> DREADED = Set.of(
            "threat",
            "fear",
            "risk",
            "danger",
            "possibility",
            "prospect",
            "likelihood",
            "spectre",
            "specter",
            "chance");
    /** "The <em>normalization</em> of the relationship between": what is wished with it is wished of them. */
    private static final Set<String> MAKING = Set.of(
            "normalization",
            "normalisation",
            "restoration",
            "resumption",
            "revival",
            "establishment",
            "re-establishment",
            "reestablishment",
            "creation",
            "start",
            "beginning",
            "launch");
    /** "The <em>collapse</em> of the partnership between": it is no more. */
    private static final Set<String> UNMAKING = Set.of(
            "collapse",
            "breakdown",
            "rupture",
            "severance",
            "severing",
            "dissolution",
            "suspension",
            "cessation",
            "termination",
            "cancellation",
            "absence",
            "lack",
            "end");

    private final Graph graph;
    private final Lexicon lexicon;
    private final PolarityReader clauses;

    EnclosingNouns(Graph graph, Lexicon lexicon, PolarityReader clauses) {
        this.graph = graph;
        this.lexicon = lexicon;
        this.clauses = clauses;
    }

    /** @param presupposed whether the noun takes for granted what it says */
    Stance stance(Token noun, Token head, RelationType type, boolean presupposed, int depth) {
        String preposition = graph.preposition(noun);
        if (Set.of("conj", "compound", "appos").contains(noun.relation())
                || Set.of("round", "series", "day", "number").contains(head.lemma())) {
            return presupposed ? Stance.PLAIN : clauses.stance(head, type, depth + 1);
        }
        if (type.isEvent()
                && preposition.equals("of")
                && DREADED.contains(head.lemma().toLowerCase(Locale.ROOT))) {
            return Stance.DOUBTFUL;
        }
        if (preposition.equals("of") && isInTheEvent(head)) {
            return Stance.DOUBTFUL;
        }
        if (preposition.equals("of") && isJoint(type) && MAKING.contains(head.lemma())) {
            return clauses.stance(head, type, depth + 1);
        }
        if (preposition.equals("of") && isJoint(type) && UNMAKING.contains(head.lemma())) {
            Stance above = clauses.stance(head, type, depth + 1);
            return new Stance(above.doubtful(), above.ahead(), !above.negated());
        }
        if (preposition.equals("for") && isPrepared(head)) {
            return Stance.AHEAD;
        }
        if (!type.isEvent() || !FOR_AND_TO.contains(preposition) || presupposed) {
            return Stance.PLAIN;
        }
        if (MADE_FOR.contains(head.lemma())) {
            return PolarityReader.isConsultation(type) ? Stance.AHEAD : Stance.PLAIN;
        }
        return lexicon.lists("call", head.lemma()) ? Stance.DOUBTFUL : Stance.PLAIN;
    }

    private static boolean isJoint(RelationType type) {
        return type == RelationType.COOPERATES_WITH
                || type == RelationType.TRADES_WITH
                || type == RelationType.ALLIED_WITH;
    }

    private static boolean isPreparing(Token noun) {
        return Set.of("preparation", "plan", "arrangement")
                .contains(noun.lemma().toLowerCase(Locale.ROOT));
    }

    /** "In the <em>event</em> of a war". */
    private boolean isInTheEvent(Token head) {
        return Set.of("event", "case", "eventuality").contains(head.lemma())
                && graph.preposition(head).equals("in");
    }

    /** "<em>Preparations</em> are under way for a summit". */
    boolean isPrepared(Token predicate) {
        return graph.children(predicate, "nsubj", "nsubj:pass").stream().anyMatch(EnclosingNouns::isPreparing);
    }
}
