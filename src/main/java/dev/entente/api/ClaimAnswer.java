package dev.entente.api;

import dev.entente.graph.StatedClaim;
import dev.entente.model.Claim;
import dev.entente.model.EntityId;
import dev.entente.model.RelationId;
import dev.entente.model.RelationType;
import dev.entente.model.RowKey;
import dev.entente.model.TextSpan;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One source's statement with its place in the document. */
@Schema(name = "Claim", description = "One source's statement of one relation, with the sentence that says it")
record ClaimAnswer(
        @Schema(description = "Its id") String id,

        @Schema(
                description =
                        "The relation it carries; null for claims that are not asserted, or too unsure to draw one")
        @Nullable
        String relationId,

        @Schema(description = "The type it states, see /ontology")
        RelationType type,

        @Schema(description = "Id of the entity the statement starts from")
        String subject,

        @Schema(description = "Id of the entity the statement leads to")
        String object,

        @Schema(
                description = "How it states the relation; only asserted claims draw one",
                enumeration = {"asserted", "denied", "planned", "hypothetical"})
        String polarity,

        @Schema(
                description =
                        "When it says the relation began or happened: a day, a month or a year; null where it does not say")
        @Nullable
        String from,

        @Schema(description = "When it says the relation ended; null where it does not say") @Nullable
        String to,

        @Schema(description = "Id of who is said to have said it; null for the document itself") @Nullable
        String speaker,

        @Schema(description = "Id of where it says it happened; null where it does not say") @Nullable
        String place,

        @Schema(
                description =
                        "The sentence as the file has it from start to end, letter by letter; where markup stands within (links, emphasis, tags), what a reader sees of it")
        String quote,

        @Schema(
                description =
                        "First UTF-16 unit of the quote, counted from the start of its file without a byte order mark; null for rows of data sets")
        @Nullable
        Integer start,

        @Schema(description = "First UTF-16 unit behind the quote; null for rows of data sets") @Nullable
        Integer end,

        @Schema(description = "What identifies the row in its data set; null for texts") @Nullable
        String rowKey,

        @Schema(description = "How likely the document states just this", minimum = "0", maximum = "1")
        double confidence,

        @Schema(description = "What read it: a pattern's or a reader's name and version")
        String extractor,

        @Schema(description = "What it was read in") DocumentAnswer document) {
    static ClaimAnswer of(StatedClaim stated) {
        Claim claim = stated.claim();
        TextSpan span = claim.locator() instanceof TextSpan text ? text : null;
        RelationId relationId = stated.relationId();
        return new ClaimAnswer(
                claim.id(),
                relationId == null ? null : relationId.value(),
                claim.tie().type(),
                claim.tie().subject().value(),
                claim.tie().object().value(),
                claim.polarity().code(),
                RelationAnswer.text(claim.period().from()),
                RelationAnswer.text(claim.period().to()),
                text(claim.speaker()),
                text(claim.place()),
                claim.quote(),
                span == null ? null : span.start(),
                span == null ? null : span.end(),
                claim.locator() instanceof RowKey row ? row.key() : null,
                claim.confidence(),
                claim.extractor(),
                DocumentAnswer.of(stated.document()));
    }

    private static @Nullable String text(@Nullable EntityId id) {
        return id == null ? null : id.value();
    }
}
