package dev.entente.text.relation;

import dev.entente.text.syntax.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Who does what a verb says, and to whom, also where the sentence names them at another verb or before a relative clause. */
final class Subjects {
    private static final Set<String> SUBJECT = Set.of("nsubj", "nsubj:pass", "csubj");
    private static final int MAX_DEPTH = 8;

    private final Graph graph;
    private final Arguments arguments;
    private final DisplacedSubjects displaced;
    private final Antecedents antecedents;
    private final Hindrances hindrances;

    Subjects(Graph graph, Arguments arguments) {
        this.graph = graph;
        this.arguments = arguments;
        this.displaced = new DisplacedSubjects(graph);
        this.antecedents = new Antecedents(graph, arguments);
        this.hindrances = new Hindrances(graph);
    }

    /** Who does it: the subject, or "by" whom where the verb is passive. */
    List<Argument> logical(Token verb) {
        Optional<Token> causation = graph.causation(verb);
        if (causation.isPresent()) {
            return surface(causation.get());
        }
        List<Argument> doers = graph.isPassive(verb) ? agents(verb) : surface(verb);
        List<Argument> others = doers.isEmpty() ? List.of() : doingSo(verb);
        return others.isEmpty()
                ? doers
                : Stream.concat(doers.stream(), others.stream()).distinct().toList();
    }

    /** "Armed by France", "armed with missiles <em>by France</em> and with trucks by Egypt": the parse joins those to what they gave. */
    private List<Argument> agents(Token verb) {
        List<Argument> agents = arguments.of(graph.behind(verb, "by"));
        return agents.isEmpty()
                ? arguments.of(graph.behind(verb, "with").stream()
                        .flatMap(given -> Stream.concat(Stream.of(given), graph.conjuncts(given).stream()))
                        .flatMap(given -> graph.behind(given, "by").stream())
                        .toList())
                : agents;
    }

    /** "Togo joined, as did <em>Gabon</em>", "and so did <em>Gabon</em>". */
    private List<Argument> doingSo(Token verb) {
        Stream<Token> as = Stream.concat(
                graph.children(verb, "obl", "advcl").stream()
                        .filter(other -> graph.preposition(other).equals("as") && graph.hasChild(other, "aux")),
                graph.children(verb, "dep", "advcl", "parataxis").stream()
                        .filter(did -> did.lemma().equals("do")
                                && graph.children(did, "advmod", "mark").stream()
                                        .anyMatch(word -> Graph.lower(word).equals("as")))
                        .flatMap(did -> graph.children(did, "obj", "nsubj").stream()));
        Stream<Token> so = graph.children(verb, "conj").stream()
                .filter(did -> did.lemma().equals("do"))
                .flatMap(did -> graph.children(did, "obj", "nsubj").stream())
                .filter(other -> Stream.concat(Stream.of(other), graph.findHead(other).stream())
                        .flatMap(word -> graph.children(word, "advmod").stream())
                        .anyMatch(adverb -> Graph.lower(adverb).equals("so")));
        return arguments.of(Stream.concat(as, so).toList());
    }

    /** To whom it is done: the object, or the subject where the verb is passive. */
    List<Argument> objects(Token verb) {
        if (graph.causation(verb).isPresent()) {
            return arguments.of(graph.children(verb, "nsubj"));
        }
        if (graph.isPassive(verb)) {
            return surface(verb);
        }
        if (graph.children(verb, "obj").stream().anyMatch(graph::isReciprocal)) {
            return surface(verb);
        }
        List<Token> helped = verb.lemma().equals("help") ? helped(verb) : List.of();
        if (!helped.isEmpty()) {
            return arguments.of(helped);
        }
        List<Token> nouns = graph.hasChild(verb, "obj") ? graph.children(verb, "obj") : displaced.sharedObject(verb);
        List<Argument> both =
                nouns.stream().flatMap(noun -> antecedents.both(noun).stream()).toList();
        List<Argument> objects = both.isEmpty() ? arguments.of(nouns) : both;
        return objects.isEmpty() && antecedents.hasOwnSubject(verb) ? antecedents.ofGap(verb) : objects;
    }

    /** The indirect object: "designated <em>Hamas</em> a terrorist group". */
    List<Argument> recipients(Token verb) {
        return arguments.of(graph.children(verb, "iobj"));
    }

    /** "Help <em>Lebanon</em> rebuild": who does it is helped. */
    private List<Token> helped(Token verb) {
        return graph.children(verb, "ccomp", "xcomp").stream()
                .filter(clause -> clause.tag().matches("VBP?") && !graph.hasChild(clause, "mark", "aux"))
                .flatMap(clause -> graph.children(clause, "nsubj").stream())
                .filter(subject -> subject.index() > verb.index())
                .toList();
    }

