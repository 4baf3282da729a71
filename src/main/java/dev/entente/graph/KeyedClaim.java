package dev.entente.graph;

import dev.entente.model.Claim;
import dev.entente.model.Document;
import dev.entente.model.Evidence;
import java.util.List;
import java.util.stream.Stream;

/** A claim with its id, which costs a hash each time it is asked for, and the document it was read in. */
public record KeyedClaim(String id, Claim claim, Document document) {
    public static Stream<KeyedClaim> of(Document document, List<Claim> claims) {
        return claims.stream().map(claim -> new KeyedClaim(claim.id(), claim, document));
    }

    /** The claim as the derivation sees it. */
    public Evidence evidence() {
        return new Evidence(
                id,
                claim.polarity(),
                claim.period(),
                claim.confidence(),
                document.source().id(),
                document.contentHash(),
                document.publishedOn());
    }

    TieClaim ofTie() {
        return new TieClaim(claim.tie(), evidence());
    }
}
