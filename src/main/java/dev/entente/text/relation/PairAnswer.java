package dev.entente.text.relation;

import dev.entente.model.Polarity;
import dev.entente.model.RelationType;

/**
 * The relation that a sentence states between two of its actors.
 *
 * @param type the likeliest type
 * @param root the likeliest PLOVER event type by PLOVER's own coding, in which what is only announced is AGREE or THREATEN; also where the type
 *     is a standing relation, which belongs to none
 * @param related probability that the sentence states any relation from the subject to the object
 * @param confidence probability that it states this one
 * @param polarity how the sentence takes it
 * @param extractor which reader's answer it is
 */
public record PairAnswer(
        RelationType type, String root, double related, double confidence, Polarity polarity, String extractor) {}
