package dev.entente.text.languagemodel;

import dev.entente.model.TextSpan;

/**
 * Where a claim's evidence may stand.
 *
 * @param quote the quoted sentences, whole
 * @param withSentenceBefore the same and the sentence before them
 */
record Reach(TextSpan quote, TextSpan withSentenceBefore) {
    static boolean overlap(TextSpan a, TextSpan b) {
        return a.start() < b.end() && b.start() < a.end();
    }
}