    /** The grammatical subject. */
    List<Argument> surface(Token predicate) {
        return surface(predicate, 0);
    }

    private List<Argument> surface(Token predicate, int depth) {
        List<Token> own = graph.children(predicate).stream()
                .filter(child -> SUBJECT.contains(child.relation()) && !isTime(child))
                .toList();
        if (!own.isEmpty() && isBothOfClause(predicate, own.get(0)) && depth < MAX_DEPTH) {
            return joinedAbove(predicate, depth);
        }
        Optional<Token> misplaced = displaced.subject(predicate, own);
        if (misplaced.isPresent()) {
            return arguments.of(misplaced.get());
        }
        Optional<Token> fellow = own.isEmpty() ? displaced.fellow(predicate) : Optional.empty();
        if (fellow.isPresent() && depth < MAX_DEPTH) {
            return surface(fellow.get(), depth + 1);
        }
        if (own.isEmpty() && isFinite(predicate)) {
            List<Argument> before = before(predicate);
            if (!before.isEmpty()) {
                return before;
            }
        }
        if (!own.isEmpty() && graph.isInfinitive(predicate) && isResolve(own.get(0))) {
            return deciders(own.get(0), depth);
        }
        if (!own.isEmpty() && isBothOfRelative(predicate, own.get(0))) {
            return antecedents.of(predicate, predicate);
        }
        Optional<Token> misread = own.isEmpty() ? Optional.empty() : subjectWithoutThat(own.get(0), predicate);
        if (misread.isPresent()) {
            return arguments.of(misread.get());
        }
        if (!own.isEmpty() && graph.isInfinitive(predicate) && !Antecedents.isRelative(own.get(0))) {
            List<Argument> named = arguments.of(own);
            return named.isEmpty() && predicate.relation().equals("advcl") && depth < MAX_DEPTH
                    ? graph.findHead(predicate)
                            .filter(this::isPredicate)
                            .map(head -> surface(head, depth + 1))
                            .orElse(List.of())
                    : named;
        }
        if (!own.isEmpty()) {
            return Antecedents.isRelative(own.get(0)) ? antecedents.of(predicate, own.get(0)) : arguments.of(own);
        }
        Optional<Token> head = graph.findHead(predicate);
        if (depth > MAX_DEPTH || head.isEmpty()) {
            return List.of();
        }
        return switch (predicate.relation()) {
            case "conj", "parataxis" ->
                isPredicate(head.get())
                        ? surface(head.get(), depth + 1)
                        : graph.isPassive(predicate) ? arguments.named(head.get()) : List.of();
            case "xcomp", "ccomp" -> controller(predicate, head.get(), depth);
            case "obl", "nmod" -> predicate.tag().equals("VBG") ? gerund(head.get(), depth) : List.of();
            case "advcl" ->
                isFinite(predicate)
                        ? List.of()
                        : isCalledUpon(predicate, head.get())
                                ? controller(predicate, head.get(), depth)
                                : isBefore(predicate, head.get())
                                        ? surface(head.get(), depth + 1)
                                        : gerund(head.get(), depth);
            case "acl:relcl" -> antecedents.of(predicate, predicate);
            case "advmod" ->
                predicate.tag().equals("VBN") && isPredicate(head.get()) && isBefore(predicate, head.get())
                        ? surface(head.get(), depth + 1)
                        : List.of();
            case "amod", "appos" ->
                predicate.tag().startsWith("JJ") && head.get().index() < predicate.index()
                        ? arguments.of(head.get())
                        : List.of();
            case "dep" ->
                graph.isPassive(predicate) && isPredicate(head.get())
                        ? surface(head.get(), depth + 1)
                        : loose(predicate, head.get(), depth);
            case "acl" ->
                !graph.isInfinitive(predicate)
                        ? predicate.tag().equals("VBG")
                                        && graph.preposition(head.get()).equals("by")
                                ? gerund(head.get(), depth)
                                : namedOrSame(head.get())
                        : antecedents.sameAs(head.get()).isEmpty()
                                ? deciders(head.get(), depth)
                                : antecedents.sameAs(head.get());
            default -> List.of();
        };
    }

    /** "The party backed by France", "the war was a <em>conflict</em> fought between them". */
    private List<Argument> namedOrSame(Token noun) {
        List<Argument> named = antecedents.named(noun);
        return named.isEmpty() ? antecedents.sameAs(noun) : named;
    }

