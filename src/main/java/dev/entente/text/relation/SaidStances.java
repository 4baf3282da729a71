package dev.entente.text.relation;

import dev.entente.model.RelationType;
import dev.entente.text.syntax.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads stances towards another from what is said of that other: who urges by saying what they must do ("Lee said that Japan should
 * apologize", "Japan must apologize, Lee wrote"), who threatens by saying what they will suffer ("Nixon raged that Hanoi would face ruin"), who accuses by
 * saying what wrong they did ("Delhi said Pakistan had violated the truce").
 */
final class SaidStances {
    private static final Set<String> DUTY = Set.of("should", "must", "ought");
    private static final Set<String> ENDING = Set.of("end", "stop", "cease");

    /** Verbs that tell of speech only in anger or warning. */
    private static final Set<String> RAGING =
            Set.of("rage", "thunder", "fume", "roar", "growl", "bluster", "rant", "storm", "boast", "vow", "swear");

    private static final Set<String> WARNING = Set.of("warn", "promise", "vow", "threaten");
    private static final Set<String> FUTURE = Set.of("will", "would", "shall", "wo", "'ll", "’ll", "'d");
    private static final Set<String> NOT = Set.of("not", "n't", "never");
    private static final Set<String> MEETING_HARM = Set.of("face", "meet", "get", "see", "risk");

    /** A guess by eye: that a clause is its verb's is parsed less surely than an object. */
    private static final double CONFIDENCE = 0.75;

    private final Graph graph;
    private final Subjects subjects;
    private final Lexicon lexicon;
    private final OwnedNouns owned;

    SaidStances(Graph graph, Arguments arguments, Subjects subjects, Lexicon lexicon) {
        this.graph = graph;
        this.subjects = subjects;
        this.lexicon = lexicon;
        this.owned = new OwnedNouns(graph, arguments, lexicon);
    }

    List<Statement> read() {
        List<Statement> found = new ArrayList<>();
        for (Token saying : graph.tokens()) {
            if (saying.isVerb() && WARNING.contains(saying.lemma()) && isOfHarm(saying)) {
                add(saying, RelationType.THREATENS, provoking(saying), "pattern:warned-of/1", found);
            }
            boolean says = lexicon.lists("say", saying.lemma());
            if (saying.isVerb() && (says || RAGING.contains(saying.lemma()))) {
                for (Token clause : clauses(saying)) {
                    if (says && isDuty(clause)) {
                        add(saying, RelationType.URGES, obliged(clause), "pattern:said-should/1", found);
                    } else if (says && isWrong(clause)) {
                        add(saying, RelationType.ACCUSES, subjects.surface(clause), "pattern:said-did-wrong/1", found);
                    } else if (isHarm(clause)) {
                        add(
                                saying,
                                RelationType.THREATENS,
                                subjects.surface(clause),
                                "pattern:said-will-suffer/1",
                                found);
                    }
                }
            }
        }
        return found;
    }

    /** "Warned <em>of penalties</em>", "promised <em>a harsh response</em>". */
    private boolean isOfHarm(Token warning) {
        return Stream.concat(graph.behind(warning, "of").stream(), graph.children(warning, "obj").stream())
                .anyMatch(harm -> lexicon.lists("harm", harm.lemma()));
    }

    /** Whom a warning is for: who shall not do what brings the harm, "if <em>Rwanda</em> broke the deal", "should <em>Rwanda</em> break it". */
    private List<Argument> provoking(Token warning) {
        return graph.children(warning, "advcl").stream()
                .filter(clause -> graph.children(clause, "mark").stream()
                                .anyMatch(mark -> Set.of("if", "unless").contains(Graph.lower(mark)))
                        || graph.children(clause, "aux").stream()
                                .anyMatch(aux -> Graph.lower(aux).equals("should")
                                        && graph.children(clause, "nsubj").stream()
                                                .anyMatch(subject -> subject.index() > aux.index())))
                .flatMap(clause -> subjects.surface(clause).stream())
                .toList();
    }

    /** What is said: the verb's own clause, and the one that it closes ("..., he wrote"). */
    private List<Token> clauses(Token saying) {
        Stream<Token> closed = saying.relation().equals("parataxis")
                ? graph.findHead(saying).filter(clause -> clause.index() < saying.index()).stream()
                : Stream.of();
        return Stream.concat(graph.children(saying, "ccomp", "parataxis").stream(), closed)
                .toList();
    }

    private boolean isDuty(Token clause) {
        boolean must = graph.children(clause, "aux").stream().anyMatch(aux -> DUTY.contains(Graph.lower(aux)));
        boolean need = Set.of("need", "have").contains(clause.lemma())
                && graph.hasChild(clause, "xcomp")
                && !graph.hasChild(clause, "obj");
        return (must || need) && !graph.isPassive(clause);
    }

    /** Who must do it; of "Kenya's blockade must end" Kenya. */
    private List<Argument> obliged(Token clause) {
        List<Argument> named = subjects.surface(clause);
        return named.isEmpty() && ENDING.contains(clause.lemma())
                ? owned.of(graph.children(clause, "nsubj"), "deed")
                : named;
    }

    /** "Would face <em>ruin</em>", "will be <em>punished</em>", "will <em>regret</em> it". */
    private boolean isHarm(Token clause) {
        boolean ahead = graph.children(clause, "aux").stream().anyMatch(aux -> FUTURE.contains(Graph.lower(aux)));
        boolean denied = graph.children(clause, "advmod").stream().anyMatch(not -> NOT.contains(Graph.lower(not)));
        boolean meetsHarm = MEETING_HARM.contains(clause.lemma())
                && graph.children(clause, "obj").stream().anyMatch(noun -> lexicon.lists("harm", noun.lemma()));
        return ahead
                && !denied
                && (graph.isPassive(clause)
                        ? lexicon.lists("punish", clause.lemma())
                        : lexicon.lists("suffer", clause.lemma()) || meetsHarm);
    }

    /** "Had <em>violated</em> the truce", "had <em>fired first</em>", "was trying to <em>sway</em> the vote", "was <em>behind</em> the attack". */
    private boolean isWrong(Token clause) {
        boolean denied = graph.children(clause, "advmod").stream().anyMatch(not -> NOT.contains(Graph.lower(not)));
        boolean open =
                graph.children(clause, "aux").stream().anyMatch(aux -> aux.tag().equals("MD"));
        if (denied || open || graph.isPassive(clause)) {
            return false;
        }
        boolean first = clause.lemma().equals("fire")
                && graph.children(clause, "advmod").stream()
                        .anyMatch(adverb -> Graph.lower(adverb).equals("first"));
        boolean behind =
                graph.hasChild(clause, "cop") && graph.preposition(clause).equals("behind");
        return first
                || behind
                || lexicon.lists("wrong", clause.lemma()) && graph.hasChild(clause, "obj", "obl", "ccomp")
                || clause.lemma().equals("try")
                        && graph.children(clause, "xcomp").stream()
                                .anyMatch(aim -> lexicon.lists("wrong", aim.lemma()));
    }

    private void add(Token saying, RelationType type, List<Argument> others, String reader, List<Statement> found) {
        for (Argument speaker : subjects.logical(saying)) {
            for (Argument other : others) {
                if (other.entity().equals(speaker.entity())) {
                    continue;
                }
                double confidence = CONFIDENCE * speaker.certainty() * other.certainty();
                found.add(new Statement(speaker, type, other, saying, confidence, reader, false));
            }
        }
    }
}
