package dev.entente.graph;

import dev.entente.model.Entity;
import dev.entente.model.Relation;
import dev.entente.model.RelationId;
import dev.entente.model.RelationType;
import dev.entente.model.Tie;
import dev.entente.network.Network;
import dev.entente.network.NetworkBuilder;
import dev.entente.network.NetworkDigest;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;
import org.neo4j.driver.exceptions.value.ValueException;

/** Reads all relations out of Neo4j into a network: a query for each type, several at once. */
@Singleton
public class NetworkReader {
    private static final Logger LOG = Logger.getLogger(NetworkReader.class);

    /** Streams whole results in large gulps; with the usual thousand rows the round trips would cost more than the rows. */
    private static final SessionConfig READING = SessionConfig.builder()
            .withDefaultAccessMode(AccessMode.READ)
            .withFetchSize(20_000)
            .build();

    private static final int PARALLEL = 4;
    private static final int PAGE = 5_000;
    /** No array is longer. */
    private static final int MOST = Integer.MAX_VALUE - 8;

    /** With the store's own number of the node, which stands in the relationship's record: so that no relation's ends need to be looked at. */
    private static final String ENTITIES = "MATCH (e:Entity) RETURN id(e) AS node, e {.*} AS e";

    /** All properties in one go: asked for one by one, each is searched for from the first. */
    private static final String RELATIONS = """
            MATCH (a)-[r:%s]->(b)
            WITH id(a) AS subject, id(b) AS object, properties(r) AS p
            RETURN subject, object, p.id, p.from, p.fromPrecision, p.to, p.toPrecision, p.claims, p.denials, p.sources, p.confidence,
              p.firstReportedOn, p.lastReportedOn
            """;

    private final Driver driver;

    public NetworkReader(Driver driver) {
        this.driver = driver;
    }

    /**
     * How many relations of each type there are and how many entities, as Neo4j counts them without looking at any.
     *
     * @param entities how many entities
     * @param relations how many relations by type
     */
    public record Counts(long entities, Map<RelationType, Long> relations) {
        /** The types of which there are any, those with most first, so that none is left to one reader alone in the end: planning a query for nothing takes longer than an empty answer. */
        List<RelationType> present() {
            return relations.entrySet().stream()
                    .filter(entry -> entry.getValue() > 0)
                    .sorted(Map.Entry.<RelationType, Long>comparingByValue().reversed())
                    .map(Map.Entry::getKey)
                    .toList();
        }

        public long total() {
            return relations.values().stream().mapToLong(Long::longValue).sum();
        }
    }

    public Counts counts() {
        try (Session session = driver.session(READING)) {
            Map<RelationType, Long> relations = new EnumMap<>(RelationType.class);
            for (RelationType type : RelationType.values()) {
                relations.put(type, count(session, "MATCH ()-[r:" + type.name() + "]->() RETURN count(r) AS count"));
            }
            return new Counts(count(session, "MATCH (e:Entity) RETURN count(e) AS count"), relations);
        } catch (ServiceUnavailableException | SessionExpiredException e) {
            throw new StoreUnavailableException(e);
        }
    }

    /**
     * The network as it is now; what is written meanwhile may be in it or not.
     *
     * @throws StoreUnavailableException when Neo4j cannot be reached
     */
    public Network read() {
        Counts counts = counts();
        Map<Long, Entity> entities = entities();
        // By id, so that two readings of one graph give networks that choose alike among what is equally good.
        List<Entity> inOrder = entities.values().stream()
                .sorted(Comparator.comparing(entity -> entity.id().value()))
                .toList();
        NetworkBuilder builder = new NetworkBuilder(inOrder, (int) Math.min(MOST, counts.total()));
        long leftOut = readRelations(counts, entities, builder::add);
        if (leftOut > 0) {
            LOG.warn(leftOut
                    + " relations made by hand are left out of the network: a relation needs an id that begins with its type, claims,"
                    + " denials, sources and confidence, and two entities with id, kind and name.");
        }
        return builder.build();
    }

