package dev.entente.text.relation;

import dev.entente.model.RelationType;
import dev.entente.text.syntax.Token;

/**
 * Two arguments that a pattern ties, before polarity, speaker and circumstances are read.
 *
 * @param from where the relation starts
 * @param type its type
 * @param to where it ends
 * @param predicate the word that ties them
 * @param confidence of the pattern and its arguments together
 * @param extractor which pattern
 * @param denying whether the predicate denies it by its own meaning
 */
record Statement(
        Argument from,
        RelationType type,
        Argument to,
        Token predicate,
        double confidence,
        String extractor,
        boolean denying) {
    /** The same as another relation. */
    Statement as(RelationType other) {
        return new Statement(from, other, to, predicate, confidence, extractor, denying);
    }

    boolean isAllowed() {
        return !from.entity().equals(to.entity())
                && type.definition().allows(from.entity().kind(), to.entity().kind());
    }
}
