package dev.entente.text.relation;

import dev.entente.model.RelationType;
import dev.entente.text.syntax.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Reads who urges by saying what another must do: "Lee said that Japan should apologize", "Japan must apologize, Lee wrote". */
final class Duties {
    private static final Set<String> DUTY = Set.of("should", "must", "ought");
    private static final Set<String> ENDING = Set.of("end", "stop", "cease");
    private static final double CONFIDENCE = 0.75;

    private final Graph graph;
    private final Subjects subjects;
    private final Lexicon lexicon;
    private final OwnedNouns owned;

    Duties(Graph graph, Arguments arguments, Subjects subjects, Lexicon lexicon) {
        this.owned = new OwnedNouns(graph, arguments, lexicon);
        this.graph = graph;
        this.subjects = subjects;
        this.lexicon = lexicon;
    }

    List<Statement> read() {
        List<Statement> found = new ArrayList<>();
        for (Token saying : graph.tokens()) {
            if (saying.isVerb() && lexicon.lists("say", saying.lemma())) {
                clauses(saying).filter(this::isDuty).forEach(clause -> add(saying, clause, found));
            }
        }
        return found;
    }

    /** What is said: the verb's own clause, and the one that it closes ("..., he wrote"). */
    private Stream<Token> clauses(Token saying) {
        Stream<Token> closed = saying.relation().equals("parataxis")
                ? graph.findHead(saying).filter(clause -> clause.index() < saying.index()).stream()
                : Stream.of();
        return Stream.concat(graph.children(saying, "ccomp").stream(), closed);
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

    private void add(Token saying, Token clause, List<Statement> found) {
        for (Argument speaker : subjects.logical(saying)) {
            for (Argument obliged : obliged(clause)) {
                double confidence = CONFIDENCE * speaker.certainty() * obliged.certainty();
                found.add(new Statement(
                        speaker, RelationType.URGES, obliged, saying, confidence, "pattern:said-should/1", false));
            }
        }
    }
}
