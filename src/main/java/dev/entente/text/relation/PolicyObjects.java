package dev.entente.text.relation;

import dev.entente.model.Entity;
import dev.entente.model.EntityId;
import dev.entente.model.EntityKind;
import dev.entente.model.RelationType;
import dev.entente.text.syntax.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a stance is towards where it is no actor: the policy, event or agreement behind "support for", also at the end of "efforts to
 * achieve" and "the importance of holding"; and what somebody stands against who is committed to its defeat.
 */
final class PolicyObjects {
    static final Set<RelationType> STANCES =
            Set.of(RelationType.SUPPORTS, RelationType.OPPOSES, RelationType.REJECTS, RelationType.PROTESTS_AGAINST);

    /** A coined name is a little less sure than a known one. */
    private static final double COINED = 0.8;

    private static final int MAX_DEPTH = 4;
    /** Slots that a policy alone can fill: {@code policy-for}. */
    private static final String ONLY = "policy-";

    private static final Set<String> OBJECT = Set.of("object", "matter");
    private static final Set<String> BEHIND =
            Set.of("to", "for", "of", "in", "with", "against", "behind", "by", "over");
    private static final Set<EntityKind> MATTERS = Set.of(EntityKind.TOPIC, EntityKind.EVENT, EntityKind.AGREEMENT);
    private static final Set<String> INNER = Set.of("of", "for", "to", "toward", "towards", "in", "on");

    private static final Set<String> STOPPING = Set.of("stop", "halt", "end", "suspend", "cease", "cancel");
    private static final Set<String> ACCEPTING =
            Set.of("accept", "sign", "ratify", "join", "attend", "endorse", "approve", "honor", "implement", "adopt");

    private final Graph graph;
    private final Arguments arguments;
    private final Lexicon lexicon;
    private final Policies policies;
    private final OwnedNouns owned;
    private final ClauseSlots clauses;
    private final Map<EntityId, Entity> made;

    /** An object, and whether the stance towards it is the opposite one. */
    record Aim(Argument argument, boolean against) {}

    /** @param made takes the entities that have their name from here */
    PolicyObjects(Graph graph, Arguments arguments, Lexicon lexicon, Policies policies, Map<EntityId, Entity> made) {
        this.graph = graph;
        this.arguments = arguments;
        this.lexicon = lexicon;
        this.policies = policies;
        this.clauses = new ClauseSlots(graph, arguments, new Subjects(graph, arguments), lexicon);
        this.owned = new OwnedNouns(graph, arguments, lexicon);
        this.made = made;
    }

    /** Who protests by what the verb says, where they have no name. */
    Optional<Argument> crowd(Token verb) {
        return new Crowds(graph, arguments, made).protesting(verb);
    }

    /** What the frame's end means at this word, where it has no name or stands deeper than its slot. */
    List<Aim> of(Token word, Frame frame) {
        if (!STANCES.contains(frame.type())) {
            return List.of();
        }
        if (frame.to().equals("never")) {
            return withheld(word);
        }
        if (frame.to().equals("refused")) {
            return refused(word);
        }
        return targets(word, frame)
                .flatMap(target -> aims(target, false, 0).stream())
                .distinct()
                .toList();
    }

    /** Of "determined that Syria never builds a chemical weapon" such weapons. */
    private List<Aim> withheld(Token word) {
        WithheldThings things = new WithheldThings(graph, policies::name);
        return clauses.neverGained(word)
                .flatMap(verb -> things.find(verb).stream())
                .map(thing -> new Aim(argument(thing.getValue(), thing.getKey()), false))
                .toList();
    }

    /** Of "refused to sign the treaty" the treaty, of "refused to stop the drills" that they be stopped. */
    private List<Aim> refused(Token word) {
        List<Aim> found = new ArrayList<>();
        for (Token verb : graph.children(word, "xcomp")) {
            List<Token> objects = graph.children(verb, "obj");
            if (STOPPING.contains(verb.lemma())) {
                objects.stream()
                        .flatMap(object -> policies.name(object).stream()
                                .map(name -> Entity.named(EntityKind.TOPIC, "halt of " + name))
                                .map(halt -> new Aim(argument(halt, object), false)))
                        .forEach(found::add);
            } else if (ACCEPTING.contains(verb.lemma())) {
                objects.forEach(object -> found.addAll(aims(object, false, 1)));
            }
        }
        return found;
    }

    /** What the noun phrase of this head means, where it has no name. */
    List<Aim> meant(Token noun) {
        return aims(noun, false, 0);
    }

