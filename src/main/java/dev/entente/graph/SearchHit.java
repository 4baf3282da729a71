package dev.entente.graph;

import dev.entente.model.Entity;

/**
 * An entity that a search found.
 *
 * @param entity the entity
 * @param matchedName which of its names matched best
 * @param match how well
 * @param relations how many relations it has
 */
public record SearchHit(Entity entity, String matchedName, MatchKind match, long relations) {}
