package dev.entente.graph;

import dev.entente.model.Claim;
import dev.entente.model.DocumentId;
import dev.entente.model.EntityId;
import dev.entente.model.Locator;
import dev.entente.model.Polarity;
import dev.entente.model.RelationDerivation;
import dev.entente.model.RowKey;
import dev.entente.model.TextSpan;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.MapAccessor;

/** A claim as a {@code :Claim} node with its links to entities. */
public final class ClaimRow {
    /** Projects the claim {@code c} stated in the document {@code d}; what {@link #read} reads. */
    public static final String WITH_LINKS = """
            c {.*, document: d.id, speaker: head([(c)-[:SPOKEN_BY]->(e) | e.id]), place: head([(c)-[:AT]->(e) | e.id])}\
            """;

    private ClaimRow() {}

    public static Claim read(MapAccessor row) {
        return new Claim(
                new DocumentId(row.get("document").asString()),
                TieKey.read(row.get("tie").asString()),
                Polarity.of(row.get("polarity").asString()),
                PeriodRow.read(row),
                entity(row.get("speaker")),
                entity(row.get("place")),
                row.get("quote").asString(),
                locator(row),
                row.get("confidence").asDouble(),
                row.get("extractor").asString());
    }

    /** The node's properties; what is unknown is null. */
    public static Map<String, @Nullable Object> write(KeyedClaim keyed, @Nullable String relationId) {
        Claim claim = keyed.claim();
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("id", keyed.id());
        row.put("relationId", relationId);
        row.put("tie", TieKey.of(claim.tie()));
        row.put("type", claim.tie().type().name());
        row.put("polarity", claim.polarity().code());
        row.put("quote", claim.quote());
        row.put("confidence", claim.confidence());
        row.put("extractor", claim.extractor());
        PeriodRow.write(claim.period(), row);
        row.put("openTie", isOpen(claim) ? TieKey.of(claim.tie()) : null);
        if (claim.locator() instanceof TextSpan span) {
            row.put("start", span.start());
            row.put("end", span.end());
        } else if (claim.locator() instanceof RowKey rowKey) {
            row.put("rowKey", rowKey.key());
        }
        return row;
    }

    /** Whether it may bear on relations of several days of an event: such claims are found by their tie when any day of it is derived. */
    private static boolean isOpen(Claim claim) {
        return claim.tie().type().isEvent()
                && (claim.polarity() == Polarity.ASSERTED || claim.polarity() == Polarity.DENIED)
                && !RelationDerivation.standsAlone(claim.tie().type(), claim.polarity(), claim.period());
    }

    private static @Nullable EntityId entity(Value id) {
        return id.isNull() ? null : new EntityId(id.asString());
    }

    private static Locator locator(MapAccessor row) {
        return row.get("rowKey").isNull()
                ? new TextSpan(row.get("start").asInt(), row.get("end").asInt())
                : new RowKey(row.get("rowKey").asString());
    }
}
