package dev.entente.text.relation;

import dev.entente.model.RelationType;
import dev.entente.text.syntax.Token;
import java.util.Set;

/** Tells a talk face to face from one over a distance by where it was: "spoke with Guerrero for two hours <em>in his hotel</em>". */
final class Encounters {
    private static final Set<String> TALKING = Set.of("speak", "talk", "converse", "chat", "confer");

    private final Graph graph;
    private final Lexicon lexicon;

    Encounters(Graph graph, Lexicon lexicon) {
        this.graph = graph;
        this.lexicon = lexicon;
    }

    /** The statement, as a meeting where its verb tells of a talk in a house. */
    Statement settle(Statement statement) {
        Token verb = statement.predicate();
        boolean inHouse = statement.type() == RelationType.CONTACTED
                && TALKING.contains(verb.lemma())
                && graph.children(verb, "obl").stream()
                        .anyMatch(place -> Set.of("in", "at", "inside").contains(graph.preposition(place))
                                && lexicon.lists("venue", place.lemma()));
        return inHouse ? statement.as(RelationType.MET_WITH) : statement;
    }
}
