package dev.entente.graph;

import dev.entente.model.EntityId;
import dev.entente.network.RelationFilter;
import jakarta.inject.Singleton;
import java.util.Set;

/**
 * Asks the heavier questions once, about entities that need not exist, so that Neo4j has planned them before the first user asks: planning
 * takes it seconds, answering milliseconds.
 */
@Singleton
public class QueryWarmUp {
    private static final EntityId ONE = new EntityId("topic:warm-up");
    private static final EntityId OTHER = new EntityId("topic:warm-up-other");
    private static final int USUAL_HOPS = 4;
    private static final int USUAL_LIMIT = 10;

    private final PathQuery paths;
    private final NeighbourhoodQuery neighbourhoods;
    private final EntitySearch search;

    QueryWarmUp(PathQuery paths, NeighbourhoodQuery neighbourhoods, EntitySearch search) {
        this.paths = paths;
        this.neighbourhoods = neighbourhoods;
        this.search = search;
    }

    /** Fails as the queries do when Neo4j goes away. */
    public void run() {
        paths.find(ONE, OTHER, RelationFilter.NONE, USUAL_HOPS, USUAL_LIMIT);
        neighbourhoods.around(ONE, RelationFilter.NONE, 1, USUAL_LIMIT);
        search.search("warm up", Set.of(), USUAL_LIMIT);
    }
}
