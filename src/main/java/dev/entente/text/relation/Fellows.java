package dev.entente.text.relation;

import dev.entente.model.EntityId;
import dev.entente.model.EntityKind;
import dev.entente.text.syntax.Token;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Who stands side by side when they meet others: "A and B met with C", "A and B hosted a round table". What they then discussed, they discussed with
 * those others. Single use, fed in the order of the text.
 */
final class Fellows {
    private static final Set<String> WITH_OTHERS = Set.of(
            "meet",
            "speak",
            "talk",
            "confer",
            "consult",
            "sit",
            "dine",
            "lunch",
            "hold",
            "have",
            "lead",
            "call",
            "converse",
            "huddle",
            "chair",
            "co-chair");
    private static final Set<String> HOSTING =
            Set.of("host", "co-host", "convene", "receive", "welcome", "greet", "organize");
    private static final Set<String> ARRANGING = Set.of("host", "co-host", "convene", "organize");

    private final Set<Set<EntityId>> pairs = new HashSet<>();

    void note(Graph graph, Subjects subjects) {
        for (Token verb : graph.tokens()) {
            if (verb.isVerb() && isWithOthers(graph, verb)) {
                Set<EntityId> side = namedBefore(graph, verb);
                subjects.logical(verb).forEach(one -> side.add(one.entity()));
                note(side);
            }
        }
    }

    /** Whether those who do this to a meeting are its hosts. */
    static boolean isArranging(Token verb) {
        return ARRANGING.contains(verb.lemma());
    }

    boolean are(EntityId one, EntityId other) {
        return pairs.contains(Set.of(one, other));
    }

    /** The people named before the verb and behind any other: those of a long list, which the parse tears apart. */
    private static Set<EntityId> namedBefore(Graph graph, Token verb) {
        Set<EntityId> named = new HashSet<>();
        for (int i = verb.index() - 1; i >= 0 && !graph.token(i).isVerb(); i--) {
            graph.findMention(graph.token(i)).stream()
                    .flatMap(mention -> mention.entities().stream())
                    .filter(id -> id.kind() == EntityKind.PERSON)
                    .forEach(named::add);
        }
        return named;
    }

    private void note(Set<EntityId> side) {
        for (EntityId one : side) {
            side.stream().filter(other -> !other.equals(one)).forEach(other -> pairs.add(Set.of(one, other)));
        }
    }

    private static boolean isWithOthers(Graph graph, Token verb) {
        List<Token> objects = graph.children(verb, "obj");
        boolean hosts = HOSTING.contains(verb.lemma()) && !objects.isEmpty();
        boolean with = WITH_OTHERS.contains(verb.lemma())
                && (!graph.behind(verb, "with").isEmpty()
                        || objects.stream()
                                .anyMatch(noun -> !graph.behind(noun, "with").isEmpty()));
        return hosts || with;
    }
}
