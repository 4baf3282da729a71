package dev.entente.graph;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.entente.model.RelationId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;

/** What is known of the relations asked for most, so that an answer from memory need not ask Neo4j for it; that nothing is known of one is kept too. */
final class RelationCache<V> {
    private final Cache<RelationId, Optional<V>> values;
    private final AtomicLong generation = new AtomicLong();
    private final AtomicLong leftOut = new AtomicLong();

    /** @param size of how many relations */
    RelationCache(long size) {
        this.values = Caffeine.newBuilder().maximumSize(size).build();
    }

    /**
     * What is known of the relations, in memory or else by one query. While Neo4j is away, what is in memory.
     *
     * @param isAway whether it is known that Neo4j does not answer
     * @param query asks Neo4j
     */
    Map<RelationId, V> list(
            Collection<RelationId> relations,
            boolean isAway,
            Function<Collection<RelationId>, Map<RelationId, V>> query) {
        Map<RelationId, V> found = new HashMap<>();
        Map<RelationId, Optional<V>> known = values.getAllPresent(relations);
        known.forEach((id, value) -> value.ifPresent(present -> found.put(id, present)));
        List<RelationId> missing =
                relations.stream().filter(id -> !known.containsKey(id)).toList();
        if (missing.isEmpty()) {
            return found;
        }
        if (isAway) {
            leftOut.incrementAndGet();
            return found;
        }
        long readAt = generation.get();
        try {
            Map<RelationId, V> read = query.apply(missing);
            keep(missing, read, readAt);
            found.putAll(read);
        } catch (StoreUnavailableException e) {
            // The answer stands in memory; what it rests on is shown again once Neo4j is back.
            leftOut.incrementAndGet();
            return found;
        }
        return found;
    }

    /** What is known of the relations; empty unless that is in memory for each of them. */
    Optional<Map<RelationId, V>> findAll(Collection<RelationId> relations) {
        Map<RelationId, V> found = new HashMap<>();
        for (RelationId id : relations) {
            Optional<V> known = values.getIfPresent(id);
            if (known == null) {
                return Optional.empty();
            }
            known.ifPresent(value -> found.put(id, value));
        }
        return Optional.of(found);
    }

    /** How often something was missing that Neo4j, away, could not be asked for. */
    long leftOut() {
        return leftOut.get();
    }

    void forget(Collection<RelationId> changed) {
        generation.incrementAndGet();
        values.invalidateAll(changed);
    }

    void forgetAll() {
        generation.incrementAndGet();
        values.invalidateAll();
    }

    /** Unless something changed since it was read: it might be from before. */
    private void keep(Collection<RelationId> asked, Map<RelationId, V> read, long readAt) {
        asked.forEach(id -> values.put(id, Optional.ofNullable(read.get(id))));
        if (generation.get() != readAt) {
            values.invalidateAll(asked);
        }
    }
}
