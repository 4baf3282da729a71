package dev.entente.graph;

import dev.entente.model.Claim;
import dev.entente.model.Document;
import dev.entente.model.RelationId;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.MapAccessor;

/**
 * A claim as stored, with what it was read in.
 *
 * @param claim the claim
 * @param document what it was read in, with its source
 * @param relationId the relation it carries; null for a claim that is not asserted
 */
public record StatedClaim(
        Claim claim, Document document, @Nullable RelationId relationId) {
    /** The columns {@link #read} reads, of a claim {@code c}, its document {@code d} and that document's source {@code s}. */
    static final String COLUMNS = ClaimRow.WITH_LINKS + " AS claim, " + DocumentRow.WITH_SOURCE + " AS document";

    static StatedClaim read(MapAccessor row) {
        Value claim = row.get("claim");
        Value relationId = claim.get("relationId");
        return new StatedClaim(
                ClaimRow.read(claim),
                DocumentRow.read(row.get("document")),
                relationId.isNull() ? null : new RelationId(relationId.asString()));
    }
}
