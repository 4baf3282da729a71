package dev.entente.text.languagemodel;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/** A claim as the model wrote it, nothing of it believed yet. What is absent, or no text, is null. */
record StatedClaim(
        @Nullable String subject,
        @Nullable String subjectKind,
        @Nullable String type,
        @Nullable String object,
        @Nullable String objectKind,
        @Nullable String polarity,
        @Nullable String quote,
        @Nullable Double confidence,
        @Nullable String from,
        @Nullable String to,
        @Nullable String speaker,
        @Nullable String place) {
    static StatedClaim of(JsonNode node) {
        JsonNode confidence = node.path("confidence");
        return new StatedClaim(
                text(node, "subject"),
                text(node, "subject_kind"),
                text(node, "type"),
                text(node, "object"),
                text(node, "object_kind"),
                text(node, "polarity"),
                text(node, "quote"),
                confidence.isNumber() ? confidence.doubleValue() : null,
                text(node, "from"),
                text(node, "to"),
                text(node, "speaker"),
                text(node, "place"));
    }

    private static @Nullable String text(JsonNode node, String member) {
        JsonNode value = node.path(member);
        return value.isTextual() && !value.textValue().isBlank()
                ? value.textValue().strip()
                : null;
    }
}
