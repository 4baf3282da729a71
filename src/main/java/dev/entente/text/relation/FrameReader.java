package dev.entente.text.relation;

import dev.entente.model.EntityId;
import dev.entente.model.EntityKind;
import dev.entente.model.RelationType;
import dev.entente.text.mention.Mention;
import dev.entente.text.mention.MentionKind;
import dev.entente.text.syntax.Token;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the frames of the lexicon in a sentence. */
final class FrameReader {
    private static final int NEAR = 15;
    private static final double FAR_PENALTY = 0.92;
    private static final double LESS_SURE = 0.9;
    private static final Set<String> WITH_WHOM = Set.of(
            "cooperation",
            "collaboration",
            "coordination",
            "partnership",
            "relationship",
            "relation",
            "tie",
            "alliance",
            "work",
            "trade",
            "agreement",
            "meeting",
            "conversation",
            "call",
            "friendship",
            "war",
            "border");

    /** Who hosts them gives them a base, which is no visit. */
    private static final Set<String> TROOPS =
            Set.of("soldier", "troop", "force", "base", "missile", "warplane", "fighter");

    private static final Set<String> RECEIVING = Set.of(
            "enjoy", "have", "receive", "win", "gain", "get", "obtain", "secure", "need", "seek", "lose", "want",
            "retain", "command", "attract");

    /** In whom a state visits another. */
    private static final Set<String> DELEGATES = Set.of(
            "delegation", "official", "envoy", "diplomat", "minister", "negotiator", "team", "lawmaker", "delegate");

    private final Graph graph;
    private final Arguments arguments;
    private final Slots slots;
    private final Subjects subjects;
    private final Lexicon lexicon;
    private final TalkPartners partners;
    private final Leaderships leaderships;
    private final Postures postures;
    private final @Nullable PolicyObjects policies;
    private final Set<Told> toldByTwoWords = new HashSet<>();

    /** What a word says of two: where two words together say something ("expelled diplomats"), the one alone ("expelled") says nothing more. */
    private record Told(Token word, EntityId from, EntityId to) {}

    /** @param policies finds objects without a name; null where only names count */
    FrameReader(
            Graph graph, Arguments arguments, Subjects subjects, Lexicon lexicon, @Nullable PolicyObjects policies) {
        this.policies = policies;
        this.graph = graph;
        this.arguments = arguments;
        this.slots = new Slots(graph, arguments, subjects, lexicon);
        this.subjects = subjects;
        this.lexicon = lexicon;
        this.partners = new TalkPartners(graph, lexicon);
        this.leaderships = new Leaderships(graph);
        this.postures = new Postures(graph);
    }

    List<Statement> read() {
        List<Statement> found = new ArrayList<>();
        for (Token token : graph.tokens()) {
            if (graph.findMention(token).isPresent() && token.isProperNoun()) {
                continue;
            }
            WordClass.of(token)
                    .map(wordClass -> fitting(token, lexicon.frames(token.lemma(), wordClass)))
                    .orElse(List.of())
                    .forEach(frame -> match(token, frame, found));
        }
        found.addAll(new SaidStances(graph, arguments, subjects, lexicon).read());
        found.addAll(new Refusals(graph, arguments, subjects).read());
        found.addAll(new HeadlineAppeals(graph, arguments, lexicon).read());
        found.addAll(new CopularStances(graph, arguments, subjects, policies).read());
        Protests protests = new Protests(graph);
        Encounters encounters = new Encounters(graph, lexicon);
        return found.stream()
                .map(protests::settle)
                .map(encounters::settle)
                .filter(Statement::isAllowed)
                .filter(statement -> found.stream().noneMatch(other -> isStoppedBy(statement, other)))
                .toList();
    }

    /** "Suspended arms <em>sales</em> to it", "broke off <em>ties</em> with it": the trade, the ties are what the sanction is about. */
    private boolean isStoppedBy(Statement trade, Statement other) {
        return (trade.type() == RelationType.TRADES_WITH || trade.type() == RelationType.COOPERATES_WITH)
                && other.type() == RelationType.SANCTIONS
                && graph.findHead(trade.predicate())
                        .filter(other.predicate()::equals)
                        .isPresent();
    }

