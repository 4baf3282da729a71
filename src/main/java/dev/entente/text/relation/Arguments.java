package dev.entente.text.relation;

import dev.entente.model.EntityId;
import dev.entente.model.EntityKind;
import dev.entente.text.mention.Mention;
import dev.entente.text.mention.MentionKind;
import dev.entente.text.syntax.Token;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Leads from the head word of a noun phrase to the entities it means: its mention, its conjuncts, whom it stands in for. */
final class Arguments {
    private static final double STAND_IN = 0.82;
    private static final Map<MentionKind, Double> CERTAINTY = Map.of(
            MentionKind.NAME, 1.0,
            MentionKind.SHORT_NAME, 0.98,
            MentionKind.DEMONYM, 0.95,
            MentionKind.CAPITAL, 0.93,
            MentionKind.OFFICE, 0.95,
            MentionKind.PRONOUN, 0.85,
            MentionKind.DESCRIPTION, 0.88);
    private static final Set<String> HEADS =
            Set.of("leader", "president", "premier", "chancellor", "minister", "senator", "congressman", "lawmaker");
    /** "His Venezuelan <em>counterpart</em>", "his counterparts from Peru and Chile": of other states than his. */
    private static final Set<String> OTHERS = Set.of("counterpart", "host", "colleague", "opponent");

    /** "Haftar's <em>forces</em>" act for him, his ministers need not. */
    private static final Set<String> FORCES = Set.of("force", "troop", "army", "fighter", "militia", "militiaman");

    private static final Set<String> PARTS =
            Set.of("north", "south", "east", "west", "northeast", "northwest", "southeast", "southwest", "half");
    /** A part stands for its whole almost as surely as a city for its name. */
    private static final double PART = 0.9;

    private static final Set<String> NUMBERS = Set.of("thousand", "hundred", "dozen", "score", "million", "ten");
    private static final Set<String> FORMER = Set.of(
            "former", "ex", "late", "ousted", "deposed", "onetime", "erstwhile", "exiled", "would-be", "retired");

    private static final Set<String> EXAMPLES = Set.of("including", "such as", "like");
    private static final Set<String> EXAMPLES_OF = Set.of("among", "including");
    private static final int MAX_DEPTH = 12;

    private final Graph graph;
    private final Lexicon lexicon;
    private final TitledNames titles;
    /** The words whose arguments are being collected: a mention may reach over its own head, and so lead back to where one came from. */
    private final Set<Integer> underway = new HashSet<>();

    /** What one has had done by those who are sent, or with what is fired. */
    private static final Set<String> SENT = Set.of(
            "fire",
            "launch",
            "send",
            "dispatch",
            "deploy",
            "drop",
            "shoot",
            "lob",
            "lead",
            "command",
            "fly",
            "make",
            "plant");

    Arguments(Graph graph, Lexicon lexicon) {
        this.graph = graph;
        this.lexicon = lexicon;
        this.titles = new TitledNames(graph, lexicon);
    }

    /** Whom the noun phrase means, each once, its conjuncts too. */
    List<Argument> of(Token noun) {
        Map<EntityId, Argument> found = new LinkedHashMap<>();
        collect(noun, 0, found);
        return List.copyOf(found.values());
    }

    List<Argument> of(List<Token> nouns) {
        return nouns.stream().flatMap(noun -> of(noun).stream()).distinct().toList();
    }

    /** The mention's entities alone, without conjuncts or stand-ins. */
    List<Argument> named(Token noun) {
        return graph.findMention(noun)
                .filter(mention -> mention.kind() != MentionKind.DEMONYM || !isCitizen(noun))
                .map(mention -> mention.entities().stream()
                        .map(entity -> new Argument(entity, noun.index(), certainty(mention)))
                        .toList())
                .orElse(List.of());
    }

    /** "<em>An American</em> whom it had jailed": one citizen is not his state. */
    private boolean isCitizen(Token demonym) {
        return graph.children(demonym, "det").stream()
                .anyMatch(det -> Set.of("a", "an", "another", "one").contains(Graph.lower(det)));
    }

