package dev.entente.graph;

import dev.entente.model.Claim;
import dev.entente.model.TextSpan;

/**
 * Where a page of claims ended: what its last row sorts by.
 *
 * @param rank its rank among the claims of a relation, 0 among those of a document, see {@link ClaimQueries}
 * @param position its confidence among the claims of a relation, its place in the text among those of a document
 * @param claimId its id
 */
public record ClaimCursor(int rank, double position, String claimId) {
    /** Behind a claim on a page of {@link DocumentQueries#listClaims}. */
    public static ClaimCursor inDocument(StatedClaim last) {
        Claim claim = last.claim();
        int start = claim.locator() instanceof TextSpan span ? span.start() : -1;
        return new ClaimCursor(0, start, claim.id());
    }

    /** Behind a claim on a page of {@link ClaimQueries#list}. */
    public static ClaimCursor ofRelation(StatedClaim last) {
        return new ClaimCursor(
                ClaimQueries.rank(last.claim().polarity()),
                last.claim().confidence(),
                last.claim().id());
    }

    /**
     * Reads what {@link #token()} wrote.
     *
     * @throws IllegalArgumentException for anything else
     */
    public static ClaimCursor parse(String token) {
        String[] parts = CursorToken.parse(token, 3);
        return new ClaimCursor((int) CursorToken.number(parts[0]), CursorToken.number(parts[1]), parts[2]);
    }

    /** The cursor as clients carry it, opaque to them. */
    public String token() {
        return CursorToken.of(Integer.toString(rank), Double.toString(position), claimId);
    }
}
