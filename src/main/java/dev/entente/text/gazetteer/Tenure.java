package dev.entente.text.gazetteer;

import dev.entente.model.EntityId;
import dev.entente.model.Period;

/**
 * A time in an office.
 *
 * @param person who held it
 * @param body in what
 * @param office which
 * @param period when
 */
public record Tenure(EntityId person, EntityId body, Office office, Period period) {}
