package dev.entente.graph;

import dev.entente.model.EntityId;
import dev.entente.model.RelationId;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;

/**
 * What writes have changed, for those who keep a picture of the graph. Every transaction that changes an entity or a relation gives the graph
 * the next version, as the last thing it does before it is committed, and leaves a note of what it changed. Who sees version v therefore sees all
 * that the versions up to v changed, and nothing of what later ones will.
 */
@Singleton
public final class ChangeLog {
    /** How many versions back changes are kept; who is further behind reads the graph anew. */
    public static final int KEPT_VERSIONS = 1_000;

    private static final Logger LOG = Logger.getLogger(ChangeLog.class);

    private static final String APPEND = """
            MERGE (v:GraphVersion {id: 'graph'})
            ON CREATE SET v.value = 0, v.store = randomUUID()
            SET v.lock = null
            SET v.value = v.value + 1
            CREATE (:Change {version: v.value, relations: $relations, entities: $entities})
            WITH v.value - $kept AS last
            MATCH (old:Change {version: last})
            DELETE old
            """;

    private static final String VERSION = """
            OPTIONAL MATCH (v:GraphVersion {id: 'graph'})
            RETURN coalesce(v.store, '') AS store, coalesce(v.value, 0) AS value
            """;

    private static final String SINCE = """
            MATCH (c:Change)
            WHERE $after < c.version <= $upTo
            RETURN c.relations AS relations, c.entities AS entities
            """;

    private final Reader reader;

    ChangeLog(Reader reader) {
        this.reader = reader;
    }

    /** The version the graph has now; what is read after this call is of that version or a later one. */
    public GraphVersion version() {
        return reader.list(VERSION, Map.of(), ChangeLog::version).get(0);
    }

    /** How far the store has come; empty where somebody is writing just now. */
    Optional<StoreState> findState() {
        GraphVersion before = version();
        String mark = reader.mark();
        return before.equals(version()) ? Optional.of(new StoreState(before, mark)) : Optional.empty();
    }

    /** What changed after one version and up to another; empty when that is not known any more, and all must be read anew. */
    public Optional<GraphChange> find(GraphVersion after, GraphVersion upTo) {
        // Before its first write a graph has no mark of its store.
        boolean isFirst = after.store().isEmpty() && after.value() == 0;
        if (!isFirst && !after.store().equals(upTo.store())) {
            LOG.info("Neo4j holds another graph than before.");
            return Optional.empty();
        }
        if (after.value() > upTo.value()) {
            LOG.info("Neo4j holds an older state of the graph than before: version " + upTo.value() + " after version "
                    + after.value() + ".");
            return Optional.empty();
        }
        List<GraphChange> changes =
                reader.list(SINCE, Map.of("after", after.value(), "upTo", upTo.value()), ChangeLog::change);
        if (changes.size() != upTo.value() - after.value()) {
            LOG.info("Of the changes of " + (upTo.value() - after.value()) + " versions only those of " + changes.size()
                    + " are known; the last " + KEPT_VERSIONS + " are kept.");
            return Optional.empty();
        }
        return Optional.of(changes.stream().reduce(GraphChange.NONE, GraphChange::plus));
    }

    private static GraphVersion version(Record row) {
        return new GraphVersion(row.get("store").asString(), row.get("value").asLong());
    }

    private static GraphChange change(Record row) {
        return new GraphChange(
                ids(row, "relations").map(RelationId::new).collect(Collectors.toSet()),
                ids(row, "entities").map(EntityId::new).collect(Collectors.toSet()));
    }

    private static Stream<String> ids(Record row, String column) {
        return row.get(column).asList(id -> id.asString()).stream();
    }

    /** The note one transaction leaves. */
    static final class Entry {
        private final TransactionContext transaction;
        private final Set<String> relations = new LinkedHashSet<>();
        private final Set<String> entities = new LinkedHashSet<>();

        Entry(TransactionContext transaction) {
            this.transaction = transaction;
        }

        void addRelations(Stream<RelationId> changed) {
            changed.forEach(id -> relations.add(id.value()));
        }

        void addEntities(Collection<EntityId> changed) {
            changed.forEach(id -> entities.add(id.value()));
        }

        /** Writes the note if there is anything to note; other writers wait from here until the transaction ends. */
        void write() {
            if (relations.isEmpty() && entities.isEmpty()) {
                return;
            }
            transaction
                    .run(
                            APPEND,
                            Map.of(
                                    "relations", new ArrayList<>(relations),
                                    "entities", new ArrayList<>(entities),
                                    "kept", KEPT_VERSIONS))
                    .consume();
        }
    }
}
