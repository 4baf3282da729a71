package dev.entente.text.relation;

import dev.entente.model.EntityKind;
import dev.entente.model.RelationType;
import dev.entente.text.syntax.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Reads who turns somebody away: "refused to <em>recognise</em> Micheletti", "declined to <em>meet</em> Netanyahu", "refused to talk to the rebels". */
final class Refusals {
    private static final Set<String> REFUSING = Set.of("refuse", "decline");
    private static final Set<String> TAKING = Set.of(
            "recognize", "recognise", "accept", "receive", "meet", "see", "acknowledge", "host", "welcome", "admit");
    private static final Set<String> TALKING =
            Set.of("talk", "negotiate", "deal", "speak", "meet", "cooperate", "work");
    private static final double CONFIDENCE = 0.8;

    private final Graph graph;
    private final Arguments arguments;
    private final Subjects subjects;

    Refusals(Graph graph, Arguments arguments, Subjects subjects) {
        this.graph = graph;
        this.arguments = arguments;
        this.subjects = subjects;
    }

    List<Statement> read() {
        List<Statement> found = new ArrayList<>();
        for (Token verb : graph.tokens()) {
            if (verb.isVerb() && REFUSING.contains(verb.lemma())) {
                graph.children(verb, "xcomp").forEach(refused -> whom(refused).forEach(other -> subjects.logical(verb)
                        .forEach(one -> found.add(new Statement(
                                one,
                                RelationType.REJECTS,
                                other,
                                verb,
                                CONFIDENCE * one.certainty() * other.certainty(),
                                "pattern:refusal/1",
                                false)))));
            }
        }
        return found;
    }

    private List<Argument> whom(Token refused) {
        Stream<Argument> taken = TAKING.contains(refused.lemma()) ? subjects.objects(refused).stream() : Stream.of();
        Stream<Argument> partners = TALKING.contains(refused.lemma())
                ? Stream.of("with", "to")
                        .flatMap(preposition -> arguments.of(graph.behind(refused, preposition)).stream())
                : Stream.of();
        return Stream.concat(taken, partners)
                .filter(other ->
                        other.entity().kind().isActor() && other.entity().kind() != EntityKind.GROUP)
                .distinct()
                .toList();
    }
}
