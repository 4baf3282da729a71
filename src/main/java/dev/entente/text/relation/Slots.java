package dev.entente.text.relation;

import dev.entente.model.EntityKind;
import dev.entente.model.RelationType;
import dev.entente.text.syntax.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Fills the slots that {@code frames.csv} names.
 *
 * <p>Of a verb: {@code subject} and {@code object} (logical ones, so that a passive reads like its active), those of {@link ConsultationSlots},
 * {@code joined} (an object, where "in doing" follows), {@code given-to} (behind "to", where something is given), {@code object-as}, {@code object-for} and {@code object-to} (an object, where "as", "for" or "to" follows), {@code victim} (an object that is not attacked
 * for something), {@code deed} (whose deed its object is), {@code clause} (the subject of
 * its clause), {@code town} and {@code goods} (of what town, whose wares its object is), {@code traveller} (who goes somewhere to do it), {@code from-body} (an organisation behind "from"), {@code body} and {@code member-state} (a subject that is an organisation, an object that is a state), {@code no-state} (any other object), {@code no-person} (an object that is no person), {@code listed}, {@code delisted} and {@code terrorist} (see {@link Listings}), {@code claimed} (whom an attack struck that is claimed), {@code uprising} (a subject that is an event), {@code never} (who shall never do it), {@code pair} (its subjects, where they are several). Of a noun: {@code agent} (the first of: whose it is, "by", the subject of the verb
 * that lends it one, the name before it, the subject of the clause it stands in), {@code owner} (the agent, but a state's name before it first), {@code holder} (of whom it is said: "A is an ally"),
 * {@code holder-pair}, {@code poss}, {@code mod}, {@code between}, {@code hyphen}, {@code pair} (between, hyphened, or owned by several),
 * {@code clause} and {@code receiver} (the subject of the clause it stands in; of the verb it is the object of), {@code inviter} (the agent, unless it is
 * the receiver), {@code of-body} (behind "of", no group), {@code of-deed}, {@code for-deed}, {@code to-deed}. Any other
 * word is a preposition.
 */
final class Slots {
    private static final Set<EntityKind> MATTERS = Set.of(EntityKind.TOPIC, EntityKind.EVENT, EntityKind.AGREEMENT);
    private static final Set<String> SELECTORS = Set.of("deed", "demand", "belonging");

    private final Graph graph;
    private final Arguments arguments;
    private final Subjects subjects;
    private final Lexicon lexicon;
    private final NounOwners owners;
    private final OwnedNouns owned;
    private final ClauseSlots clauses;
    private final ConsultationSlots consultations;
    private final Companions companions;
    private final WordOrder order;
    private final GivenTitles titles;
    private final ClaimedAttacks attacks;
    private final Listings listings;
    private final CondemnedDeeds deeds;

    Slots(Graph graph, Arguments arguments, Subjects subjects, Lexicon lexicon) {
        this.graph = graph;
        this.arguments = arguments;
        this.subjects = subjects;
        this.lexicon = lexicon;
        this.owners = new NounOwners(graph, arguments, subjects, lexicon);
        this.owned = new OwnedNouns(graph, arguments, lexicon);
        this.clauses = new ClauseSlots(graph, arguments, subjects, lexicon);
        this.consultations = new ConsultationSlots(graph, arguments, subjects, lexicon);
        this.companions = new Companions(graph, lexicon);
        this.order = new WordOrder(graph, arguments, lexicon);
        this.titles = new GivenTitles(graph, arguments, subjects, lexicon);
        this.attacks = new ClaimedAttacks(graph, arguments, lexicon);
        this.listings = new Listings(graph, subjects);
        this.deeds = new CondemnedDeeds(graph, arguments, subjects, lexicon, owners);
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
            case "object-for" -> hasGround(verb) ? subjects.objects(verb) : List.of();
            case "victim" -> hasGround(verb) ? List.of() : subjects.objects(verb);
            case "object-titled" -> titles.appointed(verb);
            case "object-as" -> titles.namedAs(verb);
            case "given-to" ->
                graph.hasChild(verb, "obj") || graph.isPassive(verb) ? behindVerb(verb, frame, "to") : List.of();
            case "object-to" -> graph.behind(verb, "to").isEmpty() ? List.of() : subjects.objects(verb);
            case "deed" -> {
                List<Argument> doers = owned.of(graph.children(verb, "obj", "nsubj:pass", "iobj", "xcomp"), slot);
                yield doers.isEmpty() ? deeds.doers(verb) : doers;
            }
            case "demand", "demanded", "belonging", "diplomat" ->
                owned.of(graph.children(verb, "obj", "nsubj:pass", "iobj", "xcomp"), slot);
            case "no-person" -> notOfKind(EntityKind.PERSON, subjects.objects(verb));
            case "body" -> ofKind(EntityKind.ORGANIZATION, subjects.logical(verb));
            case "state" -> ofKind(EntityKind.STATE, subjects.logical(verb));
            case "member-state" -> ofKind(EntityKind.STATE, subjects.objects(verb));
            case "no-state" -> notOfKind(EntityKind.STATE, subjects.objects(verb));
            case "matter" ->
                subjects.objects(verb).stream()
                        .filter(argument -> MATTERS.contains(argument.entity().kind()))
                        .toList();
            case "joined" -> clauses.joined(verb);
            case "object-of", "object-with", "object-against", "object-from" ->
                hasGroundBehind(verb, preposition(slot)) ? subjects.objects(verb) : List.of();
            case "clause" -> clauses.clause(verb);
            case "for-clause" -> clauses.forClause(verb);
            case "told" -> clauses.told(verb);
            case "slurred" -> clauses.slurred(verb);
            case "responsible" -> clauses.responsible(verb);
            case "border" -> clauses.border(verb, companions(verb, frame));
            case "power-from", "people-from" -> driven(verb, slot.startsWith("power"));
            case "from-state" ->
                graph.isPassive(verb) && graph.behind(verb, "by").isEmpty()
                        ? ofKind(EntityKind.STATE, behindVerb(verb, frame, "from"))
                        : List.of();
            case "from-body" -> ofKind(EntityKind.ORGANIZATION, behindVerb(verb, frame, "from"));
            case "under-fire" -> clauses.underFire(verb);
            case "agreement" -> ofKind(EntityKind.AGREEMENT, subjects.objects(verb));
            case "for-state" -> ofKind(EntityKind.STATE, behindVerb(verb, frame, "for"));
            case "helper" -> clauses.helper(verb);
            case "companion" -> clauses.companions(verb);
            case "received-in" -> clauses.receivedIn(verb);
            case "base" -> owned.bases(graph.children(verb, "obj", "nsubj:pass"));
            case "owned" ->
                companions(verb, frame).stream()
                        .flatMap(noun -> arguments.owners(noun).stream())
                        .toList();
            case "goods" -> owned.goods(graph.children(verb, "obj", "nsubj:pass"));
            case "traveller" -> clauses.isPurposeOfJourney(verb) ? subjects.logical(verb) : List.of();
            case "town" -> owned.towns(graph.children(verb, "obj", "nsubj:pass"));
            case "claimed" -> attacks.struck(verb, companions(verb, frame));
            case "listed", "delisted" -> listings.of(verb, slot.equals("listed"));
            case "terrorist" -> listings.branded(verb);
            case "uprising" ->
                subjects.logical(verb).stream()
                        .filter(argument -> argument.entity().kind() == EntityKind.EVENT)
                        .toList();
            case "never" -> clauses.never(verb);
            case "threatened" -> threatened(verb);
            case "pair" -> hasPartner(verb, frame) || isOverNothing(verb) ? List.of() : several(subjects.logical(verb));
            default ->
                ConsultationSlots.NAMES.contains(slot)
                        ? consultations.fill(verb, slot, companions(verb, frame))
                        : behindVerb(verb, frame, slot);
        };
    }

    /** "Drove <em>the Libyans</em> out of Fada": a power is beaten, people are expelled. */
    private List<Argument> driven(Token verb, boolean power) {
        boolean away = hasGroundBehind(verb, "from") || hasGroundBehind(verb, "out of");
        return away
                ? subjects.objects(verb).stream()
                        .filter(object -> power
                                == Set.of(EntityKind.STATE, EntityKind.ORGANIZATION)
                                        .contains(object.entity().kind()))
                        .toList()
                : List.of();
    }

    private static List<Argument> ofKind(EntityKind kind, List<Argument> arguments) {
        return arguments.stream()
                .filter(argument -> argument.entity().kind() == kind)
                .toList();
    }

    private static List<Argument> notOfKind(EntityKind kind, List<Argument> arguments) {
        return arguments.stream()
                .filter(argument -> argument.entity().kind() != kind)
                .toList();
    }

    /** Whether it is done with somebody named, and so not among its subjects. */
    private boolean hasPartner(Token verb, Frame frame) {
        boolean object = !frame.hasCompanions()
                && graph.children(verb, "obj").stream()
                        .anyMatch(noun ->
                                !graph.isReciprocal(noun) && !noun.lemma().equals("face"));
        boolean companied = companions(verb, frame).stream().anyMatch(noun -> Stream.of("with", "against", "on", "upon")
                .anyMatch(preposition -> !graph.behind(noun, preposition).isEmpty()
                        && (preposition.equals("with") || frame.type() == RelationType.AT_WAR_WITH)));
        boolean clausal = graph.children(verb, "advcl", "xcomp", "ccomp").stream()
                .flatMap(clause -> graph.children(clause, "mark").stream())
                .anyMatch(mark -> Graph.lower(mark).equals("with"));
        return object || companied || clausal || !graph.behind(verb, "with").isEmpty();
    }

    /** "Agreed on little". */
    private boolean isOverNothing(Token verb) {
        return Stream.concat(graph.behind(verb, "on").stream(), graph.children(verb, "obj").stream())
                .anyMatch(noun -> Set.of("little", "nothing", "few").contains(Graph.lower(noun)));
    }

    /** "Demanded the withdrawal of troops <em>from</em> Somalia": a place that is left, whatever the parse joins it to. */
    private boolean isLeft(Token verb, String preposition) {
        return preposition.equals("from")
                && graph.children(verb, "obj").stream().anyMatch(noun -> lexicon.lists("leaving", noun.lemma()));
    }

    private List<Argument> behindVerb(Token verb, Frame frame, String slot) {
        String preposition = preposition(slot);
        if (isLeft(verb, preposition)) {
            return List.of();
        }
        List<Token> nouns = new ArrayList<>(graph.behind(verb, preposition));
        if (graph.children(verb, "compound:prt").stream()
                .anyMatch(p -> Graph.lower(p).equals(preposition))) {
            nouns.addAll(graph.children(verb, "obj"));
        }
        graph.children(verb, "advcl", "xcomp", "ccomp").stream()
                .filter(clause -> clauses.hasMark(clause, preposition))
                .forEach(clause -> nouns.addAll(graph.children(clause, "nsubj")));
        companions(verb, frame).forEach(noun -> {
            nouns.addAll(graph.behind(noun, preposition));
            graph.children(noun, "amod").stream()
                    .filter(worth -> worth.index() > noun.index())
                    .forEach(worth -> nouns.addAll(graph.behind(worth, preposition)));
        });
        if (nouns.isEmpty() && preposition.equals("against")) {
            graph.children(verb, "obl").stream()
                    .filter(place -> graph.findMention(place).isPresent())
                    .forEach(place -> nouns.addAll(graph.behind(place, preposition)));
        }
        return selected(nouns, slot);
    }

    private List<Argument> selected(List<Token> nouns, String slot) {
        int hyphen = slot.lastIndexOf('-');
        return hyphen > 0 && SELECTORS.contains(slot.substring(hyphen + 1))
                ? owned.of(nouns, slot.substring(hyphen + 1))
                : arguments.of(nouns);
    }

    /** The preposition that a slot names: "to" of {@code to} and {@code to-deed}, "out of" of {@code out-of}, "with" of {@code object-with}. */
    private static String preposition(String slot) {
        int hyphen = slot.lastIndexOf('-');
        boolean selects = hyphen > 0 && SELECTORS.contains(slot.substring(hyphen + 1));
        String preposition = selects ? slot.substring(0, hyphen) : slot;
        return preposition.startsWith("object-")
                ? preposition.substring("object-".length())
                : preposition.replace('-', ' ');
    }

    /** Whom a threat to do something would strike. */
    private List<Argument> threatened(Token word) {
        if (word.lemma().startsWith("threat")) {
            List<Argument> struck = clauses.threatened(word).stream()
                    .flatMap(verb -> clauses.struck(verb).stream())
                    .distinct()
                    .toList();
            return struck.isEmpty() ? clauses.conditional(word) : struck;
        }
        return clauses.threatened(word).stream()
                .flatMap(verb -> lexicon.frames(verb.lemma(), WordClass.VERB).stream()
                        .filter(ClauseSlots::isHostile)
                        .filter(frame -> !frame.hasCompanions()
                                || !companions(verb, frame).isEmpty())
                        .filter(frame -> !frame.to().isEmpty())
                        .flatMap(frame -> fillVerb(verb, frame, frame.to()).stream()))
                .distinct()
                .toList();
    }

    private List<Argument> fillNoun(Token noun, String slot) {
        return switch (slot) {
            case "agent" -> owners.agents(noun);
            case "owner" -> owners.owners(noun);
            case "holder" -> owners.holders(noun);
            case "holder-pair" -> several(owners.holders(noun));
            case "poss" -> owners.possessors(noun);
            case "mod" -> arguments.modifiers(noun);
            case "between" -> several(arguments.of(nounsBehind(noun, "between")));
            case "hyphen" -> several(arguments.modifiers(noun));
            case "pair" -> pairs(noun);
            case "clause" -> owners.clauseSubjects(noun);
            case "receiver" -> owners.receivers(noun);
            case "inviter" -> owners.receivers(noun).isEmpty() ? owners.agents(noun) : List.of();
            case "self" -> arguments.named(noun);
            case "helped" -> clauses.helped(noun);
            case "of-body" -> notOfKind(EntityKind.GROUP, behindNoun(noun, "of"));
            case "of-pair" -> several(behindNoun(noun, "of"));
            case "clause-pair" -> several(owners.clauseSubjects(noun));
            case "that-clause" -> clauses.thatClause(noun);
            case "for-clause" -> clauses.forClause(noun);
            case "border" -> clauses.border(noun, List.of());
            case "never" -> clauses.never(noun);
            case "threatened" -> threatened(noun);
            default -> behindNoun(noun, slot);
        };
    }

    private List<Argument> fillAdjective(Token adjective, String slot) {
        return switch (slot) {
            case "subject" -> subjects.surface(adjective);
            case "subject-pair" -> several(subjects.surface(adjective));
            default -> selected(graph.behind(adjective, preposition(slot)), slot);
        };
    }

    private List<Argument> pairs(Token noun) {
        List<Argument> between = arguments.of(nounsBehind(noun, "between"));
        if (between.size() > 1) {
            return between;
        }
        List<Argument> owned = arguments.of(graph.children(noun, "nmod:poss"));
        boolean partnered = !Stream.of("with", "between", "among")
                .allMatch(p -> nounsBehind(noun, p).isEmpty());
        if (owned.size() > 1 && !partnered) {
            return owned;
        }
        List<Argument> before = arguments.modifiers(noun).stream()
                .filter(argument -> !owned.contains(argument))
                .toList();
        if (before.size() > 1) {
            return before;
        }
        return partnered ? List.of() : several(owners.partners(noun));
    }

    private List<Argument> behindNoun(Token noun, String slot) {
        List<Token> nouns = nounsBehind(noun, preposition(slot));
        return nouns.isEmpty()
                ? order.behind(noun, preposition(slot), slot.endsWith("-deed") ? "deed" : "")
                : selected(nouns, slot);
    }

    /** The word that tells when, where and whether: the verb of "the talks that they will hold", else the word itself. */
    Token predicate(Token word) {
        return word.isNoun() ? owners.relativeVerb(word).orElse(word) : word;
    }

    private List<Token> nounsBehind(Token noun, String preposition) {
        List<Token> nouns = new ArrayList<>(graph.behind(noun, preposition));
        if (nouns.isEmpty() && Set.of("with", "between").contains(preposition)) {
            nouns.addAll(behindConjuncts(noun, preposition));
            Token top = owners.topNoun(noun);
            if (!top.equals(noun)) {
                graph.behind(top, preposition).stream()
                        .filter(child -> child.index() > noun.index())
                        .forEach(nouns::add);
            }
        }
        graph.children(noun, "acl", "advcl", "ccomp", "xcomp").stream()
                .filter(clause -> clauses.hasMark(clause, preposition))
                .forEach(clause -> nouns.addAll(graph.children(clause, "nsubj")));
        if (!nouns.isEmpty()) {
            return nouns;
        }
        nouns.addAll(owners.inner(noun, preposition));
        if (preposition.equals("to")) {
            owners.findLightVerb(noun).ifPresent(verb -> nouns.addAll(graph.children(verb, "iobj")));
        }
        if (!preposition.equals("of")) {
            owners.findLightVerb(noun).ifPresent(verb -> graph.behind(verb, preposition).stream()
                    .filter(child -> child.index() > noun.index() || Antecedents.isRelative(child))
                    .forEach(nouns::add));
        }
        return nouns;
    }

    /** "Consultation and <em>cooperation</em> between", "cooperation and <em>consultation</em> between": what follows one of the two is said of both. */
    private List<Token> behindConjuncts(Token noun, String preposition) {
        Stream<Token> siblings = noun.relation().equals("conj")
                ? graph.findHead(noun).filter(Token::isNoun).stream()
                : graph.conjuncts(noun).stream().filter(Token::isNoun);
        return siblings.filter(sibling -> graph.findMention(sibling).isEmpty())
                .flatMap(sibling -> graph.behind(sibling, preposition).stream())
                .filter(child -> child.index() > noun.index())
                .toList();
    }

    /** "X was <em>prime minister</em> of", "resigned as <em>prime minister</em> of": whether a verb says it of somebody. */
    boolean isPredicated(Token office) {
        return graph.hasChild(office, "cop") || owners.isPredicated(office);
    }

    List<Token> companions(Token word, Frame frame) {
        return companions.of(word, frame);
    }

    /** Whether words follow that tell for what somebody is attacked: then the attack is one in words. */
    private boolean hasGround(Token verb) {
        return Stream.concat(
                        graph.children(verb, "obl", "advcl").stream(),
                        graph.children(verb, "obj").stream()
                                .flatMap(object -> graph.children(object, "nmod", "acl").stream()))
                .filter(child -> !lexicon.lists("untrue", child.lemma()))
                .anyMatch(child -> Set.of("for", "over", "as").contains(graph.preposition(child))
                        || graph.children(child, "mark").stream()
                                .anyMatch(mark -> Graph.lower(mark).equals("for")));
    }

    private boolean hasGroundBehind(Token verb, String preposition) {
        return Stream.concat(
                        graph.children(verb, "obl", "advcl").stream(),
                        graph.children(verb, "obj").stream()
                                .flatMap(object -> graph.children(object, "nmod", "acl").stream()))
                .anyMatch(child -> graph.preposition(child).equals(preposition)
                        || graph.children(child, "mark").stream()
                                .anyMatch(mark -> Graph.lower(mark).equals(preposition)));
    }

    private static List<Argument> several(List<Argument> arguments) {
        return arguments.size() > 1 ? arguments : List.of();
    }
}
