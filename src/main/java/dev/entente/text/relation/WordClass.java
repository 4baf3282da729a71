package dev.entente.text.relation;

import dev.entente.text.syntax.Token;
import java.util.Optional;

/** The classes of words that carry a relation. */
enum WordClass {
    VERB,
    NOUN,
    ADJECTIVE;

    static Optional<WordClass> of(Token token) {
        if (token.isVerb()) {
            return Optional.of(VERB);
        }
        if (token.isNoun()) {
            return Optional.of(NOUN);
        }
        return token.tag().startsWith("JJ") ? Optional.of(ADJECTIVE) : Optional.empty();
    }
}