    /** "And the next <em>day</em> spoke with", where the parse takes the time for who spoke. */
    private boolean isTime(Token subject) {
        return Set.of("day", "week", "month", "year").contains(subject.lemma())
                && graph.findMention(subject).isEmpty()
                && graph.children(subject, "amod").stream()
                        .anyMatch(which -> Set.of("next", "following", "same", "previous", "last")
                                .contains(Graph.lower(which)));
    }

    /** "The treaty, which <em>both</em> have ratified". */
    private boolean isBothOfClause(Token predicate, Token subject) {
        return predicate.relation().equals("acl:relcl")
                && Set.of("both", "all").contains(Graph.lower(subject))
                && graph.findMention(subject).isEmpty()
                && graph.children(predicate, "obj").stream()
                        .anyMatch(object -> Graph.lower(object).equals("which"));
    }

    private List<Argument> joinedAbove(Token predicate, int depth) {
        Token above = predicate;
        for (int i = 0; i < MAX_DEPTH && above.head() >= 0; i++) {
            above = graph.token(above.head());
            if (above.isVerb()) {
                List<Argument> joined = surface(above, depth + 1);
                return joined.size() > 1 ? joined : List.of();
            }
        }
        return List.of();
    }

    /** "In 1945 <em>Roosevelt and Stalin</em> met", where the parse joins the names to the time before them. */
    private List<Argument> before(Token verb) {
        if (verb.index() == 0
                || !Set.of("root", "ccomp", "parataxis").contains(verb.relation())
                || !verb.tag().matches("VB[DZP]")) {
            return List.of();
        }
        Token last = graph.token(verb.index() - 1);
        if (graph.findMention(last).isEmpty() || !last.isProperNoun()) {
            return List.of();
        }
        Token first = antecedents.firstConjunct(
                graph.token(graph.findMention(last).orElseThrow().headToken()));
        int start =
                graph.findMention(first).map(mention -> mention.firstToken()).orElse(first.index());
        boolean behindTime = start > 0 && isTimeWord(graph.token(start - 1));
        return behindTime && Set.of("dep", "obl", "nmod", "compound").contains(first.relation())
                ? arguments.of(first)
                : List.of();
    }

    private static boolean isTimeWord(Token word) {
        return word.word()
                .matches("(1[5-9]|20)\\d\\d|\\d\\d|(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|" + DateForms.MONTH_NAMES);
    }

    /** "X and Y, who <em>both</em> agreed". */
    private boolean isBothOfRelative(Token predicate, Token subject) {
        return predicate.relation().equals("acl:relcl")
                && Set.of("both", "all").contains(Graph.lower(subject))
                && graph.children(predicate).stream().anyMatch(Antecedents::isRelative);
    }

    /** "Showed <em>the two nations</em> are allies", where the parse takes the verb of saying for the subject. */
    private Optional<Token> subjectWithoutThat(Token subject, Token predicate) {
        return subject.relation().equals("csubj") && subject.isVerb() && graph.hasChild(predicate, "cop")
                ? graph.children(subject, "obj").stream()
                        .filter(object -> object.index() > subject.index() && object.index() < predicate.index())
                        .findFirst()
                : Optional.empty();
    }

    /** "Is committed <em>to supporting</em>", where the parse takes "to" for the head; an infinitive joined to another without a word;
     * "It is <em>my</em> pleasure to welcome". */
    private List<Argument> loose(Token predicate, Token head, int depth) {
        if (isAfterComma(predicate) && head.index() < predicate.index() && isPredicate(head)) {
            return surface(head, depth + 1);
        }
        if (Set.of("IN", "TO").contains(head.tag())) {
            return graph.findHead(head)
                    .filter(this::isPredicate)
                    .map(verb -> surface(verb, depth + 1))
                    .orElse(List.of());
        }
        return graph.isInfinitive(head)
                ? surface(head, depth + 1)
                : graph.isInfinitive(predicate) && head.isNoun()
                        ? arguments.of(graph.children(head, "nmod:poss"))
                        : List.of();
    }

    /** "Recalled its ambassador, <em>accusing</em> Algeria". */
    private boolean isAfterComma(Token predicate) {
        return predicate.tag().equals("VBG")
                && graph.findPrevious(predicate)
                        .filter(before -> before.word().equals(","))
                        .isPresent();
    }

    /** "Calls on the junta <em>to free</em> him": the junta shall do it, whether or not it has a name. */
    private boolean isCalledUpon(Token predicate, Token head) {
        return graph.isInfinitive(predicate)
                && Set.of("call", "appeal").contains(head.lemma())
                && graph.hasChild(head, "obl");
    }

