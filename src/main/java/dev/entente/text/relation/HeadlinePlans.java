package dev.entente.text.relation;

import dev.entente.text.syntax.Token;
import java.util.List;
import java.util.Optional;

/** "Obama <em>to visit</em> India, <em>meet</em> Singh": of a headline that opens so, each bare verb is to come. */
final class HeadlinePlans {
    private HeadlinePlans() {}

    /** The verb behind the names and "to" that open the sentence. */
    static Optional<Token> opening(Graph graph) {
        List<Token> tokens = graph.tokens();
        int to = 0;
        while (to < tokens.size()
                && (graph.findMention(tokens.get(to)).isPresent()
                        || to > 0 && tokens.get(to).word().matches("and|,|&"))) {
            to++;
        }
        boolean opens = to > 0
                && to + 1 < tokens.size()
                && tokens.get(to).tag().equals("TO")
                && tokens.get(to + 1).tag().equals("VB");
        return opens ? Optional.of(tokens.get(to + 1)) : Optional.empty();
    }

    /** Whether the verb is the one that opens the plan, or one behind a comma that follows it without a subject. */
    static boolean isPlanned(Graph graph, Token verb) {
        return opening(graph)
                .filter(plan -> plan.equals(verb)
                        || verb.index() > plan.index()
                                && verb.tag().matches("VBP?")
                                && !graph.hasChild(verb, "nsubj", "aux", "mark")
                                && graph.token(verb.index() - 1).word().matches(",|and|&"))
                .isPresent();
    }
}
