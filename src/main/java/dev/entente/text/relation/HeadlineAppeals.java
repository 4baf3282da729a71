package dev.entente.text.relation;

import dev.entente.model.RelationType;
import dev.entente.text.mention.Mention;
import dev.entente.text.syntax.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the appeal of a headline: "Kenyan Nurses to London: Pay the Pensions". What follows must bid somebody do something. */
final class HeadlineAppeals {
    private static final double CONFIDENCE = 0.82;
    /** Words that bid more often than they name anything, whatever the tagger takes them for; the others are the lexicon's verbs. */
    private static final Set<String> BIDDING = Set.of(
            "stop", "end", "halt", "free", "leave", "let", "keep", "give", "pay", "act", "return", "quit", "drop",
            "lift", "open", "close", "do", "don't", "take", "cut", "make", "show", "hands", "get", "go", "stay", "say",
            "hold");

    private final Graph graph;
    private final Arguments arguments;
    private final Lexicon lexicon;

    HeadlineAppeals(Graph graph, Arguments arguments, Lexicon lexicon) {
        this.graph = graph;
        this.arguments = arguments;
        this.lexicon = lexicon;
    }

    List<Statement> read() {
        Optional<Mention> from = mentionAt(0).or(() -> mentionAt(1));
        if (from.isEmpty() || !isWord(from.get().endToken(), "to")) {
            return List.of();
        }
        Token to = graph.token(from.get().endToken());
        int after = isWord(to.index() + 1, "the") ? to.index() + 2 : to.index() + 1;
        Optional<Mention> addressed = mentionAt(after);
        if (addressed.isEmpty()
                || !isWord(addressed.get().endToken(), ":")
                || !isBidding(addressed.get().endToken() + 1)) {
            return List.of();
        }
        List<Argument> urged = arguments.named(graph.token(addressed.get().headToken()));
        return arguments.named(graph.token(from.get().headToken())).stream()
                .flatMap(urging -> urged.stream()
                        .map(other -> new Statement(
                                urging,
                                RelationType.URGES,
                                other,
                                to,
                                CONFIDENCE * urging.certainty() * other.certainty(),
                                "pattern:headline-appeal/1",
                                false)))
                .toList();
    }

    private boolean isBidding(int index) {
        if (index >= graph.tokens().size()) {
            return false;
        }
        Token word = graph.token(index);
        String lower = Graph.lower(word);
        boolean free = graph.findMention(word).isEmpty();
        return free
                && (word.tag().equals("VB")
                        || BIDDING.contains(lower)
                        || word.tag().matches("NNP?|VBP")
                                && !lexicon.frames(lower, WordClass.VERB).isEmpty());
    }

    private Optional<Mention> mentionAt(int index) {
        return index >= graph.tokens().size()
                ? Optional.empty()
                : graph.findMention(graph.token(index)).filter(mention -> mention.firstToken() == index);
    }

    private boolean isWord(int index, String word) {
        return index < graph.tokens().size() && Graph.lower(graph.token(index)).equals(word);
    }
}
