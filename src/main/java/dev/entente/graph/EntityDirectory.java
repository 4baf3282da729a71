package dev.entente.graph;

import dev.entente.model.Entity;
import dev.entente.model.EntityId;
import dev.entente.network.Network;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Entities with the name they are shown under: from the network in memory where it knows them, the rest from Neo4j. */
@Singleton
public class EntityDirectory {
    private final CurrentNetwork current;
    private final EntityQueries queries;
    /** Made when first asked for, since it is only while Neo4j is away, when no other network comes. */
    private volatile @Nullable ShownNames shownNames;

    EntityDirectory(CurrentNetwork current, EntityQueries queries) {
        this.current = current;
        this.queries = queries;
    }

    /** Those of the entities that exist; of their names some may be missing. */
    public Map<EntityId, Entity> list(Collection<EntityId> ids) {
        Optional<Network> network = current.find().map(CurrentNetwork.Picture::network);
        if (network.isEmpty()) {
            return queries.list(ids);
        }
        Map<EntityId, Entity> found = new HashMap<>();
        List<EntityId> missing = new ArrayList<>();
        for (EntityId id : ids) {
            network.get().find(id).ifPresentOrElse(entity -> found.put(id, entity), () -> missing.add(id));
        }
        found.putAll(queries.list(missing));
        return found;
    }

    /** The entities where all of them are in memory; Neo4j is not asked. */
    public Optional<List<Entity>> findInMemory(Collection<EntityId> ids) {
        return current.find().flatMap(picture -> findAll(picture.network(), ids));
    }

    private static Optional<List<Entity>> findAll(Network network, Collection<EntityId> ids) {
        List<Entity> found = new ArrayList<>(ids.size());
        for (EntityId id : ids) {
            Optional<Entity> entity = network.find(id);
            if (entity.isEmpty()) {
                return Optional.empty();
            }
            found.add(entity.get());
        }
        return Optional.of(found);
    }

    boolean isInMemory(EntityId id) {
        return current.find().filter(picture -> picture.network().contains(id)).isPresent();
    }

    /** Which of the entities exist. */
    Set<EntityId> known(Collection<EntityId> ids) {
        Optional<Network> network = current.find().map(CurrentNetwork.Picture::network);
        Set<EntityId> known = ids.stream()
                .filter(id -> network.isPresent() && network.get().contains(id))
                .collect(Collectors.toSet());
        known.addAll(
                queries.known(ids.stream().filter(id -> !known.contains(id)).toList()));
        return known;
    }

    /** Those in memory that are shown under the name, however it is spelt: what can be told while Neo4j, which knows all names, is away. */
    List<Entity> shownAs(String name) {
        return current.find()
                .map(picture -> shownNames(picture.network()))
                .map(names -> names.entities().get(SearchText.of(name).folded()))
                .orElse(List.of());
    }

    private ShownNames shownNames(Network network) {
        ShownNames known = shownNames;
        if (known == null || known.network() != network) {
            known = ShownNames.of(network);
            shownNames = known;
        }
        return known;
    }

    /**
     * The entities by the folded name they are shown under.
     *
     * @param network whose entities these are
     * @param entities by name
     */
    private record ShownNames(Network network, Map<String, List<Entity>> entities) {
        static ShownNames of(Network network) {
            return new ShownNames(
                    network,
                    network.entityList().stream().collect(Collectors.groupingBy(entity -> SearchText.of(entity.name())
                            .folded())));
        }
    }

    Optional<Entity> find(EntityId id) {
        return Optional.ofNullable(list(List.of(id)).get(id));
    }

    /** The state with this ISO 3166-1 code of two or three letters, whatever their case. */
    Optional<EntityId> findByStateCode(String code) {
        return findStateInMemory(code).or(() -> queries.findByStateCode(code));
    }

    Optional<EntityId> findStateInMemory(String code) {
        return current.find().flatMap(picture -> picture.network().findState(code));
    }
}
