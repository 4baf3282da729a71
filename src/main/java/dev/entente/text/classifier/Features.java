package dev.entente.text.classifier;

import java.util.Set;

/**
 * A pair as the model sees it.
 *
 * @param names the features it has
 * @param vector what the encoder says of the sentence and its parts, {@link FeatureReader#WIDTH} numbers; not to be changed
 */
record Features(Set<String> names, float[] vector) {}
