package dev.entente.graph;

import dev.entente.model.RelationId;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;

/** The best claims of the relations asked for most, and the names of who says so. */
@Singleton
class QuoteCache {
    /** About 1 KB each. */
    private static final long MOST_CLAIMS = 50_000;

    private final RelationCache<StatedClaim> claims = new RelationCache<>(MOST_CLAIMS);
    private final RelationCache<List<String>> sources = new RelationCache<>(MOST_CLAIMS);

    RelationCache<StatedClaim> claims() {
        return claims;
    }

    RelationCache<List<String>> sources() {
        return sources;
    }

    /** How often something could not be read. */
    long leftOut() {
        return claims.leftOut() + sources.leftOut();
    }

    void forget(Collection<RelationId> changed) {
        claims.forget(changed);
        sources.forget(changed);
    }

    void forgetAll() {
        claims.forgetAll();
        sources.forgetAll();
    }
}