    /** Whose the noun is: "<em>Russia</em>'s invasion", "the efforts of <em>Moon</em>", "<em>Chinese</em> support". */
    List<Argument> owners(Token noun) {
        List<Argument> owners = of(graph.children(noun, "nmod:poss"));
        if (owners.isEmpty()) {
            owners = of(graph.children(noun, "nmod").stream()
                    .filter(child -> Set.of("of", "by", "from").contains(graph.preposition(child)))
                    .toList());
        }
        return owners.isEmpty() ? modifiers(noun) : owners;
    }

    /** States, bodies and people that stand before the noun: "<em>US</em> sanctions", "<em>Trump</em>-<em>Kim</em> summit". */
    List<Argument> modifiers(Token noun) {
        List<Argument> found = new ArrayList<>();
        for (Token child : graph.children(noun, "compound", "amod", "nmod", "dep", "nmod:poss")) {
            if (child.index() < noun.index()
                    && !graph.inSameMention(child, noun)
                    && !isEthnic(child)
                    && !isAlias(child)) {
                found.addAll(of(child));
                graph.children(child, "compound", "amod", "dep", "obl").stream()
                        .filter(inner -> !graph.inSameMention(inner, child) && !isAlias(inner))
                        .forEach(inner -> found.addAll(of(inner)));
            }
        }
        return found.stream().distinct().toList();
    }

    /** "The Australia-UK-US (<em>AUKUS</em>) partnership": in brackets behind a name, another for it. */
    private boolean isAlias(Token name) {
        int first = graph.findMention(name).map(Mention::firstToken).orElse(name.index());
        return first > 1
                && graph.token(first - 1).word().matches("\\(|-LRB-")
                && graph.findMention(graph.token(first - 2)).isPresent();
    }

    /** "Native American leaders" lead no state. */
    private boolean isEthnic(Token demonym) {
        return graph.findPrevious(demonym)
                .filter(before -> Set.of("native", "african", "asian", "latin", "hispanic", "arab", "jewish")
                        .contains(Graph.lower(before)))
                .isPresent();
    }

    private void collect(Token noun, int depth, Map<EntityId, Argument> found) {
        if (depth > MAX_DEPTH || !underway.add(noun.index())) {
            return;
        }
        collectFrom(noun, depth, found);
        underway.remove(noun.index());
    }

    private void collectFrom(Token noun, int depth, Map<EntityId, Argument> found) {
        Optional<Token> antecedent = antecedent(noun);
        if (antecedent.isPresent()) {
            collect(antecedent.get(), depth + 1, found);
            return;
        }
        Token meant = titles.find(noun).or(() -> counted(noun)).orElse(noun);
        List<Argument> named = named(meant);
        if (named.isEmpty() && !graph.findMention(noun).isPresent()) {
            named = standIns(noun);
        }
        fellowStates(noun).forEach(state -> collect(state, depth + 1, found));
        named.forEach(argument -> found.putIfAbsent(argument.entity(), argument));
        if (noun.tag().endsWith("S")) {
            graph.children(noun, "nmod", "dep", "obl").stream()
                    .filter(child -> EXAMPLES.contains(graph.preposition(child)))
                    .forEach(child -> collect(child, depth + 1, found));
            amongThem(noun).forEach(child -> collect(child, depth + 1, found));
        }
        List<Token> parts = new ArrayList<>(partsOf(noun));
        if (graph.isUnder(meant, noun)) {
            parts.addAll(partsOf(meant));
        }
        for (Token part : parts) {
            for (Token conjunct : graph.conjuncts(part)) {
                if (!graph.inSameMention(conjunct, noun)) {
                    collect(conjunct, depth + 1, found);
                }
            }
        }
    }

    /** "Five diplomats, among them <em>Wheeler</em>": those that the parse hangs on "them". */
    private List<Token> amongThem(Token noun) {
        return graph.tokens().stream()
                .filter(them -> them.index() > noun.index()
                        && Graph.lower(them).equals("them")
                        && EXAMPLES_OF.contains(graph.preposition(them))
                        && graph.token(Math.max(0, them.index() - 2)).word().equals(",")
                        && (them.head() == noun.index() || them.head() == noun.head())
                        && graph.tokens().subList(noun.index() + 1, them.index()).stream()
                                .noneMatch(word -> word.isVerb() || word.tag().equals("NNS")))
                .flatMap(them -> graph.children(them, "dep", "appos", "nmod", "conj").stream())
                .toList();
    }

