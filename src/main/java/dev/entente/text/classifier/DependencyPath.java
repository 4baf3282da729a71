package dev.entente.text.classifier;

import dev.entente.text.syntax.Sentence;
import dev.entente.text.syntax.Token;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * The way through the dependency tree from one word to another.
 *
 * @param up the words from the start, its own included, to below the top
 * @param top the lowest word above both
 * @param down the words from below the top to the end, its own included
 */
public record DependencyPath(List<Token> up, Token top, List<Token> down) {
    public DependencyPath {
        up = List.copyOf(up);
        down = List.copyOf(down);
    }

    /** Empty where the sentence is not parsed. */
    public static Optional<DependencyPath> find(Sentence sentence, Token from, Token to) {
        List<Token> above = chain(sentence, from);
        List<Token> beyond = chain(sentence, to);
        for (int i = 0; i < above.size(); i++) {
            int j = beyond.indexOf(above.get(i));
            if (j >= 0) {
                List<Token> down = new ArrayList<>(beyond.subList(0, j));
                Collections.reverse(down);
                return Optional.of(new DependencyPath(above.subList(0, i), above.get(i), down));
            }
        }
        return Optional.empty();
    }

    /** How many steps it has. */
    public int length() {
        return up.size() + down.size();
    }

    /** Every word on the way, ends included. */
    public List<Token> words() {
        List<Token> words = new ArrayList<>(up);
        words.add(top);
        words.addAll(down);
        return words;
    }

    private static List<Token> chain(Sentence sentence, Token token) {
        List<Token> chain = new ArrayList<>();
        Token current = token;
        while (chain.size() <= sentence.tokens().size()) {
            chain.add(current);
            if (current.head() < 0) {
                break;
            }
            current = sentence.token(current.head());
        }
        return chain;
    }
}