    private Stream<Token> targets(Token word, Frame frame) {
        if (frame.to().equals("policy-object")) {
            return graph.children(word, graph.isPassive(word) ? "nsubj:pass" : "obj").stream();
        }
        if (frame.to().startsWith(ONLY)) {
            return behind(word, frame.to().substring(ONLY.length()));
        }
        if (frame.wordClass() == WordClass.VERB && OBJECT.contains(frame.to())) {
            return graph.children(word, graph.isPassive(word) ? "nsubj:pass" : "obj").stream();
        }
        return BEHIND.contains(frame.to()) ? behind(word, frame.to()) : Stream.of();
    }

    /** Nouns, gerunds and infinitives behind the preposition. */
    private Stream<Token> behind(Token word, String preposition) {
        Stream<Token> clauses = graph.children(word, "acl", "advcl", "xcomp", "ccomp", "nmod", "obl").stream()
                .filter(Token::isVerb)
                .filter(clause -> graph.children(clause, "mark").stream()
                        .anyMatch(mark -> Graph.lower(mark).equals(preposition)));
        Stream<Token> lent = word.isNoun() && word.relation().equals("obj") && !preposition.equals("of")
                ? graph.findHead(word).filter(verb -> lexicon.lists("light", verb.lemma())).stream()
                        .flatMap(verb -> graph.behind(verb, preposition).stream())
                        .filter(token -> token.index() > word.index())
                : Stream.of();
        return Stream.of(graph.behind(word, preposition).stream(), clauses, lent)
                .flatMap(stream -> stream);
    }

    private List<Aim> aims(Token target, boolean against, int depth) {
        if (depth > MAX_DEPTH) {
            return List.of();
        }
        List<Aim> found = new ArrayList<>();
        for (Token part : withConjuncts(target)) {
            if (part.isVerb()) {
                found.addAll(clauseAims(part, against, depth));
            } else if (graph.findMention(part).isPresent()) {
                found.addAll(mentioned(part, against, depth));
            } else if (lexicon.lists("undoing", part.lemma())) {
                Stream.of("of", "to", "in")
                        .flatMap(link -> graph.behind(part, link).stream())
                        .forEach(object -> found.addAll(aims(object, !against, depth + 1)));
            } else {
                found.addAll(unnamed(part, against, depth));
            }
        }
        return found;
    }

    private List<Aim> unnamed(Token noun, boolean against, int depth) {
        List<Aim> found = new ArrayList<>();
        if (lexicon.lists("endeavor", noun.lemma())) {
            inner(noun).forEach(object -> found.addAll(aims(object, against, depth + 1)));
        }
        if (against && depth > 0) {
            owned.of(List.of(noun), "deed").forEach(owner -> found.add(new Aim(owner, true)));
        }
        if (found.isEmpty()) {
            policies.find(noun).ifPresent(policy -> found.add(new Aim(argument(policy, noun), against)));
        }
        return found;
    }

    private List<Token> withConjuncts(Token target) {
        List<Token> parts = new ArrayList<>(List.of(target));
        for (int i = 0; i < parts.size(); i++) {
            parts.addAll(graph.conjuncts(parts.get(i)));
        }
        return parts;
    }

    /** "To achieve a resolution", "to combat piracy": what is done decides for what or against what. */
    private List<Aim> clauseAims(Token verb, boolean against, int depth) {
        boolean furthers = lexicon.lists("further", verb.lemma());
        if (!furthers && !lexicon.lists("fight", verb.lemma())) {
            return List.of();
        }
        return graph.children(verb, "obj").stream()
                .flatMap(object -> aims(object, furthers == against, depth + 1).stream())
                .toList();
    }

    /** Names count here only where the slot itself does not reach them; an actor only where it is fought. */
    private List<Aim> mentioned(Token noun, boolean against, int depth) {
        if (depth == 0) {
            return List.of();
        }
        return arguments.named(noun).stream()
                .filter(argument -> MATTERS.contains(argument.entity().kind())
                        || against && argument.entity().kind() != EntityKind.PLACE)
                .map(argument -> new Aim(argument, against))
                .toList();
    }

    /** Where an effort leads: "efforts <em>to achieve</em> ...", "plans <em>for</em> ...". */
    private List<Token> inner(Token noun) {
        Stream<Token> loose = noun.relation().equals("obj")
                ? graph.findHead(noun).stream()
                        .flatMap(verb -> graph.children(verb, "xcomp", "advcl").stream())
                        .filter(clause -> clause.tag().equals("VB") && clause.index() > noun.index())
                : Stream.of();
        Stream<Token> own = graph.children(noun, "nmod", "acl", "obl").stream()
                .filter(child -> child.isVerb() || INNER.contains(graph.preposition(child)));
        return Stream.concat(own, loose).toList();
    }

    private Argument argument(Entity policy, Token head) {
        made.put(policy.id(), policy);
        return new Argument(policy.id(), head.index(), COINED);
    }
}
