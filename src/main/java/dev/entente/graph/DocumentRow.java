package dev.entente.graph;

import dev.entente.model.Document;
import dev.entente.model.DocumentId;
import dev.entente.model.Source;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.MapAccessor;

/** A document as a {@code :Document} node published by a {@code :Source} node. */
public final class DocumentRow {
    /** Projects the document {@code d} with its source {@code s}; what {@link #read} reads. */
    public static final String WITH_SOURCE = "d {.*, source: s {.id, .name}}";

    private DocumentRow() {}

    public static Document read(MapAccessor row) {
        Value source = row.get("source");
        return new Document(
                new DocumentId(row.get("id").asString()),
                row.get("title").asString(),
                row.get("url").isNull() ? null : row.get("url").asString(),
                new Source(source.get("id").asString(), source.get("name").asString()),
                PeriodRow.day(row.get("publishedOn")),
                row.get("language").asString(),
                row.get("contentHash").asString());
    }

    /** The node's properties without {@code loadedAt}; what is unknown is null. */
    public static Map<String, @Nullable Object> write(Document document) {
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("id", document.id().value());
        row.put("title", document.title());
        row.put("url", document.url());
        row.put("publishedOn", document.publishedOn());
        row.put("language", document.language());
        row.put("contentHash", document.contentHash());
        return row;
    }
}
