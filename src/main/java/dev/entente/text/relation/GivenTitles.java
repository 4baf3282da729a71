package dev.entente.text.relation;

import dev.entente.model.EntityKind;
import dev.entente.text.syntax.Token;
import java.util.List;
import java.util.stream.Stream;

/** Who is given an office: "was named prime minister", "named <em>Mikhail Mishustin</em> prime minister", "whom Estrada named chief negotiator". */
final class GivenTitles {
    private final Graph graph;
    private final Arguments arguments;
    private final Subjects subjects;
    private final Lexicon lexicon;

    GivenTitles(Graph graph, Arguments arguments, Subjects subjects, Lexicon lexicon) {
        this.graph = graph;
        this.arguments = arguments;
        this.subjects = subjects;
        this.lexicon = lexicon;
    }

    /** The people; none where the verb has no office behind it. */
    List<Argument> appointed(Token verb) {
        List<Token> offices = graph.children(verb, "xcomp", "obj", "dep").stream()
                .flatMap(office -> Stream.concat(Stream.of(office), graph.conjuncts(office).stream()))
                .filter(office -> isOffice(office) && office.index() > verb.index())
                .toList();
        if (offices.isEmpty()) {
            return List.of();
        }
        List<Argument> before = offices.stream()
                .flatMap(office -> graph.children(office, "compound", "nsubj", "nmod").stream()
                        .filter(name -> name.index() < office.index() && name.index() > verb.index()))
                .flatMap(name -> arguments.named(name).stream())
                .filter(named -> named.entity().kind() == EntityKind.PERSON)
                .toList();
        return before.isEmpty() ? subjects.objects(verb) : before;
    }

    private boolean isOffice(Token noun) {
        return noun.isNoun()
                && lexicon.lists("office", noun.lemma())
                && graph.findMention(noun).isEmpty();
    }

    /** Who is named as something: "named <em>Kerry</em> as envoy". */
    List<Argument> namedAs(Token verb) {
        return hasAs(verb)
                ? Stream.concat(subjects.objects(verb).stream(), alsoAs(verb)).toList()
                : List.of();
    }

    private boolean hasAs(Token verb) {
        return Stream.concat(
                        graph.children(verb, "obl", "advcl", "xcomp").stream(),
                        graph.children(verb, "obj").stream()
                                .flatMap(object -> graph.children(object, "nmod", "conj").stream()))
                .anyMatch(child -> graph.preposition(child).equals("as")
                        || child.relation().equals("xcomp"));
    }

    /** "Named Kerry as envoy and <em>Sullivan</em> as adviser", where the parse joins Sullivan to the envoy. */
    private Stream<Argument> alsoAs(Token verb) {
        return graph.children(verb, "obl").stream()
                .filter(office -> graph.preposition(office).equals("as"))
                .flatMap(office -> graph.children(office, "conj").stream())
                .filter(name -> name.index() + 1 < graph.tokens().size()
                        && Graph.lower(graph.token(name.index() + 1)).equals("as"))
                .flatMap(name -> arguments.named(name).stream())
                .filter(named -> named.entity().kind() == EntityKind.PERSON);
    }
}
