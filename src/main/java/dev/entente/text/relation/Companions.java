package dev.entente.text.relation;

import dev.entente.text.syntax.Token;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Finds beside a word the second one that its frame asks for. */
final class Companions {
    private static final int MAX_DEPTH = 3;
    private static final Set<String> NOT_COMPANIED = Set.of("on", "by", "with", "from", "as");

    private final Graph graph;
    private final Lexicon lexicon;

    Companions(Graph graph, Lexicon lexicon) {
        this.graph = graph;
        this.lexicon = lexicon;
    }

    /**
     * The nouns that a frame of two words asks for: its object, also by its measure ("$5 million in aid"), what it is said of ("an accord
     * signed by"), or a name's part before it.
     */
    List<Token> of(Token word, Frame frame) {
        Stream<Token> described =
                word.tag().equals("VBN") && word.relation().equals("acl") ? graph.findHead(word).stream() : Stream.of();
        Stream<Token> below = graph.children(word).stream()
                .flatMap(child -> frame.wordClass() == WordClass.VERB ? measured(child, 0) : Stream.of(child));
        return Stream.concat(described, below)
                .filter(noun -> !noun.tag().equals("VBG"))
                .filter(noun -> frame.companions().contains(noun.lemma().toLowerCase(Locale.ROOT)))
                .toList();
    }

    private Stream<Token> measured(Token noun, int depth) {
        boolean held = depth > 0 || Set.of("obj", "nsubj:pass").contains(noun.relation());
        if (noun.relation().equals("obl") && NOT_COMPANIED.contains(graph.preposition(noun))) {
            return Stream.of();
        }
        if (!held || depth > MAX_DEPTH || graph.findMention(noun).isPresent()) {
            return Stream.of(noun);
        }
        return Stream.concat(
                Stream.of(noun),
                graph.children(noun, "nmod", "conj", "dep", "appos", "nummod").stream()
                        .filter(part -> !part.relation().equals("nmod")
                                || isMeasure(noun)
                                        && Set.of("of", "in", "worth").contains(graph.preposition(part)))
                        .flatMap(part -> measured(part, depth + 1)));
    }

    private boolean isMeasure(Token noun) {
        return Set.of("$", "CD", "DT").contains(noun.tag()) || lexicon.lists("measure", noun.lemma());
    }
}
