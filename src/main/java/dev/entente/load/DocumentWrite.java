package dev.entente.load;

/**
 * What the writing of one document changed.
 *
 * @param replaced whether the document was there before
 * @param relationsAdded relations that were not there before
 * @param relationsChanged relations that were there and are now otherwise
 */
public record DocumentWrite(boolean replaced, int relationsAdded, int relationsChanged) {}
