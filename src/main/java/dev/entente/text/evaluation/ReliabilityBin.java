package dev.entente.text.evaluation;

/**
 * A tenth of the scale of confidence.
 *
 * @param from its lower bound; it spans 0.1
 * @param claims how many claims were given such a confidence
 * @param right how many of them are right
 * @param meanConfidence what they were given on average; 0 where there are none
 */
public record ReliabilityBin(double from, int claims, int right, double meanConfidence) {
    /** The share of right ones; 0 where there are no claims. */
    public double share() {
        return claims == 0 ? 0 : (double) right / claims;
    }
}
