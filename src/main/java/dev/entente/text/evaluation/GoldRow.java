package dev.entente.text.evaluation;

/**
 * A row that an annotator took from a text.
 *
 * @param id the row's id in its file
 * @param statement what the text states
 * @param tier how plainly it states it
 * @param note what the annotator remarked; often empty
 */
public record GoldRow(String id, Statement statement, Tier tier, String note) {
    /** How plainly a text states a row. */
    public enum Tier {
        /** Both ends stand in the sentence, by name or by reference. */
        A,
        /** An end or the relation is implied, or its name was coined by the annotator. */
        B
    }
}
