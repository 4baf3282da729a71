package dev.entente.text.relation;

import dev.entente.text.syntax.Token;
import java.util.Optional;
import java.util.Set;

/** Infinitives that the subject of their verb does not do: what somebody else would do and is hindered in, what a summoner has done. */
final class Hindrances {
    private static final Set<String> SUMMONING = Set.of("summon", "call", "convoke");
    private static final Set<String> LODGING = Set.of("lodge", "register", "convey", "express", "protest", "deliver");
    private static final Set<String> HINDERED = Set.of(
            "bid", "attempt", "effort", "application", "request", "plan", "invitation", "offer", "proposal", "push");
    private static final Set<String> HINDERING =
            Set.of("block", "veto", "reject", "oppose", "thwart", "obstruct", "frustrate", "stop", "prevent", "foil");

    private final Graph graph;

    Hindrances(Graph graph) {
        this.graph = graph;
    }

    /** "The ambassador was <em>summoned</em> by India to <em>lodge</em> a protest": India does. */
    boolean isSummons(Token predicate, Token head) {
        return graph.isPassive(head) && SUMMONING.contains(head.lemma()) && LODGING.contains(predicate.lemma());
    }

    /** "Blocked Sweden's <em>bid</em> to join", "refused an <em>invitation</em> to join": what somebody else would do. */
    Optional<Token> resolve(Token predicate, Token head) {
        return graph.isInfinitive(predicate)
                ? graph.children(head, "obj").stream()
                        .filter(noun -> noun.index() < predicate.index()
                                && HINDERED.contains(noun.lemma())
                                && (graph.hasChild(noun, "nmod:poss") || HINDERING.contains(head.lemma())))
                        .findFirst()
                : Optional.empty();
    }
}
