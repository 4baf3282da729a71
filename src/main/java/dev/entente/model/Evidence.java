package dev.entente.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a relation is derived from: a claim's statement with what matters of its document.
 *
 * @param claimId the claim's id
 * @param polarity how it states the tie
 * @param period when it says the tie held or happened
 * @param confidence of the claim, 0 to 1
 * @param sourceId who published the document
 * @param contentHash the document's text, so that copies count once
 * @param reportedOn when the document was published; null where unknown
 */
public record Evidence(
        String claimId,
        Polarity polarity,
        Period period,
        double confidence,
        String sourceId,
        String contentHash,
        @Nullable LocalDate reportedOn) {}
