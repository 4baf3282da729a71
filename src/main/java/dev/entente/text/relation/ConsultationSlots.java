package dev.entente.text.relation;

import dev.entente.model.EntityKind;
import dev.entente.text.syntax.Token;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Slots of verbs of talks, visits and gifts: {@code phoned} (a subject, where the verb neither names nor pleads), {@code person} and {@code guest}
 * (subject and object, if they are people), {@code party} (an object that is itself named), {@code addressee} (likewise, alone), {@code joint} (its
 * subjects, where they are several, have no partner and the verb is no infinitive), {@code together} (the same, also of an infinitive), {@code set}
 * (several grammatical subjects), {@code recipient} (to whom an object is given without a preposition) and {@code beneficiary} (whom a gift is to support).
 */
final class ConsultationSlots {
    static final Set<String> NAMES = Set.of(
            "phoned", "person", "guest", "party", "addressee", "joint", "together", "set", "recipient", "beneficiary");
    private static final Set<String> DITRANSITIVE =
            Set.of("give", "lend", "grant", "offer", "promise", "hand", "sell", "send");

    /** "Sold Gazprom shares" sells nothing to Gazprom. */
    private static final Set<String> SELLING = Set.of("sell", "send");

    private final Graph graph;
    private final Arguments arguments;
    private final Subjects subjects;
    private final Lexicon lexicon;

    ConsultationSlots(Graph graph, Arguments arguments, Subjects subjects, Lexicon lexicon) {
        this.graph = graph;
        this.arguments = arguments;
        this.subjects = subjects;
        this.lexicon = lexicon;
    }

    /** @param companions the nouns beside the verb that its frame asks for */
    List<Argument> fill(Token verb, String slot, List<Token> companions) {
        return switch (slot) {
            case "phoned" -> isNamingOrPleading(verb) ? List.of() : subjects.logical(verb);
            case "person" -> people(subjects.logical(verb));
            case "guest" -> people(subjects.objects(verb));
            case "party" ->
                graph.children(verb, "obj").stream()
                        .filter(noun -> !arguments.named(noun).isEmpty() && isDirect(verb, noun))
                        .flatMap(noun -> arguments.of(noun).stream())
                        .toList();
            case "addressee" ->
                graph.children(verb, "obj").stream()
                        .flatMap(noun -> arguments.named(noun).stream())
                        .toList();
            case "joint" -> graph.isInfinitive(verb) || followsTalks(verb) ? List.of() : together(verb);
            case "together" -> together(verb);
            case "set" -> several(subjects.surface(verb));
            case "recipient" -> recipients(verb);
            case "beneficiary" -> beneficiaries(verb, companions);
            default -> throw new IllegalArgumentException("No slot of consultations: " + slot);
        };
    }

    /** "Convened the governors"; not "convened a call with governors", where the parse takes one of them for the object. */
    private boolean isDirect(Token verb, Token noun) {
        return verb.index() > noun.index()
                || graph.tokens().subList(verb.index(), noun.index()).stream()
                        .noneMatch(word -> Graph.lower(word).equals("with"));
    }

    private List<Argument> together(Token verb) {
        return graph.behind(verb, "with").isEmpty() ? several(subjects.logical(verb)) : List.of();
    }

    /** "Met with mayors and discussed": with the mayors, not among those who met them. */
    private boolean followsTalks(Token verb) {
        return verb.relation().equals("conj")
                && graph.findHead(verb)
                        .filter(first -> graph.hasChild(first, "obj")
                                || !graph.behind(first, "with").isEmpty())
                        .isPresent();
    }

    private static List<Argument> several(List<Argument> arguments) {
        return arguments.size() > 1 ? arguments : List.of();
    }

    /** "Called him a liar", "called to say"; but "called him to offer help". */
    private boolean isNamingOrPleading(Token verb) {
        boolean purpose = graph.hasChild(verb, "obj")
                && graph.children(verb, "xcomp").stream().allMatch(clause -> graph.isInfinitive(clause));
        boolean naming = Stream.concat(Stream.of(verb), graph.findHead(verb).stream())
                .anyMatch(word -> word.isVerb()
                        && graph.children(word, "obj", "nsubj", "dep", "iobj").stream()
                                .anyMatch(gap -> Graph.lower(gap).equals("which")));
        return naming || graph.hasChild(verb, "ccomp", "compound:prt") || graph.hasChild(verb, "xcomp") && !purpose;
    }

    /** "Announced $5 million in aid to support <em>civilians</em>". */
    private List<Argument> beneficiaries(Token verb, List<Token> companions) {
        return Stream.concat(Stream.of(verb), companions.stream())
                .flatMap(word -> graph.children(word, "acl", "advcl", "xcomp").stream())
                .filter(clause -> graph.isInfinitive(clause) && lexicon.lists("benefit", clause.lemma()))
                .flatMap(clause -> arguments.of(graph.children(clause, "obj")).stream())
                .toList();
    }

    private static List<Argument> people(List<Argument> arguments) {
        return arguments.stream()
                .filter(argument -> argument.entity().kind() == EntityKind.PERSON)
                .toList();
    }

    /** "Gave <em>Ukraine</em> weapons", often parsed as if they were Ukraine weapons; "<em>Ukraine</em> was given weapons". */
    private List<Argument> recipients(Token verb) {
        if (graph.isPassive(verb)) {
            return graph.hasChild(verb, "obj") ? subjects.surface(verb) : List.of();
        }
        List<Token> given = graph.children(verb, "iobj");
        return given.isEmpty() && DITRANSITIVE.contains(verb.lemma())
                ? graph.children(verb, "obj").stream()
                        .flatMap(object -> graph.children(object, "compound").stream())
                        .filter(Token::isProperNoun)
                        .flatMap(name -> arguments.named(name).stream())
                        .filter(whom ->
                                !SELLING.contains(verb.lemma()) || whom.entity().kind() == EntityKind.STATE)
                        .toList()
                : arguments.of(given);
    }
}
