/** Pairs of actors in a sentence to relation types with their probabilities, learned from labelled sentences. */
@NullMarked
package dev.entente.text.classifier;

import org.jspecify.annotations.NullMarked;
