package dev.entente.api;

import dev.entente.graph.CurrentNetwork;
import dev.entente.graph.NeighbourhoodQuery;
import dev.entente.graph.PathQuery;
import dev.entente.graph.QueryLimits;
import dev.entente.graph.QueryTimeoutException;
import dev.entente.model.EntityId;
import dev.entente.network.FoundPaths;
import dev.entente.network.Neighbourhood;
import dev.entente.network.NeighbourhoodSearch;
import dev.entente.network.Network;
import dev.entente.network.NoPathReason;
import dev.entente.network.NoPathSearch;
import dev.entente.network.PathRequest;
import dev.entente.network.PathSearch;
import dev.entente.network.RankedPath;
import dev.entente.network.RelationFilter;
import dev.entente.network.RelationPath;
import dev.entente.network.SearchLimits;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** Answers from the network in memory where there is one, else from Neo4j; the answers are the same. */
@Singleton
class LinkSearch {
    /** Looking at each relation of the largest network once or twice. */
    private static final long STEPS = SearchLimits.USUAL.steps();

    private final CurrentNetwork current;
    private final PathQuery paths;
    private final NeighbourhoodQuery neighbourhoods;
    private final QueryLimits limits;

    LinkSearch(CurrentNetwork current, PathQuery paths, NeighbourhoodQuery neighbourhoods, QueryLimits limits) {
        this.current = current;
        this.paths = paths;
        this.neighbourhoods = neighbourhoods;
        this.limits = limits;
    }

    /** The shortest paths, shortest first; the filter's direction and kinds are not looked at. */
    List<RelationPath> paths(EntityId from, EntityId to, RelationFilter filter, int maxHops, int limit) {
        Optional<Network> network = networkWith(from, to);
        if (network.isEmpty()) {
            return paths.find(from, to, filter, maxHops, limit);
        }
        FoundPaths found = new PathSearch(
                        network.get(), PathRequest.shortest(from, to, filter, maxHops, limit), searchLimits())
                .find();
        if (found.isPartial() && found.paths().isEmpty()) {
            throw new QueryTimeoutException(limits.timeout());
        }
        return found.paths().stream().map(RankedPath::path).toList();
    }

    /** Why {@link #paths} found nothing. */
    NoPathReason reason(EntityId from, EntityId to, RelationFilter filter, int maxHops) {
        return networkWith(from, to)
                .map(network -> new NoPathSearch(
                                network, PathRequest.shortest(from, to, filter, maxHops, 1), searchLimits())
                        .reason())
                .orElseGet(() -> paths.reason(from, to, filter, maxHops));
    }

    Neighbourhood neighbourhood(EntityId center, RelationFilter filter, int depth, int limitPerType) {
        return networkWith(center, center)
                .map(network -> new NeighbourhoodSearch(network, center, filter, limitPerType).find(depth))
                .orElseGet(() -> neighbourhoods.around(center, filter, depth, limitPerType));
    }

    /** An entity written a moment ago is in Neo4j only. */
    private Optional<Network> networkWith(EntityId one, EntityId other) {
        return current.find()
                .map(CurrentNetwork.Picture::network)
                .filter(network -> network.contains(one) && network.contains(other));
    }

    private SearchLimits searchLimits() {
        return new SearchLimits(STEPS, limits.timeout());
    }
}
