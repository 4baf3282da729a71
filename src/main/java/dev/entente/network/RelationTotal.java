package dev.entente.network;

import dev.entente.model.RelationType;

/**
 * How many relations of a type there are, and how many of them an answer shows.
 *
 * @param type the type
 * @param total how many pass the filter
 * @param returned how many are shown, at most {@code total}
 */
public record RelationTotal(RelationType type, long total, int returned) {}
