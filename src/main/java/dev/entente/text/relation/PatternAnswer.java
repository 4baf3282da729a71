package dev.entente.text.relation;

import dev.entente.model.Polarity;
import dev.entente.model.RelationType;

/**
 * What the patterns say of a pair.
 *
 * @param type the relation
 * @param reversed whether it leads from the object to the subject
 * @param confidence of the pattern, 0 to 1
 * @param polarity how the sentence takes it
 */
public record PatternAnswer(RelationType type, boolean reversed, double confidence, Polarity polarity) {}
