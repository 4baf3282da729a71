package dev.entente.text.relation;

import dev.entente.model.EntityKind;
import dev.entente.text.syntax.Token;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Of whom a relative clause tells: the nouns before it that its pronoun stands for. */
final class Antecedents {
    private final Graph graph;
    private final Arguments arguments;

    Antecedents(Graph graph, Arguments arguments) {
        this.graph = graph;
        this.arguments = arguments;
    }

    /**
     * @param pronoun the relative pronoun that is its subject; the verb itself where the pronoun is its object
     */
    List<Argument> of(Token predicate, Token pronoun) {
        if (predicate.relation().equals("acl:relcl") && predicate.head() >= 0) {
            Token head = antecedent(predicate);
            List<Argument> same = sameAs(head);
            if (!same.isEmpty()) {
                return same;
            }
            boolean all = graph.children(predicate).stream()
                    .anyMatch(child -> Set.of("both", "all").contains(Graph.lower(child)));
            return all
                    ? arguments.of(firstConjunct(head))
                    : arguments.named(head).isEmpty() ? arguments.of(head) : arguments.named(head);
        }
        return Stream.of(pronoun.index() - 1, pronoun.index() - 2)
                .filter(i -> i >= 0)
                .map(graph::token)
                .map(noun -> Graph.lower(pronoun).equals("who") ? personOf(noun) : noun)
                .map(noun -> sameAs(noun).isEmpty() ? arguments.named(noun) : sameAs(noun))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** The noun that a relative clause tells of: of "Queen Rania of Jordan, <em>who</em> met" the queen, although the parse takes the state. */
    private Token antecedent(Token clause) {
        Token noun = graph.token(clause.head());
        boolean who = graph.children(clause).stream()
                .anyMatch(word -> Graph.lower(word).equals("who"));
        return who ? personOf(noun) : isApposedOffice(noun) ? graph.token(noun.head()) : noun;
    }

    private Token personOf(Token noun) {
        boolean state = noun.relation().equals("nmod") && isA(EntityKind.STATE, noun);
        return state || isApposedOffice(noun)
                ? graph.findHead(noun)
                        .filter(head -> isA(EntityKind.PERSON, head))
                        .orElse(noun)
                : noun;
    }

    /** "Misuari, a former rebel <em>leader</em> whom Estrada named": the apposition has no name of its own. */
    private boolean isApposedOffice(Token noun) {
        return noun.relation().equals("appos")
                && graph.findMention(noun).isEmpty()
                && graph.findHead(noun)
                        .filter(head -> isA(EntityKind.PERSON, head))
                        .isPresent();
    }

    private boolean isA(EntityKind kind, Token noun) {
        return graph.findMention(noun)
                .filter(mention -> mention.entities().get(0).kind() == kind)
                .isPresent();
    }

    /** "<em>Cuba</em> is the country that supports it", "<em>France</em> was the first state to recognize it": who is said to be what the noun says. */
    List<Argument> sameAs(Token noun) {
        return noun.isNoun() && graph.hasChild(noun, "cop")
                ? arguments.of(graph.children(noun, "nsubj").stream()
                        .filter(subject -> subject.index() < noun.index()
                                && !Set.of("WDT", "WP").contains(subject.tag()))
                        .toList())
                : List.of();
    }

    /** The noun that opens the list. */
    Token firstConjunct(Token noun) {
        Token first = noun;
        while (first.relation().equals("conj") && first.head() >= 0) {
            first = graph.token(first.head());
        }
        return first;
    }
}
