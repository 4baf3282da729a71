package dev.entente.text.relation;

import dev.entente.model.EntityKind;
import dev.entente.model.RelationType;
import dev.entente.text.syntax.Token;
import java.util.Set;
import java.util.stream.Stream;

/** Tells where people stand with their feet: who "stood beside Merkel in Berlin" did not say whose side he is on. */
final class Postures {
    private static final Set<String> BESIDE = Set.of("beside", "alongside");
    private static final Set<String> AT = Set.of("on", "at", "in", "outside", "before", "inside", "near", "under");
    private static final Set<String> PLACES = Set.of(
            "podium",
            "stage",
            "square",
            "platform",
            "step",
            "balcony",
            "ceremony",
            "lawn",
            "tarmac",
            "room",
            "garden",
            "dais",
            "rostrum",
            "parade",
            "side",
            "airport",
            "hall",
            "church",
            "cemetery",
            "grave",
            "memorial",
            "monument",
            "bridge",
            "street");

    private final Graph graph;

    Postures(Graph graph) {
        this.graph = graph;
    }

    /** Whether one person stood beside the other, or with him at a place that is told. */
    boolean isBodily(Token verb, Frame frame, Argument from, Argument to) {
        boolean people =
                from.entity().kind() == EntityKind.PERSON && to.entity().kind() == EntityKind.PERSON;
        if (!people || frame.type() != RelationType.SUPPORTS || !verb.lemma().equals("stand")) {
            return false;
        }
        boolean told = verb.tag().equals("VBD") || verb.tag().equals("VBG");
        return told && BESIDE.contains(frame.to()) || isPlaced(verb, graph.token(to.token()));
    }

    private boolean isPlaced(Token verb, Token companion) {
        return Stream.concat(graph.children(verb, "obl").stream(), graph.children(companion, "nmod").stream())
                .filter(place -> AT.contains(graph.preposition(place)))
                .anyMatch(place -> PLACES.contains(place.lemma())
                        || graph.findMention(place)
                                .filter(mention -> mention.entities().get(0).kind() == EntityKind.PLACE)
                                .isPresent()
                        || place.isProperNoun() && graph.findMention(place).isEmpty());
    }
}
