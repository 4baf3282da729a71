package dev.entente.graph;

/**
 * What deleting a document did.
 *
 * @param claims how many claims went with it
 * @param relations what became of the relations
 */
public record DocumentDeletion(int claims, RelationChanges relations) {}
