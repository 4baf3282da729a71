package dev.entente.text.relation;

import dev.entente.model.EntityKind;
import dev.entente.model.RelationType;
import dev.entente.text.syntax.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads who is said to be somewhere as a guest: "Maduro was in Havana", "in Beijing, where Bosworth was holding talks", "attended a
 * meeting in Beijing", "speaking in Sydney, Tillerson".
 */
final class Presence {
    private static final Set<String> ATTENDING = Set.of("attend", "address", "chair", "join", "speak");

    /** What one does in a place only when one is there. */
    private static final Set<String> DONE_THERE = Set.of(
            "hold",
            "meet",
            "attend",
            "address",
            "speak",
            "sign",
            "arrive",
            "discuss",
            "negotiate",
            "confer",
            "talk",
            "receive",
            "lay",
            "deliver",
            "chair",
            "visit",
            "be");

    private static final double CONFIDENCE = 0.8;

    private final Graph graph;
    private final Arguments arguments;
    private final Subjects subjects;
    private final Journeys journeys;

    Presence(Graph graph, Arguments arguments, Subjects subjects, Journeys journeys) {
        this.graph = graph;
        this.arguments = arguments;
        this.subjects = subjects;
        this.journeys = journeys;
    }

    List<Statement> read() {
        List<Statement> found = new ArrayList<>();
        for (Token word : graph.tokens()) {
            if (isPlace(word)) {
                if (graph.hasChild(word, "cop") && isIn(word)) {
                    add(word, subjects.surface(word), word, found);
                }
                graph.children(word, "acl:relcl").stream()
                        .filter(clause -> DONE_THERE.contains(clause.lemma()) && isWhere(clause))
                        .forEach(clause -> add(clause, arguments.of(graph.children(clause, "nsubj")), word, found));
            } else if (word.isVerb() && ATTENDING.contains(word.lemma()) && !graph.isPassive(word)) {
                places(word).forEach(place -> add(word, subjects.logical(word), place, found));
            }
        }
        return found;
    }

    private boolean isPlace(Token word) {
        return graph.isA(EntityKind.PLACE, word) || graph.isA(EntityKind.STATE, word);
    }

    private boolean isIn(Token place) {
        return Set.of("in", "back in", "at").contains(graph.preposition(place));
    }

    private boolean isWhere(Token clause) {
        return graph.children(clause, "advmod").stream()
                .anyMatch(adverb -> Graph.lower(adverb).equals("where"));
    }

    /** Where an occasion is that the verb has for its object. */
    private Stream<Token> places(Token verb) {
        return Stream.concat(
                        Stream.of(verb),
                        graph.children(verb, "obj").stream()
                                .filter(occasion -> !graph.isA(EntityKind.ORGANIZATION, occasion)))
                .flatMap(word -> graph.behind(word, "in").stream())
                .filter(this::isPlace);
    }

    private void add(Token predicate, List<Argument> people, Token place, List<Statement> found) {
        for (Argument person : people) {
            for (Argument where : arguments.named(place)) {
                if (journeys.isAbroad(person.entity(), where.entity())) {
                    found.add(new Statement(
                            person,
                            RelationType.VISITED,
                            where,
                            predicate,
                            CONFIDENCE * person.certainty() * where.certainty(),
                            "pattern:presence/1",
                            false));
                }
            }
        }
    }
}
