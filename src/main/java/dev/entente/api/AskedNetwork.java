package dev.entente.api;

import dev.entente.graph.CurrentNetwork;
import dev.entente.graph.ExcerptQuery;
import dev.entente.graph.ExcerptQuery.Excerpt;
import dev.entente.model.EntityId;
import dev.entente.network.Network;
import dev.entente.network.RelationFilter;
import dev.entente.network.SearchLimits;
import dev.entente.network.SearchResult;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/** The network that a question is asked of: the one in memory, or else as much as the question needs, read from Neo4j. The searches are the same. */
@Singleton
class AskedNetwork {
    private final CurrentNetwork current;
    private final ExcerptQuery excerpts;
    private final SearchLanes lanes;

    AskedNetwork(CurrentNetwork current, ExcerptQuery excerpts, SearchLanes lanes) {
        this.current = current;
        this.excerpts = excerpts;
        this.lanes = lanes;
    }

    /** With the relations between any two of a few entities. */
    Excerpt between(Collection<EntityId> few, RelationFilter filter) {
        return inMemory(few).orElseGet(() -> excerpts.between(few, filter));
    }

    /** With all relations of the entities. */
    Excerpt around(Collection<EntityId> centers, RelationFilter filter) {
        return inMemory(centers).orElseGet(() -> excerpts.around(centers, filter));
    }

    /** With the relations between any two of many entities. */
    Excerpt among(Collection<EntityId> many, RelationFilter filter) {
        return inMemory(many).orElseGet(() -> excerpts.among(many, filter));
    }

    /** With all relations of the entities, and those between any two of their neighbours. */
    Excerpt aroundAndAmong(Collection<EntityId> centers, RelationFilter filter) {
        return inMemory(centers).orElseGet(() -> excerpts.aroundAndAmong(centers, filter));
    }

    /** How many relations an entity has in all. */
    ToIntFunction<EntityId> degrees(Excerpt asked) {
        return current.find()
                        .filter(picture -> picture.network() == asked.network())
                        .isPresent()
                ? asked.network()::degree
                : degreesInNeo4j(asked.network());
    }

    private ToIntFunction<EntityId> degreesInNeo4j(Network excerpt) {
        Map<EntityId, Integer> degrees = excerpts.degrees(excerpt.entityIds());
        return id -> degrees.getOrDefault(id, 0);
    }

    /** What a search of a network finds, see {@link SearchLanes#run}. */
    <T extends SearchResult> T search(Function<SearchLimits, T> search) {
        return lanes.run(search);
    }

    /** The network in memory where it holds all of these: an entity written a moment ago is in Neo4j only. */
    Optional<Network> findInMemory(Collection<EntityId> named) {
        return current.find().map(CurrentNetwork.Picture::network).filter(network -> holds(network, named));
    }

    private Optional<Excerpt> inMemory(Collection<EntityId> named) {
        return findInMemory(named).map(network -> new Excerpt(network, true));
    }

    private static boolean holds(Network network, Collection<EntityId> named) {
        return named.stream().allMatch(network::contains);
    }
}
