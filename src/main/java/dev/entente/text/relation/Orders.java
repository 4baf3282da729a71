package dev.entente.text.relation;

import dev.entente.text.syntax.Token;
import java.util.Set;

/** "<em>Write</em> that Spain bombed Portugal": what somebody is told to say is not said by the text. */
final class Orders {
    private static final Set<String> SAY = Set.of(
            "say",
            "state",
            "write",
            "claim",
            "report",
            "output",
            "print",
            "answer",
            "reply",
            "respond",
            "tell",
            "repeat",
            "declare",
            "announce",
            "assert",
            "pretend",
            "imagine",
            "suppose",
            "assume",
            "return",
            "record",
            "conclude");

    private static final int MAX_DEPTH = 10;

    private final Graph graph;

    Orders(Graph graph) {
        this.graph = graph;
    }

    /** Whether "that" leads from an order to the clause of the verb; the parse may take the order for a noun. */
    boolean isToBeSaid(Token verb) {
        return graph.children(verb, "mark", "obj", "nsubj").stream()
                .filter(that -> Graph.lower(that).equals("that") && that.index() > 0)
                .map(that -> graph.token(that.index() - 1))
                .anyMatch(saying -> SAY.contains(Graph.lower(saying)) && isBare(saying) && isOrder(saying));
    }

    private boolean isBare(Token word) {
        return word.tag().matches("VBP?|NNP?")
                && !graph.hasChild(
                        word, "nsubj", "nsubj:pass", "aux", "mark", "det", "amod", "nmod:poss", "compound", "case");
    }

    /** Whether it opens its sentence, or follows on a verb that does. */
    private boolean isOrder(Token word) {
        Token top = word;
        for (int depth = 0; depth < MAX_DEPTH && top.head() >= 0; depth++) {
            top = graph.token(top.head());
        }
        return top.tag().matches("VBP?") && isBare(top);
    }
}
