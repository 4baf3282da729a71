package dev.entente.graph;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.entente.model.RelationId;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/** The best claims of the relations asked for most, so that an answer from memory need not ask Neo4j for its sentences. */
@Singleton
class QuoteCache {
    /** About 1 KB each. */
    private static final long MOST_CLAIMS = 50_000;

    private final Cache<RelationId, StatedClaim> claims =
            Caffeine.newBuilder().maximumSize(MOST_CLAIMS).build();
    private final AtomicLong generation = new AtomicLong();

    Map<RelationId, StatedClaim> find(Collection<RelationId> relations) {
        return claims.getAllPresent(relations);
    }

    /** To be asked before claims are read that are to be kept. */
    long generation() {
        return generation.get();
    }

    /** Keeps claims, unless something changed since they were read: they might be from before. */
    void keep(Map<RelationId, StatedClaim> read, long readAt) {
        claims.putAll(read);
        if (generation.get() != readAt) {
            claims.invalidateAll(read.keySet());
        }
    }

    void forget(Collection<RelationId> changed) {
        generation.incrementAndGet();
        claims.invalidateAll(changed);
    }

    void forgetAll() {
        generation.incrementAndGet();
        claims.invalidateAll();
    }
}