    /** Of a noun only the frames with its companion, where there is one: a "prime minister" is no minister. */
    private List<Frame> fitting(Token word, List<Frame> frames) {
        List<Frame> companied = frames.stream()
                .filter(frame ->
                        frame.hasCompanions() && !slots.companions(word, frame).isEmpty())
                .toList();
        return word.isNoun() && !companied.isEmpty()
                ? companied
                : Stream.concat(companied.stream(), frames.stream().filter(frame -> !frame.hasCompanions()))
                        .toList();
    }

    private void match(Token word, Frame frame, List<Statement> found) {
        List<Argument> from = slots.fill(word, frame, frame.from());
        if (from.isEmpty() && isProtest(word, frame) && policies != null) {
            from = policies.crowd(word).stream().toList();
        }
        if (isHeadOfGovernment(word, frame) && !slots.isPredicated(word)
                || isOfSeveral(word, frame)
                || from.isEmpty()
                || frame.from().equals("pair") && frame.type() == RelationType.MET_WITH && isHosted(word)) {
            return;
        }
        if (frame.isAmongThemselves()) {
            for (int i = 0; i < from.size(); i++) {
                for (int j = i + 1; j < from.size(); j++) {
                    add(word, frame, from.get(i), from.get(j), found);
                    if (!frame.type().isSymmetric()) {
                        add(word, frame, from.get(j), from.get(i), found);
                    }
                }
            }
            return;
        }
        List<Argument> to = slots.fill(word, frame, frame.to());
        for (Argument subject : from) {
            to.forEach(object -> add(word, frame, subject, object, found));
        }
        if (from.size() > 1 && !to.isEmpty() && isSharedPact(word, frame)) {
            for (int i = 0; i < from.size(); i++) {
                for (int j = i + 1; j < from.size(); j++) {
                    add(word, frame, from.get(i), from.get(j), found);
                }
            }
        }
        if (policies != null) {
            for (PolicyObjects.Aim aim : policies.of(word, frame)) {
                for (Argument subject : from) {
                    addAim(word, frame, subject, aim, found);
                }
            }
        }
    }

    private static boolean isProtest(Token word, Frame frame) {
        return word.isVerb()
                && frame.type() == RelationType.PROTESTS_AGAINST
                && frame.from().equals("subject");
    }

    private static void addAim(Token word, Frame frame, Argument from, PolicyObjects.Aim aim, List<Statement> found) {
        if (aim.against() && frame.type() != RelationType.SUPPORTS) {
            return;
        }
        RelationType type = aim.against() ? RelationType.OPPOSES : frame.type();
        double confidence =
                frame.confidence() * from.certainty() * aim.argument().certainty() * nearness(word, from);
        found.add(new Statement(
                from, type, aim.argument(), word, confidence, "pattern:policy-object/1", frame.denying()));
    }

    /** A weapon that strikes does it for whose it is: "a Turkish F-16 shot it down". */
    private void add(Token word, Frame frame, Argument from, Argument to, List<Statement> found) {
        if (frame.type() == RelationType.VISITED
                && from.entity().kind() == EntityKind.STATE
                && graph.children(word, "nsubj").stream()
                        .noneMatch(delegates ->
                                DELEGATES.contains(delegates.lemma().toLowerCase(Locale.ROOT)))) {
            return;
        }
        if (frame.type() == RelationType.HOSTED
                && TROOPS.contains(graph.token(to.token()).lemma())) {
            return;
        }
        if (from.entity().kind() == EntityKind.TOPIC && frame.type() == RelationType.ATTACKED) {
            arguments.modifiers(graph.token(from.token())).stream()
                    .filter(owner -> owner.entity().kind() == EntityKind.STATE)
                    .forEach(owner -> add(word, frame, owner.lessSure(LESS_SURE), to, found));
            return;
        }
        if (!partners.allow(frame.type(), from)
                || !partners.allow(frame.type(), to)
                || isTopic(word, frame, to)
                || isPactItself(frame, to)
                || isAccuser(word, frame)
                || isReceived(word, frame)
                || postures.isBodily(word, frame, from, to)) {
            return;
        }
        Optional<RelationType> type = leaderships.settle(typeOf(word, frame, from, to), word, from, to);
        if (type.isEmpty()) {
            return;
        }
        Told told = new Told(word, from.entity(), to.entity());
        if (frame.hasCompanions()) {
            toldByTwoWords.add(told);
        } else if (toldByTwoWords.contains(told)) {
            return;
        }
        double confidence =
                frame.confidence() * from.certainty() * to.certainty() * nearness(word, from) * nearness(word, to);
        String extractor =
                frame.type() == RelationType.CONTACTED && lexicon.lists("discuss", frame.lemma()) && !isByPhone(word)
                        ? Discussions.EXTRACTOR
                        : frame.extractor();
        Token predicate = slots.predicate(word);
        found.add(new Statement(from, type.get(), to, predicate, confidence, extractor, frame.denying()));
        if (isTalkOfPeople(word, frame, type.get(), from, to)) {
            found.add(new Statement(
                    from, RelationType.MET_WITH, to, predicate, confidence * LESS_SURE, extractor, frame.denying()));
        }
        if (frame.type() == RelationType.VISITED) {
            stateOf(to)
                    .ifPresent(state -> found.add(new Statement(
                            from, frame.type(), state, predicate, confidence * LESS_SURE, extractor, frame.denying())));
        }
    }

