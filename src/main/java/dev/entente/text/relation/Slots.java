package dev.entente.text.relation;

import dev.entente.model.EntityKind;
import dev.entente.text.syntax.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Fills the slots that {@code frames.csv} names.
 *
 * <p>Of a verb: {@code subject} and {@code object} (logical ones, so that a passive reads like its active), {@code phoned} (a subject, where the verb is
 * followed by no infinitive), {@code object-as}, {@code object-for} and {@code object-to} (an object, where "as", "for" or "to" follows), {@code victim} (an object that is not attacked
 * for something), {@code deed} (whose deed its object is), {@code clause} (the subject of
 * its clause), {@code pair} (its subjects, where they are several). Of a noun: {@code agent} (the first of: whose it is, "by", the subject of the verb
 * that lends it one, the name before it, the subject of the clause it stands in), {@code owner} (the agent, but a state's name before it first), {@code holder} (of whom it is said: "A is an ally"),
 * {@code holder-pair}, {@code poss}, {@code mod}, {@code between}, {@code hyphen}, {@code pair} (between, hyphened, or owned by several),
 * {@code clause} and {@code receiver} (the subject of the clause it stands in; of the verb it is the object of), {@code inviter} (the agent, unless it is
 * the receiver), {@code of-deed}, {@code for-deed}, {@code to-deed}. Any other
 * word is a preposition.
 */
final class Slots {
    private static final double CLAUSE_SUBJECT = 0.82;
    private static final Set<String> CIRCUMSTANCE = Set.of("in", "at", "during", "on", "after", "following", "for");

    private final Graph graph;
    private final Arguments arguments;
    private final Subjects subjects;
    private final Lexicon lexicon;

    Slots(Graph graph, Arguments arguments, Subjects subjects, Lexicon lexicon) {
        this.graph = graph;
        this.arguments = arguments;
        this.subjects = subjects;
        this.lexicon = lexicon;
    }

    List<Argument> fill(Token word, Frame frame, String slot) {
        return switch (frame.wordClass()) {
            case VERB -> fillVerb(word, frame, slot);
            case NOUN -> fillNoun(word, slot);
            case ADJECTIVE -> fillAdjective(word, slot);
        };
    }

    private List<Argument> fillVerb(Token verb, Frame frame, String slot) {
        return switch (slot) {
            case "subject" -> subjects.logical(verb);
            case "object" -> subjects.objects(verb);
            case "phoned" -> graph.hasChild(verb, "xcomp", "ccomp") ? List.of() : subjects.logical(verb);
            case "object-for" -> hasGround(verb) ? subjects.objects(verb) : List.of();
            case "victim" -> hasGround(verb) ? List.of() : subjects.objects(verb);
            case "object-as" -> hasAs(verb) ? subjects.objects(verb) : List.of();
            case "object-to" -> graph.behind(verb, "to").isEmpty() ? List.of() : subjects.objects(verb);
            case "deed" -> deeds(graph.children(verb, "obj", "nsubj:pass"), frame);
            case "clause" ->
                arguments.of(graph.children(verb, "ccomp").stream()
                        .flatMap(clause -> graph.children(clause, "nsubj", "nsubj:pass").stream())
                        .toList());
            case "pair" -> hasPartner(verb, frame) || isOverNothing(verb) ? List.of() : several(subjects.logical(verb));
            default -> behindVerb(verb, frame, slot);
        };
    }

    /** Whether it is done with somebody named, and so not among its subjects. */
    private boolean hasPartner(Token verb, Frame frame) {
        boolean object = frame.companion().isEmpty() && graph.hasChild(verb, "obj");
        boolean companied = companions(verb, frame).stream()
                .anyMatch(noun -> !graph.behind(noun, "with").isEmpty());
        return object || companied || !graph.behind(verb, "with").isEmpty();
    }

    /** "Agreed on little". */
    private boolean isOverNothing(Token verb) {
        return Stream.concat(graph.behind(verb, "on").stream(), graph.children(verb, "obj").stream())
                .anyMatch(noun -> Set.of("little", "nothing", "few").contains(Graph.lower(noun)));
    }

    private List<Argument> behindVerb(Token verb, Frame frame, String preposition) {
        List<Token> nouns = new ArrayList<>(graph.behind(verb, preposition));
        if (graph.children(verb, "compound:prt").stream()
                .anyMatch(p -> Graph.lower(p).equals(preposition))) {
            nouns.addAll(graph.children(verb, "obj"));
        }
        graph.children(verb, "advcl", "xcomp", "ccomp").stream()
                .filter(clause -> graph.children(clause, "mark").stream()
                        .anyMatch(mark -> Graph.lower(mark).equals(preposition)))
                .forEach(clause -> nouns.addAll(graph.children(clause, "nsubj")));
        companions(verb, frame).forEach(noun -> nouns.addAll(graph.behind(noun, preposition)));
        return arguments.of(nouns);
    }

    private List<Argument> fillNoun(Token noun, String slot) {
        return switch (slot) {
            case "agent" -> agents(noun);
            case "owner" -> owners(noun);
            case "holder" -> holders(noun);
            case "holder-pair" -> several(holders(noun));
            case "poss" -> possessors(noun);
            case "mod" -> arguments.modifiers(noun);
            case "between" -> several(arguments.of(graph.behind(noun, "between")));
            case "hyphen" -> several(arguments.modifiers(noun));
            case "pair" -> pairs(noun);
            case "clause" -> clauseSubjects(noun);
            case "receiver" -> receivers(noun);
            case "inviter" -> receivers(noun).isEmpty() ? agents(noun) : List.of();
            case "of-deed", "for-deed", "to-deed" ->
                nounsBehind(noun, slot.substring(0, slot.indexOf('-'))).stream()
                        .flatMap(deed -> Stream.concat(Stream.of(deed), graph.conjuncts(deed).stream()))
                        .filter(deed -> !deed.lemma().equals("partnership"))
                        .flatMap(deed -> deedOwners(deed).stream())
                        .toList();
            default -> behindNoun(noun, slot);
        };
    }

    private List<Argument> fillAdjective(Token adjective, String slot) {
        return slot.equals("subject")
                ? arguments.of(graph.children(adjective, "nsubj", "nsubj:pass"))
                : arguments.of(graph.behind(adjective, slot));
    }

    private List<Argument> agents(Token noun) {
        return Stream.<Supplier<List<Argument>>>of(
                        () -> arguments.of(graph.children(noun, "nmod:poss")),
                        () -> arguments.of(graph.behind(noun, "by")),
                        () -> graph.hasChild(noun, "cop") ? subjects.surface(noun) : List.of(),
                        () -> lenders(noun),
                        () -> arguments.modifiers(noun),
                        () -> clauseSubjects(noun))
                .map(Supplier::get)
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** Whose support or commitment it is: "Sullivan affirmed <em>U.S.</em> support" tells of another than the subject's. */
    private List<Argument> owners(Token noun) {
        List<Argument> before = arguments.modifiers(noun).stream()
                .filter(argument -> argument.entity().kind() == EntityKind.STATE)
                .toList();
        return before.size() == 1 ? before : agents(noun);
    }

    /** The subject of a verb that means nothing without the noun: "<em>China</em> expressed support". */
    private List<Argument> lenders(Token noun) {
        return findLightVerb(noun).map(subjects::logical).orElse(List.of());
    }

    private Optional<Token> findLightVerb(Token noun) {
        Token top = topNoun(noun);
        if (!Set.of("obj", "nsubj:pass").contains(top.relation())) {
            return Optional.empty();
        }
        return graph.findHead(top).filter(verb -> verb.isVerb() && lexicon.lists("light", verb.lemma()));
    }

    /** The noun that stands for this one at the verb: the first of a coordination, the "round" of "a round of talks". */
    private Token topNoun(Token token) {
        Token top = token;
        while (top.head() >= 0 && (top.relation().equals("conj") || isMeasured(top))) {
            Token head = graph.token(top.head());
            if (!head.isNoun()) {
                break;
            }
            top = head;
        }
        return top;
    }

    private boolean isMeasured(Token noun) {
        return noun.relation().equals("nmod")
                && graph.preposition(noun).equals("of")
                && graph.findHead(noun)
                        .filter(head -> lexicon.lists("measure", head.lemma()))
                        .isPresent();
    }

    private List<Argument> clauseSubjects(Token noun) {
        String preposition = graph.preposition(noun);
        if (!noun.relation().equals("obl")) {
            return List.of();
        }
        return graph
                .findHead(noun)
                .filter(verb -> verb.isVerb()
                        && !(preposition.equals("for") && isPlea(verb))
                        && (CIRCUMSTANCE.contains(preposition)
                                || preposition.equals("to") && verb.lemma().equals("look")))
                .map(subjects::surface)
                .orElse(List.of())
                .stream()
                .map(argument -> argument.lessSure(CLAUSE_SUBJECT))
                .toList();
    }

    private boolean isPlea(Token verb) {
        return lexicon.lists("wish", verb.lemma()) || lexicon.lists("say", verb.lemma());
    }

    private List<Argument> receivers(Token noun) {
        return noun.relation().equals("obj")
                ? graph.findHead(noun)
                        .filter(verb ->
                                Set.of("accept", "receive", "decline", "get").contains(verb.lemma()))
                        .map(subjects::logical)
                        .orElse(List.of())
                : List.of();
    }

    private List<Argument> holders(Token noun) {
        if (graph.hasChild(noun, "cop")) {
            return subjects.surface(noun);
        }
        if (noun.relation().equals("appos")) {
            List<Argument> named = graph.findHead(noun).map(arguments::named).orElse(List.of());
            return named.size() > 1 && !noun.tag().endsWith("S") ? List.of() : named;
        }
        if (noun.relation().equals("conj")) {
            return graph.findHead(noun)
                    .filter(head -> head.isNoun() && graph.findMention(head).isEmpty())
                    .map(this::holders)
                    .orElse(List.of());
        }
        List<Argument> apposed = graph.children(noun, "appos").stream()
                .flatMap(apposition -> arguments.named(apposition).stream())
                .toList();
        if (!apposed.isEmpty()) {
            return apposed;
        }
        boolean standsBeforeName = noun.relation().equals("compound")
                && graph.findHead(noun)
                        .filter(head -> head.index() > noun.index())
                        .isPresent();
        return standsBeforeName ? graph.findHead(noun).map(arguments::named).orElse(List.of()) : List.of();
    }

    /** Whose it is; in "Kim's grandfather Kim Il Sung" the parse gives the possessor to the name. */
    private List<Argument> possessors(Token noun) {
        List<Argument> own = arguments.of(graph.children(noun, "nmod:poss"));
        return own.isEmpty() && noun.relation().equals("compound")
                ? graph.findHead(noun)
                        .map(name -> arguments.of(graph.children(name, "nmod:poss")))
                        .orElse(List.of())
                : own;
    }

    private List<Argument> pairs(Token noun) {
        List<Argument> between = arguments.of(graph.behind(noun, "between"));
        if (between.size() > 1) {
            return between;
        }
        List<Argument> owned = arguments.of(graph.children(noun, "nmod:poss"));
        if (owned.size() > 1) {
            return owned;
        }
        return several(arguments.modifiers(noun));
    }

    private List<Argument> behindNoun(Token noun, String preposition) {
        return arguments.of(nounsBehind(noun, preposition));
    }

    private List<Token> nounsBehind(Token noun, String preposition) {
        List<Token> nouns = new ArrayList<>(graph.behind(noun, preposition));
        if (!preposition.equals("of")) {
            findLightVerb(noun).ifPresent(verb -> graph.behind(verb, preposition).stream()
                    .filter(child -> child.index() > noun.index())
                    .forEach(nouns::add));
        }
        return nouns;
    }

    private List<Argument> deeds(List<Token> objects, Frame frame) {
        List<Argument> found = new ArrayList<>();
        for (Token object : objects) {
            if (frame.companion().isEmpty()) {
                found.addAll(deedOwners(object));
                graph.conjuncts(object).forEach(conjunct -> found.addAll(deedOwners(conjunct)));
            } else {
                found.addAll(arguments.owners(object));
            }
        }
        return found.stream().distinct().toList();
    }

    private List<Argument> deedOwners(Token noun) {
        if (graph.findMention(noun).isPresent() || !lexicon.lists("deed", noun.lemma())) {
            return List.of();
        }
        return arguments.owners(noun);
    }

    /** The nouns that a frame of two words asks for: its object, or a name's part before it. */
    List<Token> companions(Token word, Frame frame) {
        return graph.children(word).stream()
                .filter(child -> child.lemma().equalsIgnoreCase(frame.companion()))
                .toList();
    }

    /** Whether words follow that tell for what somebody is attacked: then the attack is one in words. */
    private boolean hasGround(Token verb) {
        return Stream.concat(
                        graph.children(verb, "obl", "advcl").stream(),
                        graph.children(verb, "obj").stream()
                                .flatMap(object -> graph.children(object, "nmod", "acl").stream()))
                .anyMatch(child -> Set.of("for", "over", "as").contains(graph.preposition(child))
                        || graph.children(child, "mark").stream()
                                .anyMatch(mark -> Graph.lower(mark).equals("for")));
    }

    private boolean hasAs(Token verb) {
        return Stream.concat(
                        graph.children(verb, "obl", "advcl", "xcomp").stream(),
                        graph.children(verb, "obj").stream()
                                .flatMap(object -> graph.children(object, "nmod", "conj").stream()))
                .anyMatch(child -> graph.preposition(child).equals("as")
                        || child.relation().equals("xcomp"));
    }

    private static List<Argument> several(List<Argument> arguments) {
        return arguments.size() > 1 ? arguments : List.of();
    }
}
