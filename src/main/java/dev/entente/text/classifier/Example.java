package dev.entente.text.classifier;

/**
 * A labelled pair as the model sees it.
 *
 * @param labelled the pair
 * @param features its features
 */
record Example(LabelledPair labelled, Features features) {}
