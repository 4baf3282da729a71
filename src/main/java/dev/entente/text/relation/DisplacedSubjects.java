package dev.entente.text.relation;

import dev.entente.model.EntityKind;
import dev.entente.text.mention.Mention;
import dev.entente.text.syntax.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who does it, and to whom, where the parse takes somebody else or nobody for the subject. */
final class DisplacedSubjects {
    private static final Set<EntityKind> NAMED =
            Set.of(EntityKind.PERSON, EntityKind.STATE, EntityKind.ORGANIZATION, EntityKind.PLACE);

    private final Graph graph;

    DisplacedSubjects(Graph graph) {
        this.graph = graph;
    }

    /** @param own what the parse takes for the subject */
    Optional<Token> subject(Token predicate, List<Token> own) {
        return own.stream()
                .flatMap(subject -> cleft(predicate, subject).or(() -> unclosedApposition(predicate, subject)).stream())
                .findFirst();
    }

    /** The verb with whose subject this one is done. */
    Optional<Token> fellow(Token predicate) {
        return isOpeningGerund(predicate)
                ? graph.findHead(predicate)
                : HeadlinePlans.opening(graph)
                        .filter(plan -> !plan.equals(predicate) && HeadlinePlans.isPlanned(graph, predicate));
    }

    /** "China sanctioned, and Russia praised, <em>Lithuania</em>". */
    List<Token> sharedObject(Token verb) {
        return graph.children(verb, "conj").stream()
                .filter(next -> next.isVerb() && graph.hasChild(next, "nsubj"))
                .flatMap(next -> graph.children(next, "obj").stream()
                        .filter(object -> object.index() > next.index() + 1
                                && graph.token(next.index() + 1).word().equals(",")))
                .toList();
    }

    /** "It was Turkey, not Greece, <em>that</em> invaded Cyprus". */
    private Optional<Token> cleft(Token predicate, Token subject) {
        boolean that = Set.of("that", "who", "which").contains(Graph.lower(subject));
        return that && Set.of("dep", "acl:relcl", "ccomp", "parataxis").contains(predicate.relation())
                ? graph.findHead(predicate)
                        .filter(name -> graph.findMention(name).isPresent()
                                && graph.hasChild(name, "cop")
                                && graph.children(name, "nsubj").stream()
                                        .anyMatch(it -> Graph.lower(it).equals("it")))
                : Optional.empty();
    }

    /**
     * "Mr Abe, <em>Jakarta</em> has banned it", "accused of arming the FARC, <em>Venezuela</em> recalled its envoy": what is apposed is of the kind of what it is
     * apposed to, and ends with a comma.
     */
    private Optional<Token> unclosedApposition(Token predicate, Token subject) {
        if (predicate.tag().equals("VBP")) {
            return Optional.empty();
        }
        return graph.children(subject, "appos").stream()
                .filter(name -> name.index() > subject.index())
                .filter(name -> graph.findMention(name)
                        .filter(mention -> isBefore(mention, predicate)
                                && graph.findMention(subject).stream()
                                        .anyMatch(other -> differ(mention, other) && !opensList(other)))
                        .isPresent())
                .findFirst();
    }

    /** "The EU, China signed a deal". */
    private static boolean opensList(Mention name) {
        return name.firstToken() < 2 && name.entities().get(0).kind() != EntityKind.PERSON;
    }

    /** Whether a comma stands before the name and none between it and the verb. */
    private boolean isBefore(Mention name, Token predicate) {
        return name.firstToken() > 0
                && graph.token(name.firstToken() - 1).word().equals(",")
                && name.endToken() <= predicate.index()
                && graph.tokens().subList(name.endToken(), predicate.index()).stream()
                        .allMatch(word -> word.head() == predicate.index()
                                && Character.isLetter(word.word().charAt(0)));
    }

    private static boolean differ(Mention name, Mention other) {
        EntityKind kind = name.entities().get(0).kind();
        EntityKind before = other.entities().get(0).kind();
        return kind != before && NAMED.contains(kind) && NAMED.contains(before);
    }

    /** "<em>Speaking</em> after talks, Ban urged". */
    private boolean isOpeningGerund(Token predicate) {
        return predicate.index() == 0
                && predicate.tag().equals("VBG")
                && predicate.relation().equals("dep")
                && graph.findHead(predicate).filter(Token::isVerb).isPresent();
    }
}
