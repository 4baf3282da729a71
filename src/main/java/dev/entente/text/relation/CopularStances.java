package dev.entente.text.relation;

import dev.entente.model.RelationType;
import dev.entente.text.syntax.Token;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads who is said to be against something: "Kenya is against the dam". */
final class CopularStances {
    private static final double CONFIDENCE = 0.8;

    private final Graph graph;
    private final Arguments arguments;
    private final Subjects subjects;
    private final @Nullable PolicyObjects policies;

    CopularStances(Graph graph, Arguments arguments, Subjects subjects, @Nullable PolicyObjects policies) {
        this.graph = graph;
        this.arguments = arguments;
        this.subjects = subjects;
        this.policies = policies;
    }

    List<Statement> read() {
        List<Statement> found = new ArrayList<>();
        for (Token noun : graph.tokens()) {
            if (noun.isNoun()
                    && graph.hasChild(noun, "cop")
                    && graph.preposition(noun).equals("against")) {
                List<Argument> objects = new ArrayList<>(arguments.of(noun));
                if (policies != null) {
                    policies.meant(noun).stream()
                            .filter(aim -> !aim.against())
                            .forEach(aim -> objects.add(aim.argument()));
                }
                subjects.surface(noun).forEach(subject -> objects.stream()
                        .distinct()
                        .forEach(object -> found.add(statement(subject, object, noun))));
            }
        }
        return found;
    }

    private static Statement statement(Argument subject, Argument object, Token noun) {
        double confidence = CONFIDENCE * subject.certainty() * object.certainty();
        return new Statement(
                subject, RelationType.OPPOSES, object, noun, confidence, "pattern:copular-stance/1", false);
    }
}
