package dev.entente.text;

import dev.entente.model.TextSpan;

/**
 * A passage that could not be used.
 *
 * @param code what is wrong, in kebab case: {@code sentence-too-long}, {@code language-not-read}
 * @param where the passage, in the file
 * @param detail why, in a sentence
 */
public record ReadingIssue(String code, TextSpan where, String detail) {}
