package dev.entente.text.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The dependencies of a sentence while wrong ones are mended. */
abstract class MendedParse {
    final List<Token> tokens;

    MendedParse(List<Token> tokens) {
        this.tokens = new ArrayList<>(tokens);
    }

    final void attach(Token word, Token governor, String relation) {
        tokens.set(word.index(), tokens.get(word.index()).attachedTo(governor.index(), relation));
    }

    /** Gives the word the place that another has. */
    final void replace(Token word, Token other) {
        tokens.set(word.index(), tokens.get(word.index()).attachedTo(other.head(), other.relation()));
    }

    /** Its governor; the root is its own. */
    final Token head(Token word) {
        return word.head() < 0 ? word : tokens.get(word.head());
    }

    /** What it governs, of these relations where any are given. */
    final Stream<Token> children(Token word, String... relations) {
        Set<String> wanted = Set.of(relations);
        return tokens.stream()
                .filter(child -> child.head() == word.index())
                .filter(child -> wanted.isEmpty() || wanted.contains(child.relation()));
    }

    /** Where the noun and what of these relations stands before it begin. */
    final int startOf(Token noun, String... relations) {
        return children(noun, relations)
                .mapToInt(Token::index)
                .filter(first -> first < noun.index())
                .min()
                .orElse(noun.index());
    }

    /** Where a name begins, its article apart. */
    final int startOfName(Token name) {
        return startOf(name, "compound", "amod", "flat");
    }

    final boolean isBehind(Token noun, String preposition) {
        return children(noun, "case").anyMatch(word -> word.word().equalsIgnoreCase(preposition));
    }
}
