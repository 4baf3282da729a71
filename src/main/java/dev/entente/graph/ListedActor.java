package dev.entente.graph;

import dev.entente.model.Entity;

/**
 * An entry of a dictionary of actors, ready to be written.
 *
 * @param actor who it lists
 * @param entry the entry as a document, with what it claims
 */
public record ListedActor(Entity actor, DocumentContent entry) {}
