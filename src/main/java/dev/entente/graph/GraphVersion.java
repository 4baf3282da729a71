package dev.entente.graph;

/**
 * How often a graph has changed.
 *
 * @param store which graph: another one after its store was made anew; empty as long as nothing was ever written
 * @param value counts the transactions that changed an entity or a relation
 */
public record GraphVersion(String store, long value) {}
