package dev.entente.graph;

import dev.entente.model.RelationId;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;

/** Does to the cached sentences what an answer does that needs one while Neo4j is away. */
@Singleton
public class AwayNeo4j {
    private static final RelationId UNREAD = new RelationId("met-with:000000000000v");

    private final QuoteCache cache;

    AwayNeo4j(QuoteCache cache) {
        this.cache = cache;
    }

    public void isAskedInVain() {
        cache.claims().list(List.of(UNREAD), true, ids -> Map.of());
    }
}
