package dev.entente.api;

import dev.entente.model.PartialDate;
import dev.entente.model.Relation;
import dev.entente.model.RelationType;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A relation as dictionaries hold it. */
@Schema(name = "Relation", description = "One typed, dated tie between two entities, drawn from asserted claims only")
record RelationAnswer(
        @Schema(description = "Its id; the part before the colon names the type", examples = "met-with:3kf9a2c1d4e5b")
        String id,

        @Schema(description = "Its type, see /ontology") RelationType type,

        @Schema(description = "Id of the entity it starts from", examples = "person:kim-jong-un")
        String subject,

        @Schema(description = "Id of the entity it leads to", examples = "person:xi-jinping")
        String object,

        @Schema(description = "How it reads from subject to object", examples = "met with")
        String phrase,

        @Schema(description = "+1 friendly, 0 neutral, -1 hostile", minimum = "-1", maximum = "1")
        int sign,

        @Schema(
                description = "When it began or happened: a day, a month or a year; null where unknown",
                examples = "2018-03-26")
        @Nullable
        String from,

        @Schema(
                description =
                        "When it ended: the first day it held no more, or the month or year it ended in; null where unknown or going on",
                examples = "2018-06")
        @Nullable
        String to,

        @Schema(description = "How many claims assert it", minimum = "1")
        int claims,

        @Schema(description = "How many claims deny it", minimum = "0")
        int denials,

        @Schema(description = "How many independent sources assert it; copies of one text count once", minimum = "1")
        int sources,

        @Schema(
                description =
                        "How sure it is that it is so, drawn from claims that are sure enough (entente.relations.min-confidence)",
                minimum = "0",
                maximum = "1")
        double confidence,

        @Schema(description = "The earliest publication that asserts it; null where none is dated") @Nullable
        LocalDate firstReportedOn,

        @Schema(description = "The latest publication that asserts it; null where none is dated") @Nullable
        LocalDate lastReportedOn) {
    static RelationAnswer of(Relation relation) {
        return new RelationAnswer(
                relation.id().value(),
                relation.type(),
                relation.tie().subject().value(),
                relation.tie().object().value(),
                relation.type().definition().phrase(),
                relation.type().definition().sign(),
                text(relation.period().from()),
                text(relation.period().to()),
                relation.claims(),
                relation.denials(),
                relation.sources(),
                relation.confidence(),
                relation.firstReportedOn(),
                relation.lastReportedOn());
    }

    static @Nullable String text(@Nullable PartialDate date) {
        return date == null ? null : date.toString();
    }
}
