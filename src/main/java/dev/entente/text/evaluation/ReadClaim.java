package dev.entente.text.evaluation;

/**
 * A claim that a reader made, to be held against gold.
 *
 * @param statement what it states
 * @param confidence that it gave it, 0 to 1
 * @param extractor what read it
 * @param quote the sentence
 */
public record ReadClaim(Statement statement, double confidence, String extractor, String quote) {}