    /** "Xi held <em>talks</em> with Macron": people who hold talks meet. */
    private static boolean isTalkOfPeople(Token word, Frame frame, RelationType type, Argument from, Argument to) {
        return type == RelationType.NEGOTIATES_WITH
                && frame.wordClass() == WordClass.NOUN
                && word.lemma().equals("talk")
                && from.entity().kind() == EntityKind.PERSON
                && to.entity().kind() == EntityKind.PERSON;
    }

    /** "Joined the Warsaw <em>Pact</em>": the agreement joined is nobody that one agrees with. */
    private boolean isPactItself(Frame frame, Argument to) {
        return frame.type() == RelationType.AGREED_WITH
                && frame.to().equals("object")
                && frame.companions().contains(Graph.lower(graph.token(to.token())));
    }

    /** "Kenya and Uganda <em>signed</em> a memorandum with Rwanda": one paper of all three. */
    private boolean isSharedPact(Token word, Frame frame) {
        return frame.type() == RelationType.AGREED_WITH
                && frame.wordClass() == WordClass.VERB
                && frame.from().equals("subject")
                && frame.to().equals("with")
                && slots.companions(word, frame).stream()
                        .anyMatch(paper -> paper.tag().equals("NN") && graph.hasChild(paper, "det"));
    }

    /** "Rejects the <em>accusation</em> of X", "the accusation of X that": X accuses. */
    private boolean isAccuser(Token word, Frame frame) {
        return frame.type() == RelationType.ACCUSES
                && frame.wordClass() == WordClass.NOUN
                && frame.to().equals("of")
                && word.lemma().equals("accusation")
                && (lexicon.lists(
                                "refute", graph.findHead(word).map(Token::lemma).orElse(""))
                        || graph.children(word, "ccomp", "acl", "dep").stream()
                                .anyMatch(clause -> graph.hasChild(clause, "mark")));
    }

    /** "Enjoys the <em>support of</em> X": whose it is stands behind it, and who enjoys it supports nobody. */
    private boolean isReceived(Token word, Frame frame) {
        return frame.type() == RelationType.SUPPORTS
                && frame.wordClass() == WordClass.NOUN
                && frame.to().startsWith("of")
                && word.relation().equals("obj")
                && graph.findHead(word)
                        .filter(verb -> RECEIVING.contains(verb.lemma()))
                        .isPresent();
    }

    private RelationType typeOf(Token word, Frame frame, Argument from, Argument to) {
        if (isFromAfar(word, frame)) {
            return RelationType.CONTACTED;
        }
        if (isWarningAgainst(word, frame, to)) {
            return RelationType.URGES;
        }
        if (isHeadOfGovernment(word, frame)) {
            return RelationType.LEADS;
        }
        boolean people =
                from.entity().kind() == EntityKind.PERSON && to.entity().kind() == EntityKind.PERSON;
        if (people && isCourtesyCall(word, frame)) {
            return RelationType.MET_WITH;
        }
        boolean personal =
                from.entity().kind() == EntityKind.PERSON || to.entity().kind() == EntityKind.PERSON;
        return personal && frame.type() == RelationType.ALLIED_WITH ? RelationType.SUPPORTS : frame.type();
    }

