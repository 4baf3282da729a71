package dev.entente.graph;

import dev.entente.model.RelationId;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

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

    /** Where what is known of all of them is in memory; Neo4j is not asked. */
    public Optional<Map<RelationId, StatedClaim>> findInMemory(Collection<RelationId> relations) {
        return cache.claims().findAll(relations);
    }

    /** While Neo4j is away, those in memory only. */
    public Map<RelationId, StatedClaim> list(Collection<RelationId> relations) {
        return current.find().isEmpty()
                ? query.best(relations)
                : cache.claims().list(relations, current.findStaleSince().isPresent(), query::best);
    }
}
