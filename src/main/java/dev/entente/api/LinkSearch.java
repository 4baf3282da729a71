package dev.entente.api;

import dev.entente.graph.CurrentNetwork;
import dev.entente.graph.NeighbourhoodQuery;
import dev.entente.graph.QueryLimits;
import dev.entente.model.EntityId;
import dev.entente.network.FoundPaths;
import dev.entente.network.Neighbourhood;
import dev.entente.network.NeighbourhoodSearch;
import dev.entente.network.Network;
import dev.entente.network.NoPathSearch;
import dev.entente.network.PathRequest;
import dev.entente.network.PathSearch;
import dev.entente.network.RelationFilter;
import dev.entente.network.SearchLimits;
import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Answers from the network in memory where there is one, else from Neo4j; the answers are the same. */
@Singleton
class LinkSearch {
    /** Looking at each relation of the largest network once or twice. */
    private static final long STEPS = SearchLimits.USUAL.steps();

    private final CurrentNetwork current;
    private final Neo4jPaths paths;
    private final NeighbourhoodQuery neighbourhoods;
    private final QueryLimits limits;

    LinkSearch(CurrentNetwork current, Neo4jPaths paths, NeighbourhoodQuery neighbourhoods, QueryLimits limits) {
        this.current = current;
        this.paths = paths;
        this.neighbourhoods = neighbourhoods;
        this.limits = limits;
    }

    /** The paths, best first, or why there are none. */
    LinkedPaths paths(PathRequest request) {
        Set<EntityId> ends = new HashSet<>(request.from());
        ends.addAll(request.to());
        Optional<Network> network =
                paths.canAnswer(request) ? networkWith(ends) : current.find().map(CurrentNetwork.Picture::network);
        if (network.isEmpty()) {
            return paths.find(request);
        }
        FoundPaths found = new PathSearch(network.get(), request, searchLimits()).find();
        if (!found.paths().isEmpty()) {
            return LinkedPaths.ofMemory(found);
        }
        return found.isPartial()
                ? LinkedPaths.noneInTime()
                : LinkedPaths.none(new NoPathSearch(network.get(), request, searchLimits()).find());
    }

    Neighbourhood neighbourhood(EntityId center, RelationFilter filter, int depth, int limitPerType) {
        return networkWith(Set.of(center))
                .map(network -> new NeighbourhoodSearch(network, center, filter, limitPerType).find(depth))
                .orElseGet(() -> neighbourhoods.around(center, filter, depth, limitPerType));
    }

    /** An entity written a moment ago is in Neo4j only. */
    private Optional<Network> networkWith(Set<EntityId> all) {
        return current.find().map(CurrentNetwork.Picture::network).filter(network -> all.stream()
                .allMatch(network::contains));
    }

    private SearchLimits searchLimits() {
        return new SearchLimits(STEPS, limits.timeout());
    }
}
