package dev.entente.text.relation;

import dev.entente.model.EntityKind;
import dev.entente.model.RelationType;
import dev.entente.text.syntax.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Reads where a verb says that an event is: "the summit was held in Hanoi", "the conference opened in Geneva". */
final class HeldEvents {
    private static final Set<String> HOLD = Set.of(
            "hold",
            "take",
            "convene",
            "open",
            "begin",
            "start",
            "host",
            "organize",
            "organise",
            "conclude",
            "end",
            "stage");
    private static final double CONFIDENCE = 0.85;

    private final Graph graph;
    private final Arguments arguments;
    private final Subjects subjects;

    HeldEvents(Graph graph, Arguments arguments, Subjects subjects) {
        this.graph = graph;
        this.arguments = arguments;
        this.subjects = subjects;
    }

    List<Statement> read() {
        List<Statement> found = new ArrayList<>();
        for (Token verb : graph.tokens()) {
            if (verb.isVerb() && HOLD.contains(verb.lemma()) && !isTakingOther(verb)) {
                List<Argument> places = places(verb);
                Stream.concat(subjects.surface(verb).stream(), subjects.objects(verb).stream())
                        .distinct()
                        .filter(event -> event.entity().kind() == EntityKind.EVENT)
                        .forEach(event -> places.forEach(place -> found.add(new Statement(
                                event, RelationType.LOCATED_IN, place, verb, CONFIDENCE, "pattern:held-in/1", false))));
            }
        }
        return found.stream().filter(Statement::isAllowed).toList();
    }

    /** Of "take" only "take place" counts. */
    private boolean isTakingOther(Token verb) {
        return verb.lemma().equals("take")
                && graph.children(verb, "obj").stream()
                        .noneMatch(object -> object.lemma().equals("place"));
    }

    private List<Argument> places(Token verb) {
        return Stream.of("in", "at")
                .flatMap(preposition -> graph.behind(verb, preposition).stream())
                .flatMap(noun -> arguments.named(noun).stream())
                .filter(place -> place.entity().kind() == EntityKind.PLACE
                        || place.entity().kind() == EntityKind.STATE)
                .toList();
    }
}
