package dev.entente.text.relation;

import dev.entente.model.Polarity;

/**
 * How a sentence takes what one of its words says; what encloses the word adds to it.
 *
 * @param doubtful if, would, should, urged
 * @param ahead will, plans to, upcoming
 * @param negated not, refused to, without
 */
record Stance(boolean doubtful, boolean ahead, boolean negated) {
    static final Stance PLAIN = new Stance(false, false, false);
    static final Stance DOUBTFUL = new Stance(true, false, false);
    static final Stance AHEAD = new Stance(false, true, false);
    static final Stance NEGATED = new Stance(false, false, true);

    Stance with(Stance other) {
        return new Stance(doubtful || other.doubtful, ahead || other.ahead, negated || other.negated);
    }

    Polarity polarity() {
        if (doubtful) {
            return Polarity.HYPOTHETICAL;
        }
        if (negated) {
            return Polarity.DENIED;
        }
        return ahead ? Polarity.PLANNED : Polarity.ASSERTED;
    }
}
