package dev.entente.text.relation;

import dev.entente.model.EntityKind;
import dev.entente.model.RelationType;
import dev.entente.text.syntax.PurposeVerbs;
import dev.entente.text.syntax.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Fills the slots that lie in a clause below the word: whom it tells to do something, whom it threatens to strike, at whose border troops mass. */
final class ClauseSlots {
    private static final Set<RelationType> HOSTILE = Set.of(
            RelationType.ATTACKED,
            RelationType.SANCTIONS,
            RelationType.COERCES,
            RelationType.AT_WAR_WITH,
            RelationType.MOBILIZES_AGAINST);
    private static final Set<String> GAINS =
            Set.of("acquire", "obtain", "get", "develop", "possess", "build", "gain", "produce", "have");
    private static final Set<String> BESIDE = Set.of(
            "on", "near", "along", "to", "at", "off", "around", "toward", "towards", "in", "into", "close to", "by");

    private static final Set<String> WEAPONS = Set.of(
            "rocket",
            "mortar",
            "artillery",
            "missile",
            "gun",
            "sniper",
            "drone",
            "air",
            "shell",
            "machine-gun",
            "tank");

    private static final Set<String> FORCE = Set.of(
            "act",
            "answer",
            "respond",
            "react",
            "retaliate",
            "mobilize",
            "mobilise",
            "intervene",
            "fight",
            "shoot",
            "fire",
            "go",
            "march",
            "escalate");

    private static final Set<String> APPOINTED =
            Set.of("due", "schedule", "scheduled", "expect", "set", "slate", "arrange");

    private static final Set<String> HELP = Set.of("support", "backing", "solidarity", "loyalty", "friendship");

    private final Graph graph;
    private final Arguments arguments;
    private final Subjects subjects;
    private final Lexicon lexicon;

    ClauseSlots(Graph graph, Arguments arguments, Subjects subjects, Lexicon lexicon) {
        this.graph = graph;
        this.arguments = arguments;
        this.subjects = subjects;
        this.lexicon = lexicon;
    }

    /** The subject of the clause that is said, demanded or complained of: "demanded that <em>Russia</em> withdraw". */
    List<Argument> clause(Token verb) {
        return arguments.of(subjectsOf(graph.children(verb, "ccomp").stream().filter(clause -> !isAsked(clause))));
    }

    /** "Asked <em>whether</em> Peru would help", "asked <em>why</em> Peru helped": a question, no demand. */
    private boolean isAsked(Token clause) {
        return graph.children(clause, "mark", "advmod", "obj", "nsubj", "obl").stream()
                .anyMatch(
                        word -> word.tag().matches("W.*") && !Graph.lower(word).equals("that")
                                || Set.of("whether", "if").contains(Graph.lower(word)));
    }

    /** "Called for <em>Russia</em> to withdraw", "the call for Russia to withdraw". */
    List<Argument> forClause(Token word) {
        return arguments.of(subjectsOf(graph.children(word, "advcl", "xcomp", "ccomp", "acl").stream()
                .filter(clause -> hasMark(clause, "for"))));
    }

    /** "The charge that <em>Minsk</em> smuggles". */
    List<Argument> thatClause(Token noun) {
        return arguments.of(subjectsOf(graph.children(noun, "ccomp", "acl", "acl:relcl", "dep").stream()
                .filter(clause -> hasMark(clause, "that") || isBehindThat(noun, clause))));
    }

    /** "Complaints <em>that</em> Kuwait was pumping", where the parse leaves the word loose. */
    private boolean isBehindThat(Token noun, Token clause) {
        return noun.index() + 1 < clause.index()
                && Graph.lower(graph.token(noun.index() + 1)).equals("that")
                && graph.children(clause, "nsubj").stream().anyMatch(subject -> !Antecedents.isRelative(subject));
    }

    /** Who shall never do it: "determined that <em>Syria</em> never returns". */
    List<Argument> never(Token word) {
        return arguments.of(subjectsOf(neverClauses(word).filter(clause -> !isGain(clause))));
    }

