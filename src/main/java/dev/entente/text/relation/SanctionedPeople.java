package dev.entente.text.relation;

import dev.entente.model.EntityKind;
import dev.entente.model.RelationType;
import dev.entente.text.syntax.Token;
import java.util.Set;

/** Tells sanctions on people of a state from those on the state: "sanctions on three Iranian <em>officials</em>", "sanctioned 16 <em>people</em> from Myanmar". */
final class SanctionedPeople {
    private static final Set<String> PEOPLE = Set.of(
            "people",
            "person",
            "individual",
            "official",
            "general",
            "minister",
            "businessman",
            "lawmaker",
            "judge",
            "commander",
            "officer",
            "oligarch",
            "national",
            "citizen",
            "journalist",
            "activist");

    /** Other measures against a state's people, as the recall of its envoys, are measures against the state. */
    private static final Set<String> SANCTIONING =
            Set.of("sanction", "blacklist", "penalize", "penalise", "impose", "place", "slap", "levy", "announce");

    private static final int MAX_DEPTH = 2;

    private final Graph graph;

    SanctionedPeople(Graph graph) {
        this.graph = graph;
    }

    boolean isMeant(Statement statement) {
        if (statement.type() != RelationType.SANCTIONS
                || statement.to().entity().kind() != EntityKind.STATE
                || !SANCTIONING.contains(statement.predicate().lemma())) {
            return false;
        }
        Token word = graph.token(statement.to().token());
        for (int depth = 0; depth <= MAX_DEPTH; depth++) {
            if (PEOPLE.contains(word.lemma())) {
                return true;
            }
            if (word.head() < 0 || !graph.token(word.head()).isNoun()) {
                return false;
            }
            word = graph.token(word.head());
        }
        return false;
    }
}
