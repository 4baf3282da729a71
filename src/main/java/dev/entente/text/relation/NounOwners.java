package dev.entente.text.relation;

import dev.entente.model.EntityKind;
import dev.entente.text.mention.Mention;
import dev.entente.text.syntax.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Who stands behind a noun: whose support, visit or call it is, who holds the office or the tie that it names. */
final class NounOwners {
    private static final double CLAUSE_SUBJECT = 0.82;
    private static final Set<String> STANCES = Set.of(
            "concern",
            "commitment",
            "support",
            "opposition",
            "objection",
            "gratitude",
            "solidarity",
            "appeal",
            "call",
            "anger",
            "outrage",
            "resistance",
            "threat",
            "sanction",
            "war",
            "hostility",
            "hatred",
            "protest");
    private static final Set<String> CIRCUMSTANCE =
            Set.of("in", "at", "during", "on", "upon", "after", "following", "for");

    private static final Set<String> ENTERING = Set.of("enter", "engage", "resort", "come", "go");

    private static final Set<String> CONVEYING =
            Set.of("carry", "convey", "deliver", "transmit", "pass", "forward", "bring", "relay", "take");

    private static final Set<String> SUCCEEDING = Set.of("succeed", "replace", "follow", "supplant", "precede");

    private final Graph graph;
    private final Arguments arguments;
    private final Subjects subjects;
    private final Lexicon lexicon;

    NounOwners(Graph graph, Arguments arguments, Subjects subjects, Lexicon lexicon) {
        this.graph = graph;
        this.arguments = arguments;
        this.subjects = subjects;
        this.lexicon = lexicon;
    }

