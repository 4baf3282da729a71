package dev.entente.text.relation;

import dev.entente.model.Entity;
import dev.entente.model.EntityId;
import dev.entente.model.EntityKind;
import dev.entente.text.syntax.Token;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Those without a name who protest: "a million people marched through London" are "protesters in London", "students in Bukavu" are just those. */
final class Crowds {
    private static final double UNNAMED = 0.85;
    private static final Set<String> NUMBERS = Set.of(
            "people",
            "person",
            "thousand",
            "hundred",
            "dozen",
            "million",
            "crowd",
            "mob",
            "protester",
            "protestor",
            "demonstrator",
            "marcher",
            "many",
            "man");
    private static final Set<String> SORTS = Set.of(
            "student",
            "worker",
            "farmer",
            "teacher",
            "doctor",
            "nurse",
            "miner",
            "resident",
            "citizen",
            "activist",
            "woman",
            "villager",
            "youth",
            "monk",
            "pensioner",
            "lawyer",
            "journalist",
            "soldier",
            "veteran",
            "trucker",
            "driver",
            "fisherman",
            "employee",
            "supporter",
            "refugee",
            "migrant");
    private static final Set<String> WHERE = Set.of("in", "through", "across", "at", "outside");

    private final Graph graph;
    private final Arguments arguments;
    private final Map<EntityId, Entity> made;

    /** @param made takes the entities that have their name from here */
    Crowds(Graph graph, Arguments arguments, Map<EntityId, Entity> made) {
        this.graph = graph;
        this.arguments = arguments;
        this.made = made;
    }

    /** Who protests by what the verb says; empty where its subject is no crowd. */
    Optional<Argument> protesting(Token verb) {
        return doer(verb).flatMap(noun -> sort(noun).map(sort -> {
            String name = place(noun)
                    .or(() -> place(topOf(verb)))
                    .map(where -> sort + " in " + where)
                    .orElse(sort);
            Entity crowd = Entity.named(EntityKind.GROUP, name);
            made.putIfAbsent(crowd.id(), crowd);
            return new Argument(crowd.id(), noun.index(), UNNAMED);
        }));
    }

    private Optional<Token> doer(Token verb) {
        return graph.children(topOf(verb), "nsubj").stream().findFirst();
    }

    /** "<em>Struck</em> to protest against": who protests is named at the verb above. */
    private Token topOf(Token verb) {
        boolean purpose = Set.of("xcomp", "advcl", "conj").contains(verb.relation()) && !graph.hasChild(verb, "nsubj");
        return purpose ? graph.findHead(verb).filter(Token::isVerb).orElse(verb) : verb;
    }

    private Optional<String> sort(Token noun) {
        if (graph.findMention(noun).isPresent() || graph.hasChild(noun, "nmod:poss") || isPart(noun)) {
            return Optional.empty();
        }
        if (NUMBERS.contains(noun.lemma().toLowerCase(java.util.Locale.ROOT))) {
            return Optional.of("protesters");
        }
        return SORTS.contains(noun.lemma().toLowerCase(java.util.Locale.ROOT))
                        && noun.tag().endsWith("S")
                ? Optional.of(Graph.lower(noun))
                : Optional.empty();
    }

    /** "Thousands of Kenyans": people who have a name. */
    private boolean isPart(Token noun) {
        return Stream.concat(graph.behind(noun, "of").stream(), graph.children(noun, "amod", "compound").stream())
                .anyMatch(part -> graph.findMention(part).isPresent());
    }

    private Optional<String> place(Token word) {
        return graph.children(word, "obl", "nmod").stream()
                .filter(child -> WHERE.contains(graph.preposition(child)))
                .flatMap(child -> arguments.named(child).stream())
                .filter(place -> place.entity().kind() == EntityKind.PLACE
                        || place.entity().kind() == EntityKind.STATE)
                .map(place -> graph.token(place.token()))
                .flatMap(place -> graph.findMention(place).stream())
                .map(mention -> words(mention.firstToken(), mention.endToken()))
                .findFirst();
    }

    private String words(int first, int end) {
        return graph.sentence()
                .text()
                .substring(
                        graph.token(first).start() - graph.sentence().start(),
                        graph.token(end - 1).end() - graph.sentence().start());
    }
}
