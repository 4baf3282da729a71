package dev.entente.cli;

import dev.entente.model.Claim;
import dev.entente.model.Entity;
import dev.entente.model.EntityId;
import dev.entente.model.PartialDate;
import dev.entente.model.Polarity;
import dev.entente.model.RelationType;
import dev.entente.model.RowKey;
import dev.entente.model.TextSpan;
import dev.entente.text.evaluation.KnownNames;
import dev.entente.text.evaluation.ReadClaim;
import dev.entente.text.evaluation.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A claim as {@code extract} prints it; the components are the columns, in their order. */
record ClaimRow(
        String doc,
        int start,
        int end,
        String quote,
        String subjectId,
        String subjectName,
        String subjectKind,
        String type,
        String objectId,
        String objectName,
        String objectKind,
        String polarity,
        @Nullable String speaker,
        @Nullable String from,
        @Nullable String to,
        @Nullable String place,
        double confidence,
        String extractor) {
    static final List<String> COLUMNS = List.of(
            "doc",
            "start",
            "end",
            "quote",
            "subject_id",
            "subject_name",
            "subject_kind",
            "type",
            "object_id",
            "object_name",
            "object_kind",
            "polarity",
            "speaker",
            "from",
            "to",
            "place",
            "confidence",
            "extractor");

    /** @param entities all that the claim names */
    static ClaimRow of(String doc, Claim claim, Map<EntityId, Entity> entities) {
        EntityId subject = claim.tie().subject();
        EntityId object = claim.tie().object();
        return new ClaimRow(
                doc,
                span(claim).start(),
                span(claim).end(),
                claim.quote(),
                subject.value(),
                name(subject, entities),
                subject.kind().label(),
                claim.tie().type().name(),
                object.value(),
                name(object, entities),
                object.kind().label(),
                claim.polarity().code(),
                claim.speaker() == null ? null : name(claim.speaker(), entities),
                text(claim.period().from()),
                text(claim.period().to()),
                claim.place() == null ? null : name(claim.place(), entities),
                claim.confidence(),
                claim.extractor());
    }

    /** Reads a row that was printed under {@link #COLUMNS}. */
    static ClaimRow of(CsvRow cells) {
        TextSpan span = cells.span();
        return new ClaimRow(
                cells.required("doc"),
                span.start(),
                span.end(),
                cells.required("quote"),
                cells.id("subject_id").value(),
                cells.required("subject_name"),
                cells.required("subject_kind"),
                cells.type().name(),
                cells.id("object_id").value(),
                cells.required("object_name"),
                cells.required("object_kind"),
                cells.polarity().code(),
                cells.textOrNull("speaker"),
                cells.textOrNull("from"),
                cells.textOrNull("to"),
                cells.textOrNull("place"),
                cells.share("confidence"),
                cells.required("extractor"));
    }

    /** The claim as it is held against gold. */
    ReadClaim readClaim(KnownNames names) {
        Statement statement = new Statement(
                doc,
                new TextSpan(start, end),
                names.read(new EntityId(subjectId), subjectName),
                RelationType.valueOf(type),
                names.read(new EntityId(objectId), objectName),
                Polarity.of(polarity));
        return new ReadClaim(statement, confidence, extractor, quote);
    }

    /** The values in the order of {@link #COLUMNS}; what is unknown is null. */
    List<@Nullable Object> values() {
        List<@Nullable Object> values = new ArrayList<>();
        values.add(doc);
        values.add(start);
        values.add(end);
        values.add(quote);
        values.add(subjectId);
        values.add(subjectName);
        values.add(subjectKind);
        values.add(type);
        values.add(objectId);
        values.add(objectName);
        values.add(objectKind);
        values.add(polarity);
        values.add(speaker);
        values.add(from);
        values.add(to);
        values.add(place);
        values.add(confidence);
        values.add(extractor);
        return values;
    }

    private static TextSpan span(Claim claim) {
        if (claim.locator() instanceof TextSpan span) {
            return span;
        }
        throw new IllegalArgumentException("A claim of a text has a span, not " + ((RowKey) claim.locator()).key());
    }

    private static String name(EntityId id, Map<EntityId, Entity> entities) {
        Entity entity = entities.get(id);
        return entity == null ? id.value() : entity.name();
    }

    private static @Nullable String text(@Nullable PartialDate date) {
        return date == null ? null : date.toString();
    }
}