    List<Argument> agents(Token noun) {
        return Stream.<Supplier<List<Argument>>>of(
                        () -> arguments.of(graph.children(noun, "nmod:poss")),
                        () -> arguments.of(graph.behind(noun, "by")),
                        () -> holdersOfStance(noun),
                        () -> arguments.of(inner(noun, "by")),
                        () -> graph.hasChild(noun, "cop") ? subjects.surface(noun) : List.of(),
                        () -> isConveyed(noun) ? arguments.modifiers(noun) : List.of(),
                        () -> lenders(noun),
                        () -> sharedOwners(noun),
                        () -> arguments.modifiers(noun),
                        () -> isOfAnother(noun) ? List.of() : clauseSubjects(noun),
                        () -> arguments.of(graph.behind(noun, "from")))
                .map(Supplier::get)
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** "Zhou carried the <em>Egyptian</em> request to Moscow": who conveys it has not made it. */
    private boolean isConveyed(Token noun) {
        return findLightVerb(noun)
                .filter(verb -> CONVEYING.contains(verb.lemma()))
                .isPresent();
    }

    /** "Egypt's diplomacy and <em>coordination</em>". */
    private List<Argument> sharedOwners(Token noun) {
        return noun.relation().equals("conj")
                ? graph.findHead(noun)
                        .filter(head -> head.isNoun() && graph.findMention(head).isEmpty())
                        .map(head -> arguments.of(graph.children(head, "nmod:poss")))
                        .orElse(List.of())
                : List.of();
    }

    /** Behind the preposition at a noun that itself stands behind one: "threats against Kenya <em>by pirates</em>". */
    List<Token> inner(Token noun, String preposition) {
        return graph.children(noun, "nmod").stream()
                .filter(child -> reaches(graph.preposition(child), preposition))
                .flatMap(child -> graph.behind(child, preposition).stream())
                .toList();
    }

    /** "The concern <em>of France</em> about": whose it is, where another preposition tells what about. */
    private List<Argument> holdersOfStance(Token noun) {
        boolean aimed = STANCES.contains(noun.lemma())
                && Stream.of("about", "over", "for", "to", "against", "toward", "towards", "with", "at")
                        .anyMatch(
                                preposition -> !graph.behind(noun, preposition).isEmpty()
                                        || !inner(noun, preposition).isEmpty()
                                        || graph.hasChild(noun, "acl"));
        return aimed ? arguments.of(graph.behind(noun, "of")) : List.of();
    }

    private static boolean reaches(String first, String second) {
        boolean about = first.equals("of")
                && Set.of("about", "over", "for", "toward", "towards").contains(second);
        return about || !first.isEmpty() && second.equals("by") || first.equals("by") || second.equals("against");
    }

    /** Whose support or commitment it is: "Sullivan affirmed <em>U.S.</em> support" tells of another than the subject's. */
    List<Argument> owners(Token noun) {
        List<Argument> before = arguments.modifiers(noun).stream()
                .filter(argument -> argument.entity().kind() == EntityKind.STATE)
                .toList();
        return before.size() == 1 ? before : agents(noun);
    }

    /** The subject of a verb that means nothing without the noun: "<em>China</em> expressed support". */
    private List<Argument> lenders(Token noun) {
        return findLightVerb(noun).map(subjects::logical).orElse(List.of());
    }

    /** Who share what the noun says, by a verb that makes it theirs: "<em>Egypt and Israel</em> opened negotiations". */
    List<Argument> partners(Token noun) {
        return findLightVerb(noun)
                .filter(verb -> lexicon.lists("mutual", verb.lemma()) || isLedTogether(verb))
                .map(subjects::logical)
                .orElse(List.of());
    }

    /** "Sullivan and Hulata led a meeting": people who lead it side by side meet in it. */
    private boolean isLedTogether(Token verb) {
        return Set.of("lead", "co-lead", "chair", "co-chair", "convene", "attend")
                        .contains(verb.lemma())
                && !graph.isPassive(verb)
                && subjects.surface(verb).stream()
                        .allMatch(leader -> leader.entity().kind() == EntityKind.PERSON);
    }

    /** The verb through which the noun acts: "held talks", "the talks that they held", "the talks held by them". */
    Optional<Token> findLightVerb(Token noun) {
        Token top = topNoun(noun);
        Optional<Token> relative = relativeVerb(noun);
        if (relative.isPresent()) {
            return relative;
        }
        if (Set.of("obj", "nsubj:pass").contains(top.relation())) {
            return graph.findHead(top).filter(this::isLight);
        }
        boolean entered =
                top.relation().equals("obl") && Set.of("into", "in", "to").contains(graph.preposition(top));
        return entered
                ? graph.findHead(top).filter(verb -> ENTERING.contains(verb.lemma()) || isSignature(verb))
                : Optional.empty();
    }

    /** "Put his name to an agreement". */
    private boolean isSignature(Token verb) {
        return Set.of("put", "set", "add", "affix", "append").contains(verb.lemma())
                && graph.children(verb, "obj").stream().anyMatch(name -> Set.of("name", "signature", "initial", "hand")
                        .contains(name.lemma()));
    }

    Optional<Token> relativeVerb(Token noun) {
        return Stream.concat(
                        graph.children(noun, "acl", "acl:relcl").stream(),
                        graph.children(noun, "ccomp").stream().filter(clause -> graph.children(clause).stream()
                                .anyMatch(that -> that.tag().equals("WDT"))))
                .filter(this::isLight)
                .filter(verb -> graph.isPassive(verb)
                        || graph.hasChild(verb, "nsubj")
                                && graph.children(verb, "obj").stream().allMatch(gap -> Set.of("WDT", "IN", "WP")
                                        .contains(gap.tag())))
                .findFirst();
    }

    private boolean isLight(Token verb) {
        return verb.isVerb() && (lexicon.lists("light", verb.lemma()) || isGivingUp(verb));
    }

    /** "Called off talks", "ruled out an alliance". */
    private boolean isGivingUp(Token verb) {
        return Set.of("call", "rule").contains(verb.lemma())
                && graph.children(verb, "compound:prt", "advmod").stream()
                        .anyMatch(particle -> Set.of("off", "out").contains(Graph.lower(particle)));
    }

    /** The noun that stands for this one at the verb: the first of a coordination, the "round" of "a round of talks". */
    Token topNoun(Token token) {
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

    List<Argument> clauseSubjects(Token noun) {
        String preposition = graph.preposition(noun.relation().equals("nmod") ? topNoun(noun) : noun);
        if (graph.hasChild(noun, "cop")) {
            return subjects.surface(noun);
        }
        Token top = noun.relation().equals("nmod") ? topNoun(noun) : noun;
        if (!top.relation().equals("obl")) {
            return List.of();
        }
        return graph
                .findHead(top)
                .filter(verb -> verb.isVerb()
                        && !(preposition.equals("for") && isPlea(verb))
                        && (CIRCUMSTANCE.contains(preposition)
                                || preposition.equals("with") && lexicon.lists("phone", noun.lemma())
                                || preposition.equals("to") && verb.lemma().equals("look")
                                || preposition.equals("from") && verb.lemma().equals("return")))
                .map(this::doers)
                .orElse(List.of())
                .stream()
                .map(argument -> argument.lessSure(CLAUSE_SUBJECT))
                .toList();
    }

    /** "Was signed <em>by Ponce</em> after talks": whoever did it, where the subject is what was done. */
    private List<Argument> doers(Token verb) {
        List<Argument> subject = subjects.surface(verb);
        return subject.isEmpty() && graph.isPassive(verb) ? subjects.logical(verb) : subject;
    }

    /** "At the <em>request</em> of Peru Chile sent ships": whoever does it is not who asked for it. */
    private boolean isOfAnother(Token noun) {
        return Set.of("at", "on", "upon").contains(graph.preposition(noun))
                && Set.of("request", "invitation", "demand", "urging", "insistence", "appeal", "call", "behest")
                        .contains(noun.lemma());
    }

    private boolean isPlea(Token verb) {
        return lexicon.lists("wish", verb.lemma()) || lexicon.lists("say", verb.lemma());
    }

    List<Argument> receivers(Token noun) {
        return noun.relation().equals("obj")
                ? graph.findHead(noun)
                        .filter(verb -> Set.of("accept", "receive", "decline", "get", "take", "have", "field", "answer")
                                .contains(verb.lemma()))
                        .map(subjects::logical)
                        .orElse(List.of())
                : List.of();
    }

    List<Argument> holders(Token noun) {
        if (graph.hasChild(noun, "cop")) {
            return subjects.surface(noun);
        }
        Optional<Token> one = oneOf(noun);
        if (one.isPresent()) {
            return holders(one.get());
        }
        if (isToldByName(noun)) {
            return graph.findHead(noun).map(arguments::named).orElse(List.of());
        }
        if (isSucceededIn(noun)) {
            return graph.findHead(noun).stream()
                    .flatMap(verb -> Stream.concat(subjects.logical(verb).stream(), subjects.objects(verb).stream()))
                    .filter(holder -> holder.entity().kind() == EntityKind.PERSON)
                    .toList();
        }
        if (isPredicated(noun)) {
            return graph.findHead(noun).map(subjects::surface).orElse(List.of());
        }
        if (noun.relation().equals("appos")) {
            List<Argument> named = apposedTo(noun);
            return named.size() > 1 && !noun.tag().endsWith("S") ? List.of() : named;
        }
        if (noun.relation().equals("conj")
                && graph.preposition(noun).isEmpty()
                && graph.findHead(noun)
                        .filter(head ->
                                !head.isNoun() || graph.findMention(head).isEmpty())
                        .isPresent()) {
            return graph.findHead(noun).filter(Token::isNoun).map(this::holders).orElse(List.of());
        }
        List<Argument> apposed = graph.children(noun, "appos", "dep", "flat").stream()
                .filter(name -> name.relation().equals("appos") || isNameBehind(name, noun))
                .filter(name -> !isOfPersonBefore(noun, name))
                .flatMap(name -> (noun.tag().equals("NNS") ? arguments.of(name) : arguments.named(name)).stream())
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

    /** "Whose <em>leader</em> is Bisimwa". */
    private boolean isToldByName(Token noun) {
        return noun.relation().equals("nsubj")
                && graph.findHead(noun)
                        .filter(name -> graph.hasChild(name, "cop")
                                && name.index() > noun.index()
                                && arguments.named(name).stream()
                                        .anyMatch(named -> named.entity().kind() == EntityKind.PERSON))
                        .isPresent();
    }

    /** "Kagame, <em>president</em> of Rwanda, Museveni": between commas it is said of whom it follows, whatever the parse joins to it. */
    private boolean isOfPersonBefore(Token noun, Token name) {
        int start = graph.findMention(name).map(Mention::firstToken).orElse(name.index());
        return start > noun.index()
                && graph.tokens().subList(noun.index() + 1, start).stream()
                        .anyMatch(word -> word.word().equals(","))
                && !personBefore(noun).isEmpty();
    }

    private List<Argument> apposedTo(Token noun) {
        List<Argument> head = graph.findHead(noun).map(arguments::named).orElse(List.of());
        boolean person =
                head.stream().anyMatch(named -> named.entity().kind() == EntityKind.PERSON) && head.size() == 1;
        List<Argument> before = person ? personBefore(noun) : List.of();
        return before.isEmpty() ? head : before;
    }

    /** The person between whom and the title stand only a comma and the title's own words. */
    private List<Argument> personBefore(Token title) {
        int before = title.index() - 1;
        while (before > 0
                && graph.token(before).tag().matches("DT|JJ|NNP?|PRP\\$")
                && graph.findMention(graph.token(before)).isEmpty()) {
            before--;
        }
        return before > 0 && graph.token(before).word().equals(",")
                ? arguments.named(graph.token(before - 1)).stream()
                        .filter(named -> named.entity().kind() == EntityKind.PERSON)
                        .toList()
                : List.of();
    }

    /** "<em>One</em> of Taiwan's few allies". */
    private Optional<Token> oneOf(Token noun) {
        return noun.relation().equals("nmod") && graph.preposition(noun).equals("of")
                ? graph.findHead(noun).filter(head -> Graph.lower(head).equals("one"))
                : Optional.empty();
    }

    /** "Kim's grandfather | <em>Kim Il Sung</em>": the name that follows without a comma. */
    private boolean isNameBehind(Token name, Token noun) {
        return graph.findMention(name)
                .filter(mention -> mention.firstToken() == noun.index() + 1
                        && mention.entities().get(0).kind() == EntityKind.PERSON)
                .isPresent();
    }

    /** "Succeeded Nyerere as <em>president</em> of Tanzania": both have held it. */
    private boolean isSucceededIn(Token noun) {
        return noun.relation().equals("obl")
                && graph.preposition(noun).equals("as")
                && graph.findHead(noun)
                        .filter(verb -> SUCCEEDING.contains(verb.lemma())
                                || verb.lemma().equals("take") && graph.hasChild(verb, "compound:prt"))
                        .filter(verb -> verb.index() < noun.index())
                        .isPresent();
    }

    /** "Became <em>president</em> of", "serves as <em>minister</em> of". */
    boolean isPredicated(Token noun) {
        boolean complement = noun.relation().equals("xcomp")
                || Set.of("obl", "advcl").contains(noun.relation())
                        && graph.preposition(noun).equals("as");
        boolean introduced =
                graph.preposition(noun).equals("as") && noun.relation().equals("obl") && noun.index() < noun.head();
        return introduced
                || complement
                        && graph.findHead(noun)
                                .filter(verb -> verb.isVerb() && lexicon.lists("become", verb.lemma()))
                                .isPresent();
    }

    /**
     * Whose it is; in "Kim's grandfather Kim Il Sung" the parse gives the possessor to the name, in "Iran's largest trading and economic <em>partner</em>" to the
     * first of the two.
     */
    List<Argument> possessors(Token noun) {
        List<Argument> own = arguments.of(graph.children(noun, "nmod:poss"));
        if (own.isEmpty() && noun.relation().equals("conj")) {
            return graph.findHead(noun)
                    .filter(head -> head.isNoun() && graph.findMention(head).isEmpty())
                    .map(head -> arguments.of(graph.children(head, "nmod:poss")))
                    .orElse(List.of());
        }
        return own.isEmpty() && noun.relation().equals("compound")
                ? graph.findHead(noun)
                        .map(name -> arguments.of(graph.children(name, "nmod:poss")))
                        .orElse(List.of())
                : own;
    }
}
