package dev.entente.graph;

import dev.entente.model.RelationId;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The surest asserted claim of each relation of an answer: from memory where it was asked for before, the rest in one query. */
@Singleton
public class BestQuotes {
    private final QuoteQuery query;
    private final QuoteCache cache;
    private final CurrentNetwork current;

    BestQuotes(QuoteQuery query, QuoteCache cache, CurrentNetwork current) {
        this.query = query;
        this.cache = cache;
        this.current = current;
    }

    /** While Neo4j is away, those in memory only. */
    public Map<RelationId, StatedClaim> list(Collection<RelationId> relations) {
        if (current.find().isEmpty()) {
            return query.best(relations);
        }
        Map<RelationId, StatedClaim> known = new HashMap<>(cache.find(relations));
        List<RelationId> missing =
                relations.stream().filter(id -> !known.containsKey(id)).toList();
        if (missing.isEmpty() || current.findStaleSince().isPresent()) {
            return known;
        }
        long readAt = cache.generation();
        try {
            Map<RelationId, StatedClaim> read = query.best(missing);
            cache.keep(read, readAt);
            known.putAll(read);
        } catch (StoreUnavailableException e) {
            // The answer stands in memory; what it rests on is shown again once Neo4j is back.
            return known;
        }
        return known;
    }
}
