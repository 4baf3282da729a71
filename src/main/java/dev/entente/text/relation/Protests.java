package dev.entente.text.relation;

import dev.entente.model.EntityKind;
import dev.entente.model.RelationType;
import dev.entente.text.syntax.Token;
import java.util.Set;

/**
 * Tells a protest from a mere stance, "marched <em>to demand an end to</em> the siege", "took to the streets <em>to oppose</em> the bill", and from the
 * complaint of a state, "lodged a <em>protest</em> with Beijing" (CAMEO 114, under disapproval).
 */
final class Protests {
    private static final Set<String> PROTESTING = Set.of("rally", "march", "protest", "demonstrate", "picket");
    private static final Set<String> STREETS = Set.of("street", "square", "strike", "rally", "vigil", "demonstration");

    private final Graph graph;

    Protests(Graph graph) {
        this.graph = graph;
    }

    /** The statement, as a protest where its verb is what somebody protested for. */
    Statement settle(Statement statement) {
        if (statement.type() == RelationType.PROTESTS_AGAINST
                && statement.from().entity().kind() == EntityKind.STATE
                && statement.to().entity().kind().isActor()) {
            return statement.as(RelationType.ACCUSES);
        }
        boolean against = statement.type() == RelationType.OPPOSES || statement.type() == RelationType.REJECTS;
        if (!against || !isPurposeOfProtest(statement.predicate())) {
            return statement;
        }
        return statement.as(RelationType.PROTESTS_AGAINST);
    }

    private boolean isPurposeOfProtest(Token verb) {
        boolean purpose = Set.of("xcomp", "advcl").contains(verb.relation()) && graph.isInfinitive(verb);
        return purpose && graph.findHead(verb).filter(this::isProtest).isPresent();
    }

    private boolean isProtest(Token verb) {
        boolean held = Set.of("take", "pour", "flood", "fill", "hold", "stage", "go", "gather", "come", "crowd")
                .contains(verb.lemma());
        return PROTESTING.contains(verb.lemma())
                || held && graph.children(verb, "obj", "obl").stream().anyMatch(noun -> STREETS.contains(noun.lemma()));
    }
}
