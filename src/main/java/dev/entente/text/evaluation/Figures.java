package dev.entente.text.evaluation;

/**
 * The counts of an evaluation and the usual ratios of them, each 0 where there is nothing to count.
 *
 * @param found gold rows met
 * @param missed gold rows not met
 * @param right claims that meet a row
 * @param spurious claims that meet none
 * @param rightPolarity rows met with their own polarity
 */
public record Figures(int found, int missed, int right, int spurious, int rightPolarity) {
    public double recall() {
        return ratio(found, found + missed);
    }

    public double precision() {
        return ratio(right, right + spurious);
    }

    /** Harmonic mean of precision and recall (van Rijsbergen, Information Retrieval, 1979, chapter 7). */
    public double f1() {
        return precision() + recall() == 0 ? 0 : 2 * precision() * recall() / (precision() + recall());
    }

    /** Of the rows met, the share whose polarity is right. */
    public double polarityAccuracy() {
        return ratio(rightPolarity, found);
    }

    private static double ratio(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}
