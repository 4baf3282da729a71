package dev.entente.text.relation;

import dev.entente.model.RelationType;
import dev.entente.text.syntax.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Reads who threatens by saying what another will suffer: "Nixon raged that Hanoi would face ruin", "Cairo will pay for it, he warned". */
final class Menaces {
    /** Verbs that tell of speech only in anger or warning; "say" and its like need the same to follow. */
    private static final Set<String> RAGING =
            Set.of("rage", "thunder", "fume", "roar", "growl", "bluster", "rant", "storm", "boast", "vow", "swear");

    private static final Set<String> FUTURE = Set.of("will", "would", "shall", "wo", "'ll", "’ll", "'d");
    private static final double CONFIDENCE = 0.75;

    private final Graph graph;
    private final Subjects subjects;
    private final Lexicon lexicon;

    Menaces(Graph graph, Subjects subjects, Lexicon lexicon) {
        this.graph = graph;
        this.subjects = subjects;
        this.lexicon = lexicon;
    }

    List<Statement> read() {
        List<Statement> found = new ArrayList<>();
        for (Token saying : graph.tokens()) {
            if (saying.isVerb() && (lexicon.lists("say", saying.lemma()) || RAGING.contains(saying.lemma()))) {
                graph.children(saying, "ccomp", "parataxis").stream()
                        .filter(this::isHarm)
                        .forEach(clause -> add(saying, clause, found));
            }
        }
        return found;
    }

    /** "Would face <em>ruin</em>", "will be <em>punished</em>", "will <em>regret</em> it". */
    private boolean isHarm(Token clause) {
        boolean ahead = graph.children(clause, "aux").stream().anyMatch(aux -> FUTURE.contains(Graph.lower(aux)));
        boolean denied = graph.children(clause, "advmod").stream()
                .anyMatch(not -> Set.of("not", "n't", "never").contains(Graph.lower(not)));
        Stream<Token> suffered = graph.children(clause, "obj").stream();
        return ahead
                && !denied
                && (graph.isPassive(clause)
                        ? lexicon.lists("punish", clause.lemma())
                        : lexicon.lists("suffer", clause.lemma())
                                || Set.of("face", "meet", "get", "see", "risk").contains(clause.lemma())
                                        && suffered.anyMatch(noun -> lexicon.lists("harm", noun.lemma())));
    }

    private void add(Token saying, Token clause, List<Statement> found) {
        for (Argument speaker : subjects.logical(saying)) {
            for (Argument struck : subjects.surface(clause)) {
                double confidence = CONFIDENCE * speaker.certainty() * struck.certainty();
                found.add(new Statement(
                        speaker,
                        RelationType.THREATENS,
                        struck,
                        saying,
                        confidence,
                        "pattern:said-will-suffer/1",
                        false));
            }
        }
    }
}