    /** "Hamas, with <em>which</em> Egypt held talks", "Pakistan, <em>whose</em> officers trained them": the noun that the relative clause is joined to. */
    private Optional<Token> antecedent(Token pronoun) {
        boolean governed = pronoun.tag().matches("WDT|WP")
                && pronoun.relation().matches("obl|nmod")
                && !graph.preposition(pronoun).isEmpty();
        if (!governed && !pronoun.tag().equals("WP$")) {
            return Optional.empty();
        }
        Token clause = pronoun;
        for (int depth = 0; depth < MAX_DEPTH && clause.head() >= 0; depth++) {
            clause = graph.token(clause.head());
            boolean relative = clause.relation().equals("acl:relcl")
                    || clause.relation().equals("appos") && graph.hasChild(clause, "cop")
                    || clause.relation().equals("dep")
                            && clause.isVerb()
                            && pronoun.tag().equals("WP$");
            if (relative && clause.head() >= 0 && clause.head() < pronoun.index()) {
                return Optional.of(graph.token(clause.head()));
            }
        }
        return Optional.empty();
    }

    /** "Thousands of <em>Hungarians</em>": the people whose number it is. */
    private Optional<Token> counted(Token noun) {
        return NUMBERS.contains(noun.lemma().toLowerCase(Locale.ROOT))
                        && noun.tag().equals("NNS")
                ? graph.behind(noun, "of").stream()
                        .flatMap(people -> Stream.concat(Stream.of(people), counted(people).stream()))
                        .filter(people -> graph.findMention(people)
                                .filter(mention -> mention.entities().get(0).kind() == EntityKind.GROUP)
                                .isPresent())
                        .findFirst()
                : Optional.empty();
    }

    /** "<em>Ethiopian</em> and Eritrean soldiers", where the last two words are one mention. */
    private List<Token> fellowStates(Token noun) {
        return graph.children(noun, "amod").stream()
                .filter(state -> state.index() < noun.index()
                        && graph.findMention(state).isPresent()
                        && !graph.inSameMention(state, noun)
                        && graph.conjuncts(state).stream().anyMatch(other -> graph.inSameMention(other, noun)))
                .toList();
    }

    private List<Token> partsOf(Token noun) {
        return graph.findMention(noun)
                .map(mention -> graph.tokens().subList(mention.firstToken(), mention.endToken()))
                .orElse(List.of(noun));
    }

    private List<Argument> standIns(Token noun) {
        List<Argument> apposed = graph.children(noun, "appos").stream()
                .flatMap(apposition -> (noun.tag().endsWith("S") ? of(apposition) : named(apposition)).stream())
                .toList();
        if (!apposed.isEmpty()) {
            return apposed;
        }
        List<Argument> places = placesOf(noun);
        if (!places.isEmpty()) {
            return places;
        }
        List<Argument> spokenFor = spokenFor(noun);
        if (!spokenFor.isEmpty()) {
            return spokenFor;
        }
        List<Argument> before = graph.children(noun, "compound").stream()
                .filter(name -> isApart(name, noun))
                .flatMap(name -> of(name).stream())
                .filter(argument -> argument.entity().kind() == EntityKind.PERSON)
                .toList();
        if (!before.isEmpty()) {
            return before;
        }
        if (!lexicon.lists("standin", noun.lemma()) || isAnybody(noun) || isFormer(noun)) {
            return List.of();
        }
        List<Argument> titled = graph.children(noun, "flat", "dep", "nmod").stream()
                .filter(name ->
                        name.index() > noun.index() && graph.preposition(name).isEmpty())
                .flatMap(name -> named(name).stream())
                .filter(name -> name.entity().kind() == EntityKind.PERSON)
                .toList();
        if (!titled.isEmpty()) {
            return titled;
        }
        List<Argument> owners = owners(noun);
        if (owners.isEmpty() && lexicon.lists("local", noun.lemma())) {
            owners = of(graph.behind(noun, "in"));
        }
        if (OTHERS.contains(noun.lemma())
                && owners.stream().allMatch(owner -> owner.entity().kind() == EntityKind.PERSON)) {
            List<Argument> others = modifiers(noun).stream()
                    .filter(other -> other.entity().kind() != EntityKind.PERSON)
                    .toList();
            owners = others.isEmpty() ? of(graph.behind(noun, "from")) : others;
        }
        return Stream.concat(owners.stream(), senders(noun).stream())
                .filter(owner -> owner.entity().kind() != EntityKind.PERSON || FORCES.contains(noun.lemma()))
                .filter(owner -> owner.entity().kind().isActor())
                .map(owner -> owner.lessSure(STAND_IN))
                .toList();
    }

