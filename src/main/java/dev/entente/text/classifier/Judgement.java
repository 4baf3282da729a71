package dev.entente.text.classifier;

/**
 * A pair that the model has not been trained on, with its answer.
 *
 * @param labelled the pair and its label
 * @param prediction the model's answer
 */
public record Judgement(LabelledPair labelled, Prediction prediction) {}