    /**
     * The digest of what {@link #read} would give, of which nothing is kept.
     *
     * @throws StoreUnavailableException when Neo4j cannot be reached
     */
    NetworkDigest digest() {
        Map<Long, Entity> entities = entities();
        NetworkDigest digest = new NetworkDigest();
        digest.addEntities(entities.values());
        readRelations(counts(), entities, digest::addRelations);
        return digest;
    }

    private long readRelations(Counts counts, Map<Long, Entity> entities, Consumer<List<Relation>> pages) {
        ExecutorService readers = Executors.newFixedThreadPool(PARALLEL);
        try {
            List<Future<Long>> types = new ArrayList<>();
            for (RelationType type : counts.present()) {
                types.add(readers.submit(() -> read(type, entities, pages)));
            }
            long leftOut = 0;
            for (Future<Long> type : types) {
                leftOut += type.get();
            }
            return leftOut;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while the network was read", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof ServiceUnavailableException
                    || e.getCause() instanceof SessionExpiredException) {
                throw new StoreUnavailableException((Exception) e.getCause());
            }
            throw new IllegalStateException("The network cannot be read", e.getCause());
        } finally {
            readers.shutdownNow();
        }
    }

    private Map<Long, Entity> entities() {
        try (Session session = driver.session(READING)) {
            Map<Long, Entity> entities = new HashMap<>();
            session.run(ENTITIES).forEachRemaining(row -> findReadable(() -> EntityRow.read(row.get("e")))
                    .ifPresent(entity -> entities.put(row.get("node").asLong(), entity)));
            return entities;
        } catch (ServiceUnavailableException | SessionExpiredException e) {
            throw new StoreUnavailableException(e);
        }
    }

    /**
     * Whoever deletes an entity meanwhile leaves its number to a new one; the relations of both are then among the changes that are followed after the
     * reading, as these begin before it.
     *
     * @return how many were left out
     */
    private long read(RelationType type, Map<Long, Entity> entities, Consumer<List<Relation>> pages) {
        long leftOut = 0;
        String prefix = type.name().toLowerCase(Locale.ROOT).replace('_', '-') + ":";
        try (Session session = driver.session(READING)) {
            Result rows = session.run(RELATIONS.formatted(type.name()));
            List<Relation> page = new ArrayList<>(PAGE);
            while (rows.hasNext()) {
                Record row = rows.next();
                Entity subject = entities.get(row.get(0).asLong());
                Entity object = entities.get(row.get(1).asLong());
                Optional<Relation> relation = subject == null || object == null
                        ? Optional.empty()
                        : findRelation(new Tie(subject.id(), type, object.id()), row);
                relation = relation.filter(read -> read.id().value().startsWith(prefix));
                relation.ifPresent(page::add);
                leftOut += relation.isPresent() ? 0 : 1;
                if (page.size() == PAGE) {
                    pages.accept(page);
                    page.clear();
                }
            }
            pages.accept(page);
        }
        return leftOut;
    }

    /** Empty for what somebody made by hand who did not know what belongs to it. */
    private static <T> Optional<T> findReadable(Supplier<T> row) {
        try {
            return Optional.of(row.get());
        } catch (IllegalArgumentException | ValueException e) {
            return Optional.empty();
        }
    }

    private static Optional<Relation> findRelation(Tie tie, Record row) {
        return findReadable(() -> relation(tie, row));
    }

    private static Relation relation(Tie tie, Record row) {
        int column = 2;
        return new Relation(
                new RelationId(row.get(column++).asString()),
                tie,
                PeriodRow.read(row.get(column++), row.get(column++), row.get(column++), row.get(column++)),
                row.get(column++).asInt(),
                row.get(column++).asInt(),
                row.get(column++).asInt(),
                row.get(column++).asDouble(),
                PeriodRow.day(row.get(column++)),
                PeriodRow.day(row.get(column)));
    }

    private static long count(Session session, String cypher) {
        return session.run(cypher).single().get("count").asLong();
    }
}
