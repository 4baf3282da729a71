package dev.entente.graph;

import dev.entente.model.DocumentId;
import dev.entente.model.Entity;
import dev.entente.model.EntityId;
import dev.entente.model.Name;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

/** Writes what documents bring to know of entities, and only that. */
final class EntityWriter {
    /** Creates what is missing, so that two writers of one new entity wait for each other; in the order of ids, so that none waits in a ring. */
    private static final String LOCK = """
            UNWIND $rows AS id
            MERGE (e:Entity {id: id})
            SET e.lock = null
            RETURN e.id AS id, elementId(e) AS element, e.name IS NULL AS isMissing
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

    private static final String LIST = """
            UNWIND $rows AS row
            MATCH (d:Document {id: row.document})
            MATCH (e:Entity {id: row.entity})
            MERGE (e)-[:LISTED_IN]->(d)
            """;

    private static final String UNLIST = """
            UNWIND $rows AS row
            MATCH (:Document {id: row})<-[l:LISTED_IN]-(e:Entity)
            DELETE l
            RETURN e.id AS id
            """;

    private static final String DELETE_UNNAMED = """
            UNWIND $rows AS id
            MATCH (e:Entity {id: id})
            WHERE NOT EXISTS { (e)<-[:SUBJECT|OBJECT|SPOKEN_BY|AT]-() }
              AND NOT EXISTS { (e)--(:Entity) }
              AND NOT EXISTS { (e)-[:LISTED_IN]->(:Document) }
            OPTIONAL MATCH (n:Name)-[:NAMES]->(e)
            DETACH DELETE n, e
            RETURN DISTINCT id
            """;

    private final Statements statements;
    private final KnownEntities known;
    private final Map<EntityId, String> elements = new HashMap<>();

    /** @param known what need not be told again, as long as the entity is still there */
    EntityWriter(Statements statements, KnownEntities known) {
        this.statements = statements;
        this.known = known;
    }

    /**
     * Keeps these entities from other writers until the transaction ends.
     *
     * @return those of which nothing is stored yet
     */
    Set<EntityId> lock(Stream<EntityId> entities) {
        List<String> ids = entities.map(EntityId::value).sorted().distinct().toList();
        Set<EntityId> missing = new HashSet<>();
        for (Record row : statements.list(LOCK, ids, row -> row)) {
            EntityId id = new EntityId(row.get("id").asString());
            elements.put(id, row.get("element").asString());
            if (row.get("isMissing").asBoolean()) {
                missing.add(id);
            }
        }
        return missing;
    }

    /** What the database calls a locked entity within this transaction: a node is found by it without asking an index. */
    String element(EntityId id) {
        return Objects.requireNonNull(elements.get(id), () -> id + " is not locked");
    }

    /** Those of these entities that would change what is stored. */
    List<Entity> listUnknown(Collection<Entity> entities) {
        List<Entity> untold =
                entities.stream().filter(entity -> !known.isTold(entity)).toList();
        return merged(untold, stored(untold)).stream()
                .filter(Change::isChange)
                .map(Change::merged)
                .toList();
    }

    /**
     * Merges locked entities with what is stored of them.
     *
     * @param missing those of which nothing is stored
     * @return those that are others now
     */
    List<EntityId> write(Collection<Entity> entities, Set<EntityId> missing) {
        Set<EntityId> untold = entities.stream()
                .filter(entity -> missing.contains(entity.id()) || !known.isTold(entity))
                .map(Entity::id)
                .collect(Collectors.toSet());
        List<Entity> told =
                entities.stream().filter(entity -> untold.contains(entity.id())).toList();
        List<Change> changes =
                merged(told, stored(told)).stream().filter(Change::isChange).toList();
        statements.run(WRITE, changes.stream().map(Change::row).toList());
        statements.run(WRITE_NAMES, changes.stream().flatMap(Change::names).toList());
        return changes.stream().map(change -> change.merged().id()).toList();
    }

    /** Keeps the actors that these entries list as long as the entries are there, whether anything is claimed of them or not. */
    void list(Collection<DocumentContent> entries) {
        List<Map<String, String>> rows = new ArrayList<>();
        for (DocumentContent entry : entries) {
            Entity listed = entry.listed();
            if (listed != null) {
                rows.add(Map.of(
                        "document", entry.id().value(), "entity", listed.id().value()));
            }
        }
        statements.run(LIST, rows);
    }

    /** Lets go of the actors that the document lists; returns them. */
    List<EntityId> unlist(DocumentId document) {
        return statements.list(
                UNLIST,
                List.of(document.value()),
                row -> new EntityId(row.get("id").asString()));
    }

    /** Deletes those of these locked entities that nothing names; returns them. */
    List<EntityId> deleteUnnamed(Stream<EntityId> entities) {
        List<String> ids = entities.map(EntityId::value).sorted().distinct().toList();
        return statements.list(
                DELETE_UNNAMED, ids, row -> new EntityId(row.get("id").asString()));
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
