package dev.entente.text.relation;

import dev.entente.model.RelationType;
import dev.entente.text.syntax.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Who does something together, whatever it is: "A and B jointly patrol the strait", "A, together with B, measured the mountain". */
final class JointActions {
    private static final Set<String> TOGETHER = Set.of("together", "jointly");
    private static final Set<String> STATING = Set.of("declare", "announce", "state", "affirm", "proclaim", "pledge");
    private static final double AMONG_SUBJECTS = 0.72;
    private static final double WITH_ANOTHER = 0.74;

    private final Graph graph;
    private final Arguments arguments;
    private final Subjects subjects;
    private final Lexicon lexicon;

    JointActions(Graph graph, Arguments arguments, Subjects subjects, Lexicon lexicon) {
        this.graph = graph;
        this.arguments = arguments;
        this.subjects = subjects;
        this.lexicon = lexicon;
    }

    List<Statement> read() {
        List<Statement> found = new ArrayList<>();
        for (Token token : graph.tokens()) {
            if (token.isVerb() && !lexicon.lists("apart", token.lemma())) {
                among(token, found);
            } else if (isTogetherWith(token)) {
                with(token, found);
            }
        }
        return found.stream().filter(Statement::isAllowed).toList();
    }

    private void among(Token verb, List<Statement> found) {
        boolean together = graph.children(verb).stream()
                .anyMatch(adverb -> TOGETHER.contains(Graph.lower(adverb)) && !isBeforeWith(adverb));
        if (!together) {
            return;
        }
        List<Argument> doers = subjects.logical(verb);
        for (int i = 0; i < doers.size(); i++) {
            for (int j = i + 1; j < doers.size(); j++) {
                add(doers.get(i), doers.get(j), verb, AMONG_SUBJECTS, found);
            }
        }
    }

    private void with(Token partner, List<Statement> found) {
        Token head = graph.token(partner.head());
        boolean act = head.isVerb() && !lexicon.lists("apart", head.lemma());
        boolean beside = head.isNoun() && Set.of("nsubj", "conj").contains(head.relation());
        if (!act && !beside) {
            return;
        }
        List<Argument> doers = act ? subjects.logical(head) : arguments.named(head);
        Token predicate = act ? head : graph.findHead(head).orElse(head);
        if (lexicon.lists("apart", predicate.lemma())) {
            return;
        }
        doers.forEach(doer -> arguments.of(partner).stream()
                .filter(other -> other.token() >= partner.index())
                .forEach(other -> add(doer, other, predicate, WITH_ANOTHER, found)));
    }

    private boolean isTogetherWith(Token noun) {
        return noun.isNoun()
                && noun.head() >= 0
                && graph.preposition(noun).equals("with")
                && graph.children(noun, "case").stream()
                        .flatMap(with -> graph.findPrevious(with).stream())
                        .anyMatch(before -> TOGETHER.contains(Graph.lower(before)));
    }

    private boolean isBeforeWith(Token adverb) {
        int next = adverb.index() + 1;
        return next < graph.tokens().size() && Graph.lower(graph.token(next)).equals("with");
    }

    /** What several state jointly they agree on. */
    private static void add(Argument a, Argument b, Token predicate, double confidence, List<Statement> found) {
        found.add(new Statement(
                a,
                STATING.contains(predicate.lemma()) ? RelationType.AGREED_WITH : RelationType.COOPERATES_WITH,
                b,
                predicate,
                confidence * a.certainty() * b.certainty(),
                "pattern:joint-action/1",
                false));
    }
}