    /** The verbs of what shall never be gained: "that Syria never <em>acquires</em> a bomb"; then that is meant, and not who would gain it. */
    Stream<Token> neverGained(Token word) {
        return neverClauses(word).filter(this::isGain);
    }

    private Stream<Token> neverClauses(Token word) {
        return graph.children(word, "ccomp", "acl", "acl:relcl", "dep").stream()
                .filter(clause -> hasMark(clause, "that"))
                .filter(clause -> graph.children(clause, "advmod").stream()
                        .anyMatch(adverb -> Graph.lower(adverb).equals("never")));
    }

    private boolean isGain(Token clause) {
        return GAINS.contains(clause.lemma()) && graph.hasChild(clause, "obj");
    }

    /** Of "told Syria to leave", and of "Syria was told to leave", Syria. */
    List<Argument> told(Token verb) {
        boolean infinitive =
                graph.children(verb, "xcomp", "ccomp", "advcl").stream().anyMatch(clause -> graph.isInfinitive(clause));
        return infinitive ? subjects.objects(verb) : List.of();
    }

    /** Of "called Minsk a liar" Minsk. */
    List<Argument> slurred(Token verb) {
        Optional<Token> called = graph.children(verb, "xcomp", "ccomp").stream()
                .filter(word -> graph.hasChild(word, "nsubj"))
                .filter(word -> Stream.concat(
                                Stream.of(word), graph.children(word, "amod", "compound", "nmod").stream())
                        .anyMatch(slur -> lexicon.lists("slur", slur.lemma())))
                .findFirst();
        if (called.isPresent()) {
            return namedOrDoing(graph.children(called.get(), "nsubj"));
        }
        boolean slur = graph.children(verb, "xcomp", "obj", "obl", "dep", "ccomp", "advcl", "iobj").stream()
                .flatMap(word -> Stream.concat(
                        Stream.of(word),
                        graph.children(word, "compound", "amod", "nmod", "conj", "dep", "xcomp").stream()))
                .anyMatch(word -> lexicon.lists("slur", word.lemma())
                        && graph.findMention(word).isEmpty());
        if (!slur) {
            return List.of();
        }
        List<Argument> named = subjects.objects(verb);
        return named.isEmpty() ? namedOrDoing(graph.children(verb, "obj", "iobj")) : named;
    }

    /** "Called <em>Chad</em> a danger", "called <em>the Chadian</em> step a provocation". */
    private List<Argument> namedOrDoing(List<Token> nouns) {
        List<Argument> named = arguments.of(nouns);
        return named.isEmpty()
                ? nouns.stream()
                        .filter(deed -> lexicon.lists("deed", deed.lemma()))
                        .flatMap(deed -> arguments.owners(deed).stream())
                        .toList()
                : named;
    }

    /** Of "joined Australia in condemning" Australia. */
    List<Argument> joined(Token verb) {
        boolean doing = graph.children(verb, "advcl", "obl", "xcomp").stream()
                .anyMatch(clause -> clause.tag().equals("VBG")
                        && graph.children(clause, "mark", "case").stream()
                                .anyMatch(mark -> Graph.lower(mark).equals("in")));
        return doing ? subjects.objects(verb) : List.of();
    }

    /** Of "held Minsk responsible" Minsk. */
    List<Argument> responsible(Token verb) {
        Optional<Token> word = Stream.concat(
                        graph.children(verb, "xcomp", "advmod", "dep", "ccomp", "amod").stream(),
                        graph.children(verb, "obj").stream()
                                .flatMap(object -> graph.children(object, "amod", "acl", "dep").stream()))
                .filter(child -> lexicon.lists("responsible", child.lemma()))
                .findFirst();
        List<Argument> objects = word.isPresent() ? subjects.objects(verb) : List.of();
        return objects.isEmpty() && word.isPresent() ? arguments.of(graph.children(word.get(), "nsubj")) : objects;
    }

