package dev.entente.text.syntax;

import java.util.List;

/**
 * A parsed sentence, a heading or a list item.
 *
 * @param index its place in the article, from 0
 * @param paragraph the place of its paragraph in the article, from 0
 * @param heading whether it stands alone as a heading: short, without a full stop
 * @param text as the article has it
 * @param start first UTF-16 unit in the article's text
 * @param end first unit behind it
 * @param tokens its words, in order
 */
public record Sentence(int index, int paragraph, boolean heading, String text, int start, int end, List<Token> tokens) {
    public Sentence {
        tokens = List.copyOf(tokens);
    }

    public Token token(int tokenIndex) {
        return tokens.get(tokenIndex);
    }

    /** The words that the token governs directly, in order. */
    public List<Token> dependents(Token token) {
        return tokens.stream().filter(t -> t.head() == token.index()).toList();
    }

    /** Whether its words are joined by dependencies; a sentence that is too long, or the parser failed on, has none. */
    public boolean isParsed() {
        return tokens.stream().anyMatch(token -> token.relation().equals("root"));
    }
}
