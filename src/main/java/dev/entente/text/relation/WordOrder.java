package dev.entente.text.relation;

import dev.entente.text.mention.Mention;
import dev.entente.text.syntax.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the words right behind a noun in their order: "commitment <em>to Israel's security and self-defense</em>". The parse of a long sentence often
 * hangs such a phrase elsewhere; where it names nothing behind the preposition, the order still does.
 */
final class WordOrder {
    private static final Set<String> INSIDE_PHRASE =
            Set.of("DT", "PRP$", "JJ", "JJR", "JJS", "CD", "RB", "VBN", "HYPH", "PDT", "AFX");
    private static final int MAX_WORDS = 12;
    /** A little less sure than what the parse says too. */
    private static final double ORDER_ONLY = 0.9;

    private final Graph graph;
    private final Arguments arguments;
    private final Lexicon lexicon;

    WordOrder(Graph graph, Arguments arguments, Lexicon lexicon) {
        this.graph = graph;
        this.arguments = arguments;
        this.lexicon = lexicon;
    }

    /**
     * Whom the phrase means that the preposition opens right behind the noun.
     *
     * @param owned the list of {@code words.csv} that must hold what belongs to whom is meant; empty where he himself must stand there
     */
    List<Argument> behind(Token noun, String preposition, String owned) {
        List<Argument> found = new ArrayList<>();
        int at = noun.index() + 1;
        for (String word : preposition.split(" ")) {
            if (!isWord(at, word)) {
                return List.of();
            }
            at++;
        }
        int end = Math.min(at + MAX_WORDS, graph.tokens().size());
        boolean named = false;
        while (at < end) {
            Token token = graph.token(at);
            Optional<Mention> mention = graph.findMention(token);
            if (mention.isPresent()) {
                int behind = mention.get().endToken();
                if (ownsNext(behind) == !owned.isEmpty()
                        && (owned.isEmpty()
                                || lexicon.lists(owned, headFrom(behind).lemma()))) {
                    arguments.named(token).forEach(argument -> found.add(argument.lessSure(ORDER_ONLY)));
                }
                if (!owned.isEmpty()) {
                    return found;
                }
                named = true;
                at = behind;
            } else if (named
                    ? isWord(at, ",") || isWord(at, "and") || token.tag().equals("DT")
                    : INSIDE_PHRASE.contains(token.tag())) {
                at++;
            } else if (!named && token.isNoun() && isWord(at + 1, "of") && leadsOn(token, owned)) {
                at += 2;
            } else {
                break;
            }
        }
        return found;
    }

    /** "The people of", or of a deed: "the efforts of". */
    private boolean leadsOn(Token noun, String owned) {
        return lexicon.lists(owned.isEmpty() ? "standin" : owned, noun.lemma());
    }

    /** Whether a possessive mark or a noun follows: the name only says whose. */
    private boolean ownsNext(int at) {
        if (at >= graph.tokens().size()) {
            return false;
        }
        Token next = graph.token(at);
        return next.tag().equals("POS")
                || next.isNoun() && graph.findMention(next).isEmpty()
                || next.tag().startsWith("JJ") && headFrom(at).isNoun();
    }

    /** The last noun of the run of adjectives and nouns that starts here. */
    private Token headFrom(int start) {
        int at = start;
        while (at + 1 < graph.tokens().size()
                && (graph.token(at).tag().equals("POS")
                        || INSIDE_PHRASE.contains(graph.token(at).tag())
                        || graph.token(at + 1).isNoun() && graph.token(at).isNoun())) {
            at++;
        }
        return graph.token(Math.min(at, graph.tokens().size() - 1));
    }

    private boolean isWord(int at, String word) {
        return at < graph.tokens().size() && Graph.lower(graph.token(at)).equals(word);
    }
}