    /** At whose border it is done: "massed troops on the border with <em>Ukraine</em>", "off the <em>Libyan</em> coast". */
    List<Argument> border(Token word, List<Token> companions) {
        List<Argument> found = new ArrayList<>();
        Stream.concat(
                        graph.children(word, "obl", "nmod").stream(),
                        Stream.concat(companions.stream(), graph.children(word, "obj").stream())
                                .flatMap(noun -> graph.children(noun, "nmod").stream()))
                .filter(noun -> lexicon.lists("border", noun.lemma()) && BESIDE.contains(graph.preposition(noun)))
                .map(this::beyond)
                .forEach(found::addAll);
        return found.stream().distinct().toList();
    }

    private List<Argument> beyond(Token border) {
        List<Argument> with =
                arguments.of(Stream.concat(graph.behind(border, "with").stream(), graph.behind(border, "of").stream())
                        .toList());
        return with.isEmpty() ? arguments.owners(border) : with;
    }

    /** The verbs of a threat: "threatened to <em>invade</em> Iran", "warned that it would <em>invade</em> Iran". */
    List<Token> threatened(Token word) {
        return graph.children(word, "xcomp", "ccomp", "acl").stream()
                .filter(clause -> !clause.relation().equals("ccomp") || isOwn(clause))
                .flatMap(clause -> Stream.concat(Stream.of(clause), graph.conjuncts(clause).stream()))
                .filter(clause -> clause.isVerb() && !isForsworn(clause))
                .toList();
    }

    /** "Thanked <em>France</em> for its support": whoever is thanked for it has given it. */
    List<Argument> helper(Token verb) {
        boolean forHelp = graph.behind(verb, "for").stream()
                .anyMatch(help -> HELP.contains(help.lemma())
                        && graph.children(help, "nmod:poss").stream()
                                .anyMatch(own -> own.tag().equals("PRP$") || own.isProperNoun()));
        return forHelp
                ? subjects.objects(verb).stream()
                        .filter(helper -> helper.entity().kind() != EntityKind.PERSON)
                        .toList()
                : List.of();
    }

    /** With whom one goes somewhere: "flew to Oslo with <em>Annan</em>", "accompanied by <em>Annan</em>"; not with whom one has talks there. */
    List<Argument> companions(Token verb) {
        List<Token> nouns = graph.behind(verb, "with").stream()
                .filter(partner -> graph.tokens().subList(verb.index(), partner.index() + 1).stream()
                        .noneMatch(word ->
                                word.tag().equals("TO") && !word.relation().equals("case")
                                        || word.isNoun()
                                                && graph.findMention(word).isEmpty()
                                                && !word.equals(partner)
                                                && !graph.isUnder(word, partner)))
                .toList();
        List<Token> accompanying = graph.children(verb, "dep", "advcl", "acl", "conj").stream()
                .filter(going ->
                        going.lemma().equals("accompany") && going.tag().equals("VBN"))
                .flatMap(going -> graph.behind(going, "by").stream())
                .toList();
        return people(arguments.of(
                Stream.concat(nouns.stream(), accompanying.stream()).toList()));
    }

    /** Who is shot at: "<em>Haifa</em> came under rocket fire", "under bombardment"; not who comes under fire in words. */
    List<Argument> underFire(Token verb) {
        boolean shot = graph.behind(verb, "under").stream()
                .anyMatch(fire -> Set.of("bombardment", "shelling").contains(fire.lemma())
                        || Set.of("fire", "attack").contains(fire.lemma())
                                && graph.children(fire, "compound", "amod").stream()
                                        .anyMatch(weapon -> WEAPONS.contains(Graph.lower(weapon))));
        return shot ? subjects.surface(verb) : List.of();
    }

