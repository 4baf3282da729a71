package dev.entente.model;

import org.jspecify.annotations.Nullable;

/**
 * One source's statement of one relation, with the sentence that says it.
 *
 * @param documentId what it was read in
 * @param tie the ends and the type it states
 * @param polarity how it states them
 * @param period when it says the relation held or happened
 * @param speaker who is said to have said it, if not the document itself; null for the document
 * @param place where it says it happened; null where it does not say
 * @param quote the sentence, as the document has it: what a reader sees of it where its file has markup there
 * @param locator where the quote stands
 * @param confidence how likely the document states just this, 0 to 1
 * @param extractor what read it: a pattern's or a reader's name and version
 */
public record Claim(
        DocumentId documentId,
        Tie tie,
        Polarity polarity,
        Period period,
        @Nullable EntityId speaker,
        @Nullable EntityId place,
        String quote,
        Locator locator,
        double confidence,
        String extractor) {
    /** @throws IllegalArgumentException when the ends are the same, do not fit the type, or the confidence is out of bounds */
    public Claim {
        if (tie.subject().equals(tie.object())) {
            throw new IllegalArgumentException("A claim needs two ends, not " + tie);
        }
        if (!tie.type().definition().allows(tie.subject().kind(), tie.object().kind())) {
            throw new IllegalArgumentException("The ontology does not allow " + tie);
        }
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("The confidence must be between 0 and 1, not " + confidence);
        }
        if (quote.isBlank()) {
            throw new IllegalArgumentException("A claim needs its quote");
        }
    }

    /** This statement of another tie. */
    public Claim withTie(Tie other) {
        return new Claim(documentId, other, polarity, period, speaker, place, quote, locator, confidence, extractor);
    }

    /** This statement with another period. */
    public Claim withPeriod(Period other) {
        return new Claim(documentId, tie, polarity, other, speaker, place, quote, locator, confidence, extractor);
    }

    /** This statement quoted otherwise. */
    public Claim withQuote(String other) {
        return new Claim(documentId, tie, polarity, period, speaker, place, other, locator, confidence, extractor);
    }

    /** This statement with another confidence. */
    public Claim withConfidence(double other) {
        return new Claim(documentId, tie, polarity, period, speaker, place, quote, locator, other, extractor);
    }

    /** The same for the same statement at the same place of the same document. */
    public String id() {
        String key =
                String.join("|", documentId.value(), locator.toString(), tie.toString(), polarity.code(), extractor);
        return "claim:" + Fingerprint.of(key);
    }
}
