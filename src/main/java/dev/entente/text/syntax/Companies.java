package dev.entente.text.syntax;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Joins what is listed to its own list where the parser joins it to the nearest name. "Met with the president of Mali, X, and <em>with</em> Y": both are met.
 * "Accused Chad of theft and <em>Togo</em> of silence": both are accused.
 */
final class Companies extends MendedParse {
    private static final int MAX_DEPTH = 8;
    private static final Set<String> ACCUSING =
            Set.of("accuse", "suspect", "convict", "acquit", "warn", "rob", "deprive", "remind", "assure", "inform");

    private Companies(List<Token> tokens) {
        super(tokens);
    }

    static List<Token> mend(List<Token> tokens) {
        Companies mended = new Companies(tokens);
        for (int i = 2; i < tokens.size(); i++) {
            mended.mendPrepositional(i);
            mended.mendAccused(i);
        }
        return mended.tokens;
    }

    /** "With X and <em>with Y</em>": the last goes with the first that has the same preposition. */
    private void mendPrepositional(int index) {
        Token second = tokens.get(index);
        if (!second.relation().equals("conj") || !second.isNoun()) {
            return;
        }
        Optional<Token> preposition = children(second, "case")
                .filter(word -> word.index() < index && isBehindConjunction(word))
                .findFirst();
        if (preposition.isEmpty()) {
            return;
        }
        String word = preposition.get().word().toLowerCase(Locale.ROOT);
        Token above = head(second);
        if (above.isVerb()) {
            Stream.concat(children(above, "obl"), children(above, "obj").flatMap(object -> children(object, "nmod")))
                    .filter(first -> first.isNoun() && first.index() < index && isBehind(first, word))
                    .reduce((one, other) -> other)
                    .ifPresent(first -> attach(second, first, "conj"));
            return;
        }
        for (int depth = 0; depth < MAX_DEPTH && above.isNoun(); depth++) {
            if (isBehind(above, word)) {
                if (above.index() != second.head()) {
                    attach(second, above, "conj");
                }
                return;
            }
            above = head(above);
            if (above.head() < 0) {
                return;
            }
        }
    }

    /** "And with", "and, separately, with". */
    private boolean isBehindConjunction(Token preposition) {
        int before = preposition.index() - 1;
        while (before > 0 && tokens.get(before).tag().matches("RB|,")) {
            before--;
        }
        return before > 0 && tokens.get(before).tag().equals("CC");
    }

    /** "Accused Chad of theft and <em>Togo</em> of silence". */
    private void mendAccused(int index) {
        Token second = tokens.get(index);
        if (!second.isProperNoun()
                || !Set.of("conj", "dep").contains(second.relation())
                || index + 2 >= tokens.size()
                || !tokens.get(index + 1).word().equals("of")
                || tokens.get(index + 2).isProperNoun()
                || !tokens.get(Math.max(1, startOfName(second)) - 1).tag().matches("CC|DT")) {
            return;
        }
        Token above = head(second);
        for (int depth = 0; depth < MAX_DEPTH && above.head() >= 0; depth++) {
            if (above.isVerb() && ACCUSING.contains(above.lemma())) {
                break;
            }
            above = head(above);
        }
        if (ACCUSING.contains(above.lemma())) {
            Token verb = above;
            children(verb, "obj")
                    .filter(first -> first.index() < index && first.index() > verb.index())
                    .findFirst()
                    .filter(first -> tokens.subList(first.index(), index).stream()
                            .anyMatch(of -> of.word().equals("of")))
                    .ifPresent(first -> attach(second, first, "conj"));
        }
    }
}
