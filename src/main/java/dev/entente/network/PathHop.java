package dev.entente.network;

import dev.entente.model.EntityId;
import dev.entente.model.Relation;

/**
 * One step of a path.
 *
 * @param from where the step starts
 * @param relation what is followed; its subject is at either end
 * @param to where the step leads
 */
public record PathHop(EntityId from, Relation relation, EntityId to) {
    /** Whether the step leads from the relation's subject to its object. */
    public boolean isForward() {
        return relation.tie().subject().equals(from);
    }
}
