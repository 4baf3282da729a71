package dev.entente.text;

import dev.entente.model.TextSpan;

/**
 * A passage that could not be used.
 *
 * @param code what is wrong, in kebab case: {@code sentence-too-long}, {@code language-not-read}
 * @param where the passage, in the file
 * @param detail why, in a sentence
 * @param mayPass whether reading the same text another time may do better: a service did not answer
 */
public record ReadingIssue(String code, TextSpan where, String detail, boolean mayPass) {
    /** What is wrong with the text itself. */
    public ReadingIssue(String code, TextSpan where, String detail) {
        this(code, where, detail, false);
    }
}