    /** Where a guest is received: "received him in <em>Oslo</em>". */
    List<Argument> receivedIn(Token verb) {
        return arguments.of(graph.behind(verb, "in")).stream()
                .filter(place -> place.entity().kind() == EntityKind.PLACE
                        || place.entity().kind() == EntityKind.STATE)
                .toList();
    }

    private static List<Argument> people(List<Argument> found) {
        return found.stream()
                .filter(argument -> argument.entity().kind() == EntityKind.PERSON)
                .toList();
    }

    /** "Flew to Jeddah <em>to see</em> the king", "is due <em>to see</em> the king". */
    boolean isPurposeOfJourney(Token verb) {
        return graph.isInfinitive(verb)
                && graph.findHead(verb)
                        .filter(head -> PurposeVerbs.MOTION.contains(head.lemma()) || APPOINTED.contains(head.lemma()))
                        .isPresent();
    }

    /** "Threatened to strike back if <em>Croatia</em> attacked", "to leave unless <em>Croatia</em> paid": whose deed the threat shall prevent or bring about. Who threatens to
     * resign if Croatia attacks threatens nobody.
     */
    List<Argument> conditional(Token threat) {
        List<Token> deeds = threatened(threat);
        boolean force = deeds.isEmpty() || deeds.stream().anyMatch(this::isOfForce);
        return arguments.of(
                subjectsOf(Stream.concat(Stream.of(threat), graph.children(threat, "xcomp", "advcl", "acl").stream())
                        .flatMap(verb -> graph.children(verb, "advcl").stream())
                        .filter(clause -> hasMark(clause, "unless") || force && hasMark(clause, "if"))));
    }

    private boolean isOfForce(Token verb) {
        return FORCE.contains(verb.lemma())
                || lexicon.frames(verb.lemma(), WordClass.VERB).stream().anyMatch(ClauseSlots::isHostile);
    }

    /** "Vowed <em>not</em> to bomb". */
    private boolean isForsworn(Token clause) {
        return graph.children(clause, "advmod", "neg").stream()
                .anyMatch(adverb -> Set.of("not", "never", "n't").contains(Graph.lower(adverb)));
    }

    /** Whom it would strike if the threat were carried out: the object, whose it is, against whom. */
    List<Argument> struck(Token verb) {
        List<Token> objects = graph.children(verb, "obj");
        List<Argument> found = new ArrayList<>(arguments.of(objects));
        if (found.isEmpty()) {
            objects.forEach(object -> found.addAll(arguments.owners(object)));
        }
        Stream.of("against", "on", "at", "with", "upon")
                .flatMap(preposition -> Stream.concat(
                        graph.behind(verb, preposition).stream(),
                        objects.stream().flatMap(object -> graph.behind(object, preposition).stream())))
                .forEach(noun -> found.addAll(arguments.of(noun)));
        return found;
    }

    /** Whether the frame is one that a threat may be made of. */
    static boolean isHostile(Frame frame) {
        return HOSTILE.contains(frame.type());
    }

    private boolean isOwn(Token clause) {
        return graph.children(clause, "nsubj").stream()
                        .allMatch(subject -> subject.tag().equals("PRP"))
                && graph.children(clause, "aux").stream()
                        .anyMatch(aux -> Set.of("would", "will", "could", "'ll", "may", "might")
                                .contains(Graph.lower(aux)));
    }

    private List<Token> subjectsOf(Stream<Token> clauses) {
        return clauses.flatMap(clause -> graph.children(clause, "nsubj", "nsubj:pass").stream())
                .toList();
    }

    boolean hasMark(Token clause, String mark) {
        return graph.children(clause, "mark").stream()
                .anyMatch(m -> Graph.lower(m).equals(mark));
    }

    /** "With the support of France, <em>Chad</em> invaded": who does it with that support. */
    List<Argument> helped(Token noun) {
        return graph.preposition(noun).equals("with") && noun.relation().equals("obl")
                ? graph.findHead(noun)
                        .filter(Token::isVerb)
                        .map(subjects::logical)
                        .orElse(List.of())
                : List.of();
    }
}
