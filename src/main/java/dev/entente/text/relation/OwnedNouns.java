package dev.entente.text.relation;

import dev.entente.model.EntityKind;
import dev.entente.text.syntax.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Whom a noun without a name leads to: who did the deed, made the demand or owns the thing that it names. "Condemned <em>Russia</em>'s invasion" is
 * about Russia, "condemned the killing of <em>Kim</em>" is not about Kim.
 */
final class OwnedNouns {
    /** Whose it is also decides: "a Chinese tanker", "the village of Sotk"; a little less sure than a deed. */
    private static final double BELONGING = 0.92;

    private static final Set<String> KEEPING = Set.of("hold", "control", "own", "run", "occupy", "operate");

    private static final Set<String> COMMITTING = Set.of(
            "carry",
            "commit",
            "launch",
            "conduct",
            "stage",
            "perpetrate",
            "make",
            "wage",
            "impose",
            "mount",
            "unleash");

    private static final Set<String> BASES = Set.of(
            "base", "garrison", "stronghold", "outpost", "fortress", "airfield", "headquarters", "bastion", "port");

    private final Graph graph;
    private final Arguments arguments;
    private final Lexicon lexicon;

    OwnedNouns(Graph graph, Arguments arguments, Lexicon lexicon) {
        this.graph = graph;
        this.arguments = arguments;
        this.lexicon = lexicon;
    }

    /**
     * Who stands behind the nouns and their conjuncts.
     *
     * @param selector what the nouns must name: {@code deed}, {@code demand}, {@code demanded}, {@code belonging} or {@code diplomat}
     */
    List<Argument> of(List<Token> nouns, String selector) {
        return nouns.stream()
                .flatMap(noun -> Stream.concat(Stream.of(noun), graph.conjuncts(noun).stream()))
                .filter(noun -> graph.findMention(noun).isEmpty())
                .flatMap(noun -> owners(noun, selector).stream())
                .distinct()
                .toList();
    }

    /** Whose wares they are: "banned <em>Moldovan</em> wine", "goods from <em>Chad</em>". */
    List<Argument> goods(List<Token> nouns) {
        return nouns.stream()
                .flatMap(noun -> Stream.concat(Stream.of(noun), graph.conjuncts(noun).stream()))
                .filter(noun -> lexicon.lists("goods", noun.lemma())
                        && graph.findMention(noun).isEmpty())
                .flatMap(noun -> Stream.concat(
                        states(noun).stream(),
                        Stream.concat(
                                arguments.of(graph.children(noun, "nmod:poss")).stream(),
                                arguments.of(graph.behind(noun, "from")).stream())))
                .distinct()
                .toList();
    }

    /** "The city of <em>Goma</em>", "the town of <em>Kidal</em>", "took <em>Kherson</em>". */
    List<Argument> towns(List<Token> nouns) {
        List<Argument> bare = arguments
                .of(nouns.stream()
                        .filter(noun -> graph.findHead(noun).stream().noneMatch(this::isIdiom))
                        .toList())
                .stream()
                .filter(argument -> argument.entity().kind() == EntityKind.PLACE)
                .toList();
        return bare.isEmpty() ? townsByName(nouns) : bare;
    }

    /** Whose base a place is: "captured Badme, the main <em>Eritrean</em> base". */
    List<Argument> bases(List<Token> nouns) {
        return nouns.stream()
                .flatMap(noun -> graph.children(noun, "appos").stream())
                .filter(base -> BASES.contains(base.lemma()))
                .flatMap(base -> arguments.owners(base).stream())
                .map(owner -> owner.lessSure(BELONGING))
                .toList();
    }

    /** "Took Paris <em>to court</em>", "took Paris <em>by surprise</em>". */
    private boolean isIdiom(Token verb) {
        return verb.lemma().equals("take")
                && Stream.of("to", "by", "at", "for", "into")
                        .anyMatch(word -> !graph.behind(verb, word).isEmpty());
    }

    private List<Argument> townsByName(List<Token> nouns) {
        return nouns.stream()
                .filter(noun ->
                        (lexicon.lists("town", noun.lemma()) || noun.lemma().equals("capital"))
                                && graph.findMention(noun).isEmpty())
                .flatMap(noun -> arguments.of(graph.behind(noun, "of")).stream())
                .map(place -> place.lessSure(BELONGING))
                .toList();
    }

    private List<Argument> owners(Token noun, String selector) {
        return switch (selector) {
            case "deed" -> doers(noun);
            case "demand" -> lexicon.lists("demand", noun.lemma()) ? arguments.owners(noun) : List.of();
            case "demanded" -> lexicon.lists("performance", noun.lemma()) ? arguments.owners(noun) : List.of();
            case "belonging" ->
                lexicon.lists("asset", noun.lemma())
                        ? holders(noun)
                        : lexicon.lists("national", noun.lemma()) ? states(noun) : List.of();
            case "diplomat" -> arguments.owners(noun);
            default -> throw new IllegalArgumentException("No selector of nouns: " + selector);
        };
    }

