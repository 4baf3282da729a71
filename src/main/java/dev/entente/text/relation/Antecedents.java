package dev.entente.text.relation;

import dev.entente.model.EntityKind;
import dev.entente.text.syntax.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Whom the nouns before relative clauses mean: "the militia <em>that</em> attacked", "a group <em>that</em> Iran funds". */
final class Antecedents {
    private static final Set<String> TOGETHER =
            Set.of("meet", "confer", "negotiate", "embrace", "clash", "haggle", "parley");

    private final Graph graph;
    private final Arguments arguments;

    Antecedents(Graph graph, Arguments arguments) {
        this.graph = graph;
        this.arguments = arguments;
    }

    /** @param pronoun the relative pronoun, or the predicate where it has none */
    List<Argument> of(Token predicate, Token pronoun) {
        if (predicate.relation().equals("acl:relcl") && predicate.head() >= 0) {
            boolean who = graph.children(predicate).stream()
                    .anyMatch(child -> Graph.lower(child).equals("who"));
            Token noun = graph.token(predicate.head());
            Token head = who ? personOf(noun) : noun;
            List<Argument> same = sameAs(head);
            if (!same.isEmpty()) {
                return same;
            }
            boolean all = graph.children(predicate).stream()
                    .anyMatch(child -> Set.of("both", "all").contains(Graph.lower(child)));
            if (all || isOfAllBefore(predicate, head)) {
                return arguments.of(firstConjunct(head));
            }
            List<Argument> joined = isDoneTogether(predicate) ? joinedNames(head) : List.of();
            if (!joined.isEmpty()) {
                return joined;
            }
            head = lastBefore(predicate, head);
            List<Argument> meant = arguments.named(head).isEmpty() ? arguments.of(head) : arguments.named(head);
            return meant.isEmpty() ? apposed(head) : meant;
        }
        return Stream.of(pronoun.index() - 1, pronoun.index() - 2)
                .filter(i -> i >= 0)
                .map(graph::token)
                .map(noun -> Graph.lower(pronoun).equals("who") ? personOf(noun) : noun)
                .map(noun -> isDoneTogether(predicate)
                        ? arguments.of(firstConjunct(noun))
                        : sameAs(noun).isEmpty() ? arguments.named(noun) : sameAs(noun))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** "Jamaica and Barbados, <em>which do</em> not belong to it": behind a list and a comma a plural verb means all of it. */
    private boolean isOfAllBefore(Token clause, Token noun) {
        boolean plural = Stream.concat(Stream.of(clause), graph.children(clause, "aux", "cop", "aux:pass").stream())
                .anyMatch(verb -> verb.tag().equals("VBP") || Graph.lower(verb).equals("were"));
        return (plural || isDoneTogether(clause) || isOfBareStates(clause, noun))
                && graph.children(clause).stream()
                        .filter(Antecedents::isRelative)
                        .anyMatch(pronoun -> pronoun.index() > 1
                                && graph.token(pronoun.index() - 1).word().equals(",")
                                && graph.children(firstConjunct(noun), "conj").stream()
                                        .anyMatch(last -> last.index() < pronoun.index()));
    }

    /** "Baker and Shevardnadze, <em>who met</em> for an hour": what nobody does alone. */
    private boolean isDoneTogether(Token clause) {
        return TOGETHER.contains(clause.lemma())
                && clause.tag().equals("VBD")
                && !graph.hasChild(clause, "obj")
                && graph.behind(clause, "with").isEmpty();
    }

    /** The name and the one before the last "and", whatever the parse makes of them: both of one kind. */
    private List<Argument> joinedNames(Token last) {
        List<Argument> second = arguments.named(last);
        for (int i = last.index() - 1; second.size() == 1 && i > 0; i--) {
            if (Graph.lower(graph.token(i)).equals("and")) {
                List<Argument> first = arguments.named(graph.token(i - 1));
                boolean alike = first.size() == 1
                        && first.get(0).entity().kind()
                                == second.get(0).entity().kind()
                        && !first.get(0).entity().equals(second.get(0).entity());
                return alike ? List.of(first.get(0), second.get(0)) : List.of();
            }
            if (graph.token(i).tag().matches("VB.*|,|:")) {
                return List.of();
            }
        }
        return List.of();
    }

    /** "Brazil, Chile and Peru, <em>which signed</em> it": states of which nothing else is told, and a verb that may be of one or of many. */
    private boolean isOfBareStates(Token clause, Token noun) {
        boolean past = clause.tag().equals("VBD")
                && graph.children(clause, "aux", "cop", "aux:pass").isEmpty();
        Optional<Token> which = graph.children(clause).stream()
                .filter(pronoun -> Graph.lower(pronoun).equals("which"))
                .findFirst();
        List<Token> states = Stream.concat(
                        Stream.of(firstConjunct(noun)), graph.children(firstConjunct(noun), "conj").stream())
                .toList();
        return past
                && which.isPresent()
                && states.stream().allMatch(state -> graph.isA(EntityKind.STATE, state))
                && graph.findMention(graph.token(Math.max(0, which.get().index() - 2)))
                        .equals(graph.findMention(states.get(states.size() - 1)));
    }

    /** "Thanked Macron and <em>Scholz</em>, the chancellor, who went": behind a list what is told of one is told of the last. */
    private Token lastBefore(Token clause, Token noun) {
        Optional<Token> pronoun =
                graph.children(clause).stream().filter(Antecedents::isRelative).findFirst();
        if (pronoun.isEmpty() || noun.relation().equals("conj")) {
            return noun;
        }
        return graph.children(noun, "conj").stream()
                .filter(name -> name.index() < pronoun.get().index()
                        && graph.findMention(name).isPresent())
                .reduce((first, second) -> second)
                .orElse(noun);
    }

    /** Of "Queen Rania of Jordan, <em>who</em> met" and "Ruto, the president of Kenya, <em>who</em> met" the person, although the parse takes the state. */
    private Token personOf(Token noun) {
        return noun.relation().equals("nmod") && graph.isA(EntityKind.STATE, noun)
                ? graph.findHead(noun).stream()
                        .flatMap(head -> Stream.concat(
                                Stream.of(head),
                                graph
                                        .findHead(head)
                                        .filter(named -> head.relation().equals("appos"))
                                        .stream()))
                        .filter(head -> graph.isA(EntityKind.PERSON, head))
                        .findFirst()
                        .orElse(noun)
                : noun;
    }

    /** "<em>Cuba</em> is the country that supports it", "<em>France</em> was the first state to recognize it": who is said to be what the noun says. */
    List<Argument> sameAs(Token noun) {
        return noun.isNoun() && graph.hasChild(noun, "cop")
                ? arguments.of(graph.children(noun, "nsubj").stream()
                        .filter(subject -> subject.index() < noun.index() && !isRelative(subject))
                        .toList())
                : List.of();
    }

    /** "A group that Iran funds and Syria <em>shelters</em>": the first verb of the relative clause whose noun is the object of each. */
    private Token clauseOfGap(Token verb) {
        return graph.findHead(verb)
                .filter(first -> verb.relation().equals("conj")
                        && (first.relation().equals("acl:relcl") || isTakenForContent(first))
                        && hasOwnSubject(first)
                        && graph.children(first, "obj").stream().allMatch(Antecedents::isRelative))
                .orElse(verb);
    }

    /** Of a verb with a subject and no object in a relative clause: whom it means. */
    List<Argument> ofGap(Token verb) {
        Token clause = clauseOfGap(verb);
        if (clause.relation().equals("acl:relcl")) {
            return of(clause, clause);
        }
        return isTakenForContent(clause) ? apposed(graph.token(clause.head())) : List.of();
    }

    /** "Hezbollah, a militia that Iran <em>funds</em>", where the parse takes the relative clause for what the noun says. */
    private boolean isTakenForContent(Token clause) {
        return clause.relation().equals("ccomp")
                && clause.head() >= 0
                && graph.token(clause.head()).relation().equals("appos")
                && graph.children(clause, "mark").stream()
                        .anyMatch(mark -> Graph.lower(mark).equals("that"));
    }

    /** "Telephoned Yeltsin and Clinton and urged <em>both</em>": the two joined last before it; nobody where the word is no such. */
    List<Argument> both(Token word) {
        if (!Graph.lower(word).equals("both")
                || !word.tag().equals("DT")
                || graph.findMention(word).isPresent()) {
            return List.of();
        }
        for (int i = word.index() - 1; i >= 0; i--) {
            Token first = graph.token(i);
            List<Token> joined = graph.children(first, "conj").stream()
                    .filter(second -> second.isNoun() && second.index() < word.index())
                    .toList();
            if (first.isNoun() && !joined.isEmpty()) {
                List<Argument> two = arguments.of(first);
                return joined.size() == 1 && two.size() == 2 ? two : List.of();
            }
        }
        return List.of();
    }

    /** Whom a noun with a participle means: "the SVT, <em>a party</em> backed by chiefs". */
    List<Argument> named(Token noun) {
        List<Argument> own = arguments.of(noun);
        return own.isEmpty() ? apposed(noun) : own;
    }

    /** The name that the noun is in apposition to. */
    private List<Argument> apposed(Token noun) {
        return noun.relation().equals("appos") && noun.head() >= 0
                ? arguments.named(graph.token(noun.head()))
                : List.of();
    }

    Token firstConjunct(Token noun) {
        Token first = noun;
        while (first.relation().equals("conj") && first.head() >= 0) {
            first = graph.token(first.head());
        }
        return first;
    }

    boolean hasOwnSubject(Token verb) {
        return graph.children(verb, "nsubj").stream().anyMatch(subject -> !isRelative(subject));
    }

    static boolean isRelative(Token token) {
        return Set.of("WDT", "WP").contains(token.tag());
    }
}
