package dev.entente.text.relation;

import dev.entente.text.syntax.Token;
import java.util.List;
import java.util.Set;

/** Whose a deed is that a verb condemns or praises without saying so: the clause that tells of it does, or the appeal beside it. */
final class CondemnedDeeds {
    private static final Set<String> ACTS =
            Set.of("act", "action", "outrage", "atrocity", "crime", "explosion", "murder");

    private final Graph graph;
    private final Arguments arguments;
    private final Subjects subjects;
    private final Lexicon lexicon;
    private final NounOwners owners;

    CondemnedDeeds(Graph graph, Arguments arguments, Subjects subjects, Lexicon lexicon, NounOwners owners) {
        this.graph = graph;
        this.arguments = arguments;
        this.subjects = subjects;
        this.lexicon = lexicon;
        this.owners = owners;
    }

    List<Argument> doers(Token verb) {
        List<Argument> told = toldOf(verb);
        return told.isEmpty() ? calledUponBeside(verb) : told;
    }

    /** "Condemned <em>the attack</em> and called on Libya to stop": whoever is called upon beside it did it. */
    private List<Argument> calledUponBeside(Token verb) {
        boolean anonymous = graph.children(verb, "obj").stream()
                .anyMatch(deed -> (lexicon.lists("deed", deed.lemma()) || ACTS.contains(deed.lemma()))
                        && graph.children(deed, "det").stream()
                                .anyMatch(det -> Set.of("the", "this", "these").contains(Graph.lower(det)))
                        && !graph.hasChild(deed, "nmod", "nmod:poss", "amod", "acl", "acl:relcl"));
        List<Argument> opposed = anonymous && verb.relation().equals("conj")
                ? graph.findHead(verb).stream()
                        .flatMap(first -> graph.children(first, "obj").stream())
                        .filter(noun -> lexicon.lists("protestation", noun.lemma()))
                        .flatMap(noun -> arguments.of(graph.behind(noun, "against")).stream())
                        .toList()
                : List.of();
        if (!opposed.isEmpty()) {
            return opposed;
        }
        return anonymous
                ? graph.conjuncts(verb).stream()
                        .filter(call -> Set.of("call", "urge", "warn", "demand", "order", "tell")
                                .contains(call.lemma()))
                        .flatMap(call -> {
                            List<Argument> direct = subjects.objects(call);
                            return direct.isEmpty() ? appealedTo(call).stream() : direct.stream();
                        })
                        .toList()
                : List.of();
    }

    private List<Argument> appealedTo(Token call) {
        List<Argument> on = arguments.of(graph.behind(call, "on"));
        return on.isEmpty()
                ? arguments.of(graph.children(call, "advcl", "xcomp", "ccomp").stream()
                        .flatMap(clause -> graph.children(clause, "nsubj").stream())
                        .toList())
                : on;
    }

    /** "India and Nepal held exercises, <em>which</em> China condemned": who does what the relative clause is about. */
    private List<Argument> toldOf(Token verb) {
        boolean relative = verb.relation().equals("acl:relcl")
                && graph.children(verb, "obj").stream().anyMatch(Antecedents::isRelative);
        return graph.findHead(verb)
                .filter(noun -> relative
                        && (lexicon.lists("deed", noun.lemma()) || lexicon.lists("drill", noun.lemma()))
                        && graph.findMention(noun).isEmpty()
                        && graph.findHead(noun).filter(Token::isVerb).isPresent())
                .map(noun -> owners.agents(noun))
                .orElse(List.of());
    }
}
