package dev.entente.text.relation;

import dev.entente.model.Period;

/**
 * Words that say when.
 *
 * @param firstToken index of the first word
 * @param endToken index of the first word behind them
 * @param period what they mean; a single day, month or year is its {@code from}
 * @param kind whether they name a time or bound a state
 */
record DateExpression(int firstToken, int endToken, Period period, Kind kind) {
    /** How the words stand to what they date. */
    enum Kind {
        /** "on Tuesday", "in March 2018": when it happened. */
        AT,
        /** "since 1950", "from 1950 to 1953", "until 2016": when it held. */
        WHILE,
        /** "from 25 to 28 March 2018": when it happened or held. */
        DAYS
    }
}
