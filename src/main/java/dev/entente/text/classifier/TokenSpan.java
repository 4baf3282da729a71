package dev.entente.text.classifier;

import dev.entente.text.syntax.Sentence;
import dev.entente.text.syntax.Token;
import java.util.List;

/**
 * The words of a sentence that name an actor.
 *
 * @param first index of the first word
 * @param end index of the first word behind them
 */
public record TokenSpan(int first, int end) {
    public TokenSpan {
        if (first < 0 || end <= first) {
            throw new IllegalArgumentException("Not a span of words: " + first + " to " + end);
        }
    }

    public boolean covers(int token) {
        return first <= token && token < end;
    }

    public boolean overlaps(TokenSpan other) {
        return first < other.end && other.first < end;
    }

    List<Token> tokens(Sentence sentence) {
        return sentence.tokens().subList(first, end);
    }

    /** The word that the rest of the sentence attaches to: the last of those whose governor is outside. */
    public Token head(Sentence sentence) {
        List<Token> tokens = tokens(sentence);
        for (Token token : tokens) {
            if (!covers(token.head())
                    && !token.relation().equals("punct")
                    && !token.relation().equals("case")) {
                return token;
            }
        }
        return tokens.get(tokens.size() - 1);
    }
}
