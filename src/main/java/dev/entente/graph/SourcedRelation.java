package dev.entente.graph;

import dev.entente.model.Relation;
import java.util.List;

/**
 * A relation with the claims that show best why it is drawn.
 *
 * @param relation the relation; {@link Relation#claims()} says how many claims there are in all
 * @param claims its surest asserted claims, the surest first, at most {@link GraphExport#MAX_CLAIMS}
 */
public record SourcedRelation(Relation relation, List<StatedClaim> claims) {
    public SourcedRelation {
        claims = List.copyOf(claims);
    }
}
