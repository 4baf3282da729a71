package dev.entente.graph;

import dev.entente.model.RelationId;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The names of the sources that assert a relation, those with most claims first: from memory where they were asked for before, the rest in one query. */
@Singleton
public class SourceNames {
    /** How many of each relation at most. */
    private static final int MOST = 10;

    private final SourceQuery query;
    private final QuoteCache cache;
    private final CurrentNetwork current;

    SourceNames(SourceQuery query, QuoteCache cache, CurrentNetwork current) {
        this.query = query;
        this.cache = cache;
        this.current = current;
    }

    /** While Neo4j is away, those in memory only. */
    public Map<RelationId, List<String>> list(Collection<RelationId> relations) {
        return current.find().isEmpty()
                ? query.names(relations, MOST)
                : cache.sources().list(relations, current.findStaleSince().isPresent(), ids -> query.names(ids, MOST));
    }
}