    private List<Argument> controller(Token predicate, Token head, int depth) {
        if (predicate.relation().equals("ccomp") && isFinite(predicate)) {
            return List.of();
        }
        if (hindrances.isSummons(predicate, head)) {
            return logical(head);
        }
        Optional<Token> resolve = hindrances.resolve(predicate, head);
        if (resolve.isPresent()) {
            return arguments.of(graph.children(resolve.get(), "nmod:poss"));
        }
        if (!ControlWords.SUBJECT_CONTROL.contains(head.lemma()) && !Errands.isErrand(graph, head)) {
            List<Token> objects = new ArrayList<>(graph.children(head, "obj", "iobj"));
            objects.removeIf(object -> Antecedents.isRelative(object) && antecedents.hasOwnSubject(head));
            if (Set.of("call", "appeal").contains(head.lemma())) {
                objects.addAll(graph.children(head, "obl"));
            }
            boolean reflexive = objects.stream()
                    .allMatch(object -> Graph.lower(object).matches("(him|her|it|my|your)self|(our|them)selves"));
            boolean led = !objects.isEmpty()
                    && ControlWords.LEADING.contains(head.lemma())
                    && arguments.of(objects).isEmpty();
            if (!reflexive && !led && !ControlWords.SENDS.contains(head.lemma())) {
                return isResolve(objects.get(0)) ? deciders(objects.get(0), depth) : arguments.of(objects);
            }
        }
        return surface(head, depth + 1);
    }

    /** "<em>Standing</em> beside Zelenskyy, Johnson condemned Russia": what is told first is done by the subject. */
    private boolean isBefore(Token gerund, Token head) {
        return gerund.index() < head.index() && isPredicate(head);
    }

    /** Of "X accused Y of doing it", and of "Y, accused by X of doing it", it is Y who does it, else the subject of the verb it hangs on, as in "remains committed to doing it". */
    private List<Argument> gerund(Token head, int depth) {
        if (isMeasure(head)) {
            return graph.findHead(head).map(verb -> surface(verb, depth + 1)).orElse(List.of());
        }
        if (head.relation().equals("xcomp")
                && (head.tag().startsWith("JJ") || head.tag().equals("VBN"))) {
            return surface(head, depth + 1);
        }
        if (!isPredicate(head)) {
            return graph.findHead(head)
                    .filter(verb -> ControlWords.DONE_BY_OBJECT.contains(verb.lemma()))
                    .map(verb ->
                            graph.isPassive(verb) && graph.preposition(head).equals("by")
                                    ? objects(verb)
                                    : arguments.of(head))
                    .orElse(List.of());
        }
        return ControlWords.DONE_BY_OBJECT.contains(head.lemma()) ? objects(head) : surface(head, depth + 1);
    }

    /** "Stopped <em>short</em> of condemning". */
    private static boolean isMeasure(Token word) {
        return Set.of("short", "shy", "away", "far").contains(word.lemma());
    }

    /** Who decides on what an infinitive says: "<em>Trump</em>'s decision to meet Kim". */
    private List<Argument> deciders(Token noun, int depth) {
        List<Argument> owners = arguments.of(graph.children(noun, "nmod:poss"));
        if (owners.isEmpty()) {
            owners = arguments.of(Stream.concat(
                            graph.behind(noun, "of").stream(),
                            Stream.concat(graph.behind(noun, "from").stream(), graph.behind(noun, "by").stream()))
                    .toList());
        }
        if (!owners.isEmpty()) {
            return owners;
        }
        Optional<Token> head = graph.findHead(noun);
        if (head.isPresent() && noun.relation().equals("nsubj") && graph.isInfinitive(head.get())) {
            return head.flatMap(graph::findHead)
                    .map(verb -> surface(verb, depth + 1))
                    .orElse(List.of());
        }
        return head.filter(verb -> verb.isVerb() && noun.relation().equals("obj"))
                .map(verb -> surface(verb, depth + 1))
                .orElse(List.of());
    }

    /** Whether the infinitive that follows says what is resolved: "the commitment to defend". */
    private static boolean isResolve(Token noun) {
        return ControlWords.RESOLVES.contains(noun.lemma());
    }

    private boolean isPredicate(Token token) {
        return token.isVerb() || graph.hasChild(token, "cop", "nsubj");
    }

    private boolean isFinite(Token verb) {
        return Set.of("VBD", "VBZ", "VBP").contains(verb.tag())
                || graph.children(verb, "aux").stream()
                        .anyMatch(aux -> !Graph.lower(aux).equals("having"));
    }
}
