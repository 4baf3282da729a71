package dev.entente.api;

import dev.entente.graph.CurrentNetwork;
import dev.entente.graph.NeighbourhoodQuery;
import dev.entente.graph.NetworkConfig;
import dev.entente.model.EntityId;
import dev.entente.network.FoundPaths;
import dev.entente.network.Neighbourhood;
import dev.entente.network.NeighbourhoodSearch;
import dev.entente.network.Network;
import dev.entente.network.NoPath;
import dev.entente.network.NoPathSearch;
import dev.entente.network.PathRequest;
import dev.entente.network.PathSearch;
import dev.entente.network.RelationFilter;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Answers from the network in memory where there is one, else from Neo4j; the answers are the same. */
@Singleton
class LinkSearch {
    private final CurrentNetwork current;
    private final AskedNetwork networks;
    private final Neo4jPaths paths;
    private final NeighbourhoodQuery neighbourhoods;
    private final SearchLanes lanes;
    private final NetworkConfig config;

    LinkSearch(
            CurrentNetwork current,
            AskedNetwork networks,
            Neo4jPaths paths,
            NeighbourhoodQuery neighbourhoods,
            SearchLanes lanes,
            NetworkConfig config) {
        this.current = current;
        this.networks = networks;
        this.paths = paths;
        this.neighbourhoods = neighbourhoods;
        this.lanes = lanes;
        this.config = config;
    }

    /**
     * The paths, best first, or why there are none. Where an end is not in the picture, which was read before it was written, Neo4j is asked; of a question that
     * Cypher cannot answer the other ends are searched for.
     *
     * @throws NotYetInMemoryException where those have no path: the older picture would deny one that may be there
     */
    LinkedPaths paths(PathRequest request) {
        Optional<Network> held = current.find().map(CurrentNetwork.Picture::network);
        if (held.isEmpty()) {
            return paths.find(request);
        }
        Network network = held.get();
        List<EntityId> missing = missing(request, network);
        List<String> beyond = missing.isEmpty() ? List.of() : Neo4jPaths.beyond(request);
        if (!missing.isEmpty() && beyond.isEmpty()) {
            return paths.find(request);
        }
        FoundPaths found = lanes.run(limits -> new PathSearch(network, request, limits).find());
        if (!found.paths().isEmpty()) {
            return LinkedPaths.ofMemory(found);
        }
        if (!missing.isEmpty()) {
            throw new NotYetInMemoryException(missing, beyond, config.checkInterval());
        }
        if (found.isPartial()) {
            return LinkedPaths.noneInTime();
        }
        NoPath why = lanes.run(limits -> new NoPathSearch(network, request, limits).find());
        return LinkedPaths.none(why);
    }

    /** What the paths must touch and the network does not hold. */
    private static List<EntityId> missing(PathRequest request, Network network) {
        return Stream.of(request.from(), request.to(), request.via())
                .flatMap(Collection::stream)
                .filter(id -> !network.contains(id))
                .sorted()
                .toList();
    }

    /** The paths, or why there are none, where a few steps find them in the network; asks nobody else. */
    Optional<LinkedPaths> findQuickly(PathRequest request) {
        return current.find().flatMap(picture -> findQuickly(picture.network(), request));
    }

    private Optional<LinkedPaths> findQuickly(Network network, PathRequest request) {
        Optional<FoundPaths> found = lanes.findQuickly(limits -> new PathSearch(network, request, limits).find());
        return found.isPresent() && found.get().isEmpty()
                ? lanes.findQuickly(limits -> new NoPathSearch(network, request, limits).find())
                        .map(LinkedPaths::none)
                : found.map(LinkedPaths::ofMemory);
    }

    Neighbourhood neighbourhood(EntityId center, RelationFilter filter, int depth, int limitPerType) {
        return networks.findInMemory(Set.of(center))
                .map(network -> lanes.run(
                        limits -> new NeighbourhoodSearch(network, center, filter, limitPerType, limits).find(depth)))
                .orElseGet(() -> neighbourhoods.around(center, filter, depth, limitPerType));
    }
}
