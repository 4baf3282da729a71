package dev.entente.model;

/**
 * What decides which claims relations are drawn from.
 *
 * @param minConfidence claims below it are kept, and neither carry a relation nor count as its denials; 0 to 1
 */
public record DerivationSettings(double minConfidence) {
    /** Every claim counts, however unsure. */
    public static final DerivationSettings ALL_CLAIMS = new DerivationSettings(0);

    /** What is more likely wrong than right draws no line; confidence is calibrated, so that 0.5 means just that. */
    public static final double DEFAULT_MIN_CONFIDENCE = 0.5;

    /** @throws IllegalArgumentException when the bound is out of bounds itself */
    public DerivationSettings {
        if (!(minConfidence >= 0 && minConfidence <= 1)) {
            throw new IllegalArgumentException(
                    "The least confidence of a claim that draws a relation must be between 0 and 1, not "
                            + minConfidence);
        }
    }
}