    /** "A spokesman for <em>Clinton</em> praised him", "<em>Arafat</em>'s spokeswoman": whoever has no name speaks for them. */
    private List<Argument> spokenFor(Token noun) {
        return noun.lemma().matches("spokes(man|woman|person)")
                ? of(Stream.concat(graph.behind(noun, "for").stream(), graph.children(noun, "nmod:poss").stream())
                                .toList())
                        .stream()
                        .filter(person -> person.entity().kind() == EntityKind.PERSON)
                        .map(person -> person.lessSure(STAND_IN))
                        .toList()
                : List.of();
    }

    /** "The eastern city of <em>Fuzhou</em>", "the island of <em>Anjouan</em>". */
    private List<Argument> placesOf(Token noun) {
        return lexicon.lists("town", noun.lemma()) || isPart(noun)
                ? graph.behind(noun, "of").stream()
                        .flatMap(name -> Stream.concat(named(name).stream(), placesOf(name).stream()))
                        .filter(name -> name.entity().kind() == EntityKind.PLACE
                                || isPart(noun) && name.entity().kind() == EntityKind.STATE)
                        .map(name -> name.lessSure(isPart(noun) ? PART : STAND_IN))
                        .toList()
                : List.of();
    }

    /** "The <em>north</em> of Cyprus": what is done there is done to Cyprus. */
    private boolean isPart(Token noun) {
        return PARTS.contains(Graph.lower(noun))
                && graph.findMention(noun).isEmpty()
                && noun.relation().startsWith("obj");
    }

    /** "Rockets fired <em>by Hamas</em>", not "rebels armed by France". */
    private List<Argument> senders(Token noun) {
        return of(graph.children(noun, "acl").stream()
                .filter(verb -> verb.tag().equals("VBN") && SENT.contains(verb.lemma()))
                .flatMap(verb -> graph.behind(verb, "by").stream())
                .toList());
    }

    /** "Suh Hoon, the director, flew": often parsed as if the name belonged to the noun's own words. */
    private boolean isApart(Token name, Token noun) {
        return name.index() < noun.index()
                && graph.tokens().subList(name.index(), noun.index()).stream()
                        .anyMatch(t -> t.word().equals(","));
    }

    /** "The former presidents of Chile and Peru" act for no state. */
    private boolean isFormer(Token noun) {
        return graph.children(noun, "amod", "compound", "advmod").stream()
                .anyMatch(word -> FORMER.contains(Graph.lower(word)));
    }

    /** "A leader of North Korea", "no president of France": nobody in particular; or somebody by an office of his own. */
    private boolean isAnybody(Token noun) {
        boolean highOffice = noun.lemma().equalsIgnoreCase("representative")
                && graph.tokens().stream()
                        .anyMatch(t -> t.index() == noun.index() - 1 && t.word().equals("High"));
        return highOffice
                || HEADS.contains(noun.lemma())
                        && graph.children(noun, "det").stream()
                                .anyMatch(det -> Set.of("a", "an", "any", "no", "every", "each", "some")
                                        .contains(Graph.lower(det)));
    }

    private static double certainty(Mention mention) {
        return CERTAINTY.getOrDefault(mention.kind(), 0.8);
    }
}
