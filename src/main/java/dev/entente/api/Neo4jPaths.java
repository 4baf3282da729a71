package dev.entente.api;

import dev.entente.graph.PathQuery;
import dev.entente.model.EntityId;
import dev.entente.network.Direction;
import dev.entente.network.NoPathReason;
import dev.entente.network.PathRank;
import dev.entente.network.PathRequest;
import dev.entente.network.RelationPath;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;

/** Answers about paths from Neo4j where the network does not fit into memory: a part of what the network can, and what it cannot is said. */
@Singleton
class Neo4jPaths {
    private final PathQuery query;

    Neo4jPaths(PathQuery query) {
        this.query = query;
    }

    /** The paths, shortest first, or why there are none. */
    LinkedPaths find(PathRequest request) {
        List<String> beyond = beyond(request);
        if (!beyond.isEmpty()) {
            throw new OnlyInMemoryException(String.join(", ", beyond));
        }
        EntityId from = request.from().iterator().next();
        EntityId to = request.to().iterator().next();
        List<RelationPath> found = query.find(from, to, request.filter(), request.maxHops(), request.limit());
        if (!found.isEmpty()) {
            return LinkedPaths.ofNeo4j(found);
        }
        NoPathReason reason = query.reason(from, to, request.filter(), request.maxHops());
        return LinkedPaths.none(reason);
    }

    /** What of it Neo4j cannot answer; empty where it can. */
    static List<String> beyond(PathRequest request) {
        List<String> beyond = new ArrayList<>();
        add(request.from().size() > 1 || request.to().size() > 1, "several starts or ends", beyond);
        add(request.maxHops() > PathQuery.MAX_HOPS, "maxHops over " + PathQuery.MAX_HOPS, beyond);
        add(request.limit() > PathQuery.MAX_PATHS, "k over " + PathQuery.MAX_PATHS, beyond);
        add(request.rank() != PathRank.HOPS, "rank", beyond);
        add(!request.via().isEmpty(), "via", beyond);
        add(!request.avoid().isEmpty(), "avoid", beyond);
        add(request.sign() != 0, "sign", beyond);
        add(request.inTime(), "order", beyond);
        add(request.filter().direction() != Direction.BOTH, "direction", beyond);
        add(!request.filter().kinds().isEmpty(), "kinds", beyond);
        return beyond;
    }

    private static void add(boolean isBeyond, String what, List<String> beyond) {
        if (isBeyond) {
            beyond.add(what);
        }
    }
}
