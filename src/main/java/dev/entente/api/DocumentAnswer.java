package dev.entente.api;

import dev.entente.model.Document;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What claims were read in. */
@Schema(name = "Document", description = "What claims were read in: an article, or a row of a data set")
record DocumentAnswer(
        @Schema(description = "Its id, stable from one load to the next")
        String id,

        @Schema(description = "Its headline, or its file's name where it has none")
        String title,

        @Schema(description = "Where it was published; null where unknown") @Nullable
        String url,

        @Schema(description = "The day it was published; null where unknown") @Nullable
        LocalDate publishedOn,

        @Schema(description = "Who published it") SourceAnswer source) {
    static DocumentAnswer of(Document document) {
        return new DocumentAnswer(
                document.id().value(),
                document.title(),
                document.url(),
                document.publishedOn(),
                new SourceAnswer(document.source().id(), document.source().name()));
    }

    /** Who published a document. */
    @Schema(name = "Source", description = "Who published a document")
    record SourceAnswer(
            @Schema(description = "Its id", examples = "source:entente-samples")
            String id,

            @Schema(description = "The name it is shown under")
            String name) {}
}
