package dev.entente.graph;

/**
 * What writing one document did.
 *
 * @param outcome whether it was new, replaced or left as it was
 * @param claims how many claims it has now
 * @param relations what became of the relations
 */
public record DocumentChange(WriteOutcome outcome, int claims, RelationChanges relations) {}
