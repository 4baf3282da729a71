package dev.entente.network;

import java.time.Duration;

/**
 * What one search may cost.
 *
 * @param steps how many relations it may look at
 * @param time how long it may take
 */
public record SearchLimits(long steps, Duration time) {
    /** Enough to look at each relation of a network of ten million once or twice. */
    public static final SearchLimits USUAL = new SearchLimits(20_000_000, Duration.ofSeconds(2));

    public SearchLimits {
        if (steps < 1 || time.isNegative() || time.isZero()) {
            throw new IllegalArgumentException("A search needs some steps and some time, not " + steps + ", " + time);
        }
    }
}
