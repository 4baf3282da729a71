package dev.entente.network;

/**
 * How good a path is, in parts; each is a product over its steps or the entities between, 0 to 1.
 *
 * @param evidence of the relations' confidences
 * @param sources of {@code 1 - 2^-n} for n independent sources
 * @param recency of {@code 2^-(y/10)} for relations last known of y years before the day asked about, else the latest day known
 * @param damping of {@code degree^-0.4} for the entities between the ends; the exponent is that of Himmelstein and Baranzini,
 *     Heterogeneous network edge prediction, 2015
 */
public record PathScore(double evidence, double sources, double recency, double damping) {
    static final double DAMPING_EXPONENT = -0.4;
    static final double DAYS_OF_HALF = 3652.5;

    public double strength() {
        return evidence * sources * recency;
    }

    public double informative() {
        return evidence * damping;
    }

    /** By what is ranked; by hops alone all are alike. */
    double by(PathRank rank) {
        return switch (rank) {
            case HOPS -> 0;
            case STRENGTH -> strength();
            case INFORMATIVE -> informative();
        };
    }
}
