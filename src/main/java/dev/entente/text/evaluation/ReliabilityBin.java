package dev.entente.text.evaluation;

/**
 * A tenth of the scale of confidence.
 *
 * @param from its lower bound; it spans 0.1
 * @param claims how many claims were given such a confidence
 * @param right how many of them are right
 */
public record ReliabilityBin(double from, int claims, int right) {}