    /** "Warned Noda <em>against the plan</em>": asked not to do it. */
    private boolean isWarningAgainst(Token word, Frame frame, Argument to) {
        return frame.type() == RelationType.THREATENS
                && word.lemma().equals("warn")
                && to.entity().kind() == EntityKind.PERSON
                && Stream.concat(Stream.of(word), graph.children(word, "obj").stream())
                        .anyMatch(above -> !graph.behind(above, "against").isEmpty());
    }

    /** "Called on the prime minister" and asked nothing of him: a visit. */
    private boolean isCourtesyCall(Token word, Frame frame) {
        return frame.type() == RelationType.URGES
                && frame.to().equals("on")
                && word.lemma().equals("call")
                && !graph.hasChild(word, "xcomp", "advcl", "ccomp", "obj")
                && graph.behind(word, "for").isEmpty()
                && graph.behind(word, "on").stream().noneMatch(noun -> graph.hasChild(noun, "acl", "xcomp", "advcl"));
    }

    /** A "prime minister" is no minister but leads, which roles tell where the title stands by the name. */
    private boolean isHeadOfGovernment(Token word, Frame frame) {
        return frame.type() == RelationType.HOLDS_OFFICE_IN
                && graph.children(word).stream()
                        .anyMatch(child -> Graph.lower(child).equals("prime"))
                && graph.children(word).stream()
                        .noneMatch(child -> Set.of("deputy", "vice").contains(Graph.lower(child)));
    }

    /** "The foreign ministers of Iran and Iraq": each of one, which roles tell. */
    private boolean isOfSeveral(Token word, Frame frame) {
        return frame.from().equals("holder")
                && word.tag().equals("NNS")
                && graph.behind(word, "of").stream()
                        .anyMatch(body -> !graph.children(body, "conj").isEmpty());
    }

    /** "A and B hosted a reception": for others. */
    private boolean isHosted(Token noun) {
        return noun.isNoun()
                && noun.relation().equals("obj")
                && graph.behind(noun, "between").isEmpty()
                && graph.findHead(noun).filter(Fellows::isArranging).isPresent();
    }

    /** "Discussed their cooperation with <em>Japan</em>": with whom one cooperates, not talks. */
    private boolean isTopic(Token word, Frame frame, Argument to) {
        return frame.to().equals("with")
                && lexicon.lists("discuss", frame.lemma())
                && graph.children(word, "obj").stream()
                        .anyMatch(topic -> topic.isNoun()
                                && topic.index() < to.token()
                                && WITH_WHOM.contains(topic.lemma())
                                && Graph.lower(graph.token(topic.index() + 1)).equals("with"));
    }

    /** "A telephone talk", "held talks by phone". */
    private boolean isFromAfar(Token word, Frame frame) {
        boolean talks = frame.type() == RelationType.NEGOTIATES_WITH || frame.type() == RelationType.MET_WITH;
        return talks
                && (isByPhone(word)
                        || slots.companions(word, frame).stream().anyMatch(this::isByPhone)
                        || word.relation().equals("obj")
                                && graph.findHead(word).filter(this::isByPhone).isPresent());
    }

    private boolean isByPhone(Token word) {
        return graph.children(word).stream()
                .anyMatch(child -> Set.of("phone", "telephone", "telephonic").contains(child.lemma()));
    }

    /** The state named behind a place: who went to "Warsaw, Poland" went to both. */
    private Optional<Argument> stateOf(Argument place) {
        return graph.findMention(graph.token(place.token()))
                .filter(mention -> place.entity().kind() == EntityKind.PLACE)
                .map(Mention::endToken)
                .filter(comma -> comma + 1 < graph.tokens().size()
                        && graph.token(comma).word().equals(","))
                .flatMap(comma -> graph.findMention(graph.token(comma + 1)))
                .filter(mention -> mention.kind() == MentionKind.NAME)
                .map(mention -> mention.entities().get(0))
                .filter(entity -> entity.kind() == EntityKind.STATE)
                .map(state -> new Argument(state, place.token(), place.certainty()));
    }

    private static double nearness(Token word, Argument argument) {
        return Math.abs(word.index() - argument.token()) > NEAR ? FAR_PENALTY : 1;
    }
}
