package dev.entente.graph;

import dev.entente.model.Entity;
import dev.entente.model.EntityId;
import dev.entente.model.Name;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes what documents bring to know of entities, and only that. */
final class EntityWriter {
    /** Creates what is missing, so that two writers of one new entity wait for each other; in the order of ids, so that none waits in a ring. */
    private static final String LOCK = """
            UNWIND $rows AS id
            MERGE (e:Entity {id: id})
            SET e.lock = null
            """;

    private static final String READ = """
            UNWIND $rows AS id
            MATCH (e:Entity {id: id})
            WHERE e.name IS NOT NULL
            RETURN %s AS entity
            """.formatted(EntityRow.WITH_NAMES);

    private static final String WRITE = """
            UNWIND $rows AS row
            MATCH (e:Entity {id: row.properties.id})
            SET e += row.properties
            SET e:$(row.labels)
            """;

    private static final String WRITE_NAMES = """
            UNWIND $rows AS row
            MATCH (e:Entity {id: row.entity})
            MERGE (n:Name {key: row.key})
            SET n += row.properties
            MERGE (n)-[:NAMES]->(e)
            """;

    private static final String DELETE_UNNAMED = """
            UNWIND $rows AS id
            MATCH (e:Entity {id: id})
            WHERE NOT EXISTS { (e)<-[:SUBJECT|OBJECT|SPOKEN_BY|AT]-() }
              AND NOT EXISTS { (e)--(:Entity) }
            OPTIONAL MATCH (n:Name)-[:NAMES]->(e)
            DETACH DELETE n, e
            """;

    private final Statements statements;

    EntityWriter(Statements statements) {
        this.statements = statements;
    }

    /** Keeps these entities from other writers until the transaction ends. */
    void lock(Stream<EntityId> entities) {
        statements.run(LOCK, entities.map(EntityId::value).sorted().distinct().toList());
    }

    /** Those of these entities that would change what is stored. */
    List<Entity> listUnknown(Collection<Entity> entities) {
        return merged(entities, stored(entities)).stream()
                .filter(Change::isChange)
                .map(Change::merged)
                .toList();
    }

    /** Merges locked entities with what is stored of them. */
    void write(Collection<Entity> entities) {
        List<Change> changes = merged(entities, stored(entities)).stream()
                .filter(Change::isChange)
                .toList();
        statements.run(WRITE, changes.stream().map(Change::row).toList());
        statements.run(WRITE_NAMES, changes.stream().flatMap(Change::names).toList());
    }

    /** Deletes those of these locked entities that nothing names. */
    void deleteUnnamed(Stream<EntityId> entities) {
        statements.run(
                DELETE_UNNAMED,
                entities.map(EntityId::value).sorted().distinct().toList());
    }

    private Map<EntityId, Entity> stored(Collection<Entity> entities) {
        List<String> ids = entities.stream().map(e -> e.id().value()).distinct().toList();
        Map<EntityId, Entity> stored = new HashMap<>();
        statements
                .list(READ, ids, row -> EntityRow.read(row.get("entity")))
                .forEach(entity -> stored.put(entity.id(), entity));
        return stored;
    }

    private static List<Change> merged(Collection<Entity> entities, Map<EntityId, Entity> stored) {
        Map<EntityId, List<Entity>> versions = new TreeMap<>();
        stored.values().forEach(entity -> versions.put(entity.id(), new ArrayList<>(List.of(entity))));
        entities.forEach(entity ->
                versions.computeIfAbsent(entity.id(), id -> new ArrayList<>()).add(entity));
        return versions.entrySet().stream()
                .map(e -> new Change(stored.get(e.getKey()), EntityMerge.merge(e.getValue())))
                .toList();
    }

    /** An entity as stored, null where it is new, and as it is to be. */
    private record Change(@Nullable Entity stored, Entity merged) {
        boolean isChange() {
            return !merged.equals(stored);
        }

        Map<String, Object> row() {
            return Map.of("properties", EntityRow.write(merged), "labels", EntityRow.labels(merged));
        }

        Stream<Map<String, Object>> names() {
            List<Name> known = stored == null ? List.of() : stored.names();
            return merged.names().stream()
                    .filter(name -> !known.contains(name))
                    .map(name -> EntityRow.writeName(merged.id(), name));
        }
    }
}
