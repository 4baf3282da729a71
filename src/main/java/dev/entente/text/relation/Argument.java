package dev.entente.text.relation;

import dev.entente.model.EntityId;

/**
 * What fills a slot of a frame.
 *
 * @param entity who or what
 * @param token index of the word that names it
 * @param certainty how sure the link is from the slot to the entity, 0 to 1
 */
record Argument(EntityId entity, int token, double certainty) {
    Argument lessSure(double factor) {
        return new Argument(entity, token, certainty * factor);
    }
}