    private List<Argument> doers(Token noun) {
        boolean listed = lexicon.lists("deed", noun.lemma());
        if (lexicon.lists("patient", noun.lemma())) {
            return listed ? agents(noun) : List.of();
        }
        if (listed) {
            List<Argument> owners = arguments.owners(noun);
            return owners.isEmpty() ? committers(noun) : owners;
        }
        List<Token> owners = new ArrayList<>(isPerson(noun) ? List.of() : graph.children(noun, "nmod:poss"));
        if (isQuality(noun)) {
            owners.addAll(graph.behind(noun, "of"));
        }
        return arguments.of(owners).stream()
                .map(owner -> owner.lessSure(BELONGING))
                .toList();
    }

    /** "The raids that <em>Honduras</em> carried out". */
    private List<Argument> committers(Token deed) {
        return arguments.of(graph.children(deed, "acl:relcl").stream()
                .filter(verb -> COMMITTING.contains(verb.lemma()))
                .filter(verb -> graph.children(verb, "obj").stream().anyMatch(Antecedents::isRelative))
                .flatMap(verb -> graph.children(verb, "nsubj").stream())
                .filter(doer -> !Antecedents.isRelative(doer))
                .toList());
    }

    /** "Independence", "centrality": whose the quality is, is meant with it. */
    private static boolean isQuality(Token noun) {
        return noun.lemma().matches(".+(ity|ence|ance|ness|ship|dom|acy)");
    }

    /** "Xi's critics", "Kim's brother": others than the owner. */
    private boolean isPerson(Token noun) {
        return lexicon.lists("other", noun.lemma()) || noun.lemma().matches(".+(er|or|ist|ian|man|ant)");
    }

    /** Of "X's killing of Y by Z" not Y: whoever stands behind "by", else the possessor where the deed has another victim, else a name before it. */
    private List<Argument> agents(Token noun) {
        List<Argument> by = arguments.of(graph.behind(noun, "by"));
        if (!by.isEmpty()) {
            return by;
        }
        boolean otherVictim = !graph.behind(noun, "of").isEmpty()
                || !graph.behind(noun, "against").isEmpty();
        List<Argument> owners = arguments.of(graph.children(noun, "nmod:poss")).stream()
                .filter(owner -> otherVictim || owner.entity().kind() != EntityKind.PERSON)
                .toList();
        return owners.isEmpty() ? arguments.modifiers(noun) : owners;
    }

    /** The states before the noun: "a <em>Dutch</em> journalist", "the <em>Chinese</em> consulate in Basra". */
    private List<Argument> states(Token noun) {
        return arguments.modifiers(noun).stream()
                .filter(argument -> argument.entity().kind() == EntityKind.STATE)
                .toList();
    }

    /** "Villages held by the <em>rebels</em>", "a ship belonging to an <em>Israeli</em> merchant". */
    private List<Token> keepers(Token noun) {
        return graph.children(noun, "acl", "amod").stream()
                .filter(verb -> verb.index() > noun.index())
                .flatMap(verb -> verb.lemma().equals("belong")
                        ? graph.behind(verb, "to").stream()
                        : KEEPING.contains(verb.lemma()) ? graph.behind(verb, "by").stream() : Stream.of())
                .flatMap(holder -> graph.findMention(holder).isPresent()
                        ? Stream.of(holder)
                        : graph.children(holder, "amod", "nmod:poss").stream())
                .toList();
    }

    /** "Struck a depot <em>in Russia</em>", where the parse takes the place for that of the striking. */
    private Stream<Token> directlyBehind(Token noun) {
        return graph.findHead(noun).filter(Token::isVerb).stream()
                .flatMap(verb -> graph.children(verb, "obl").stream())
                .filter(place ->
                        graph.children(place, "case").stream().anyMatch(word -> word.index() == noun.index() + 1));
    }

    private List<Argument> holders(Token noun) {
        List<Argument> found = new ArrayList<>(arguments.of(graph.children(noun, "nmod:poss")));
        if (found.isEmpty()) {
            found.addAll(states(noun));
        }
        if (found.isEmpty()) {
            found.addAll(arguments.of(keepers(noun)));
        }
        if (!found.isEmpty()) {
            return found.stream().map(holder -> holder.lessSure(BELONGING)).toList();
        }
        Stream.concat(graph.children(noun, "nmod").stream(), directlyBehind(noun))
                .filter(child -> Set.of("of", "in", "at", "near", "from").contains(graph.preposition(child)))
                .forEach(child -> found.addAll(arguments.of(child)));
        if (found.isEmpty()) {
            found.addAll(arguments.modifiers(noun));
        }
        return found.stream().map(holder -> holder.lessSure(BELONGING)).toList();
    }
}
