package dev.entente.graph;

import dev.entente.model.Entity;
import dev.entente.model.EntityId;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads entities by their ids. */
@Singleton
public class EntityQueries {
    private static final String BY_ID = """
            MATCH (e:Entity)
            WHERE e.id IN $ids
            RETURN %s AS e
            """.formatted(EntityRow.WITH_NAMES);

    private static final String KNOWN = """
            MATCH (e:Entity)
            WHERE e.id IN $ids
            RETURN e.id AS id
            """;

    private static final String BY_STATE_CODE = """
            MATCH (e:State)
            WHERE e.iso2 = $code OR e.iso3 = $code
            RETURN e.id AS id
            LIMIT 2
            """;

    private final Reader reader;

    EntityQueries(Reader reader) {
        this.reader = reader;
    }

    public Optional<Entity> find(EntityId id) {
        return Optional.ofNullable(list(List.of(id)).get(id));
    }

    /** Those of the entities that exist. */
    public Map<EntityId, Entity> list(Collection<EntityId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        List<String> texts = ids.stream().map(EntityId::value).distinct().toList();
        return reader.list(BY_ID, Map.of("ids", texts), row -> EntityRow.read(row.get("e"))).stream()
                .collect(Collectors.toMap(Entity::id, Function.identity()));
    }

    /** Which of the entities exist. */
    Set<EntityId> known(Collection<EntityId> ids) {
        List<String> texts = ids.stream().map(EntityId::value).distinct().toList();
        return texts.isEmpty()
                ? Set.of()
                : Set.copyOf(reader.list(
                        KNOWN,
                        Map.of("ids", texts),
                        row -> new EntityId(row.get("id").asString())));
    }

    /** The state with this ISO 3166-1 code of two or three letters, whatever their case. */
    Optional<EntityId> findByStateCode(String code) {
        return reader
                .list(
                        BY_STATE_CODE,
                        Map.of("code", code.toUpperCase(Locale.ROOT)),
                        row -> new EntityId(row.get("id").asString()))
                .stream()
                .findFirst();
    }
}
