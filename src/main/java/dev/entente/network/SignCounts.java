package dev.entente.network;

/**
 * How many relations there are of each sign.
 *
 * @param positive of types with sign +1
 * @param neutral of types with sign 0
 * @param negative of types with sign -1
 */
public record SignCounts(long positive, long neutral, long negative) {
    public static final SignCounts NONE = new SignCounts(0, 0, 0);

    /** One more. */
    public SignCounts with(int sign) {
        return new SignCounts(
                positive + (sign > 0 ? 1 : 0), neutral + (sign == 0 ? 1 : 0), negative + (sign < 0 ? 1 : 0));
    }

    SignCounts plus(SignCounts other) {
        return new SignCounts(positive + other.positive, neutral + other.neutral, negative + other.negative);
    }

    public long total() {
        return positive + neutral + negative;
    }
}
