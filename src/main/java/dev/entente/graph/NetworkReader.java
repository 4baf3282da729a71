package dev.entente.graph;

import dev.entente.model.Entity;
import dev.entente.model.Relation;
import dev.entente.model.RelationType;
import dev.entente.network.Network;
import dev.entente.network.NetworkBuilder;
import dev.entente.network.NetworkDigest;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
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

    private static final String ENTITIES = "MATCH (e:Entity) RETURN e {.*} AS e";

    private static final String RELATIONS = """
            MATCH (a:Entity)-[r:%s]->(b:Entity)
            RETURN r.id AS id, type(r) AS type, a.id AS subject, b.id AS object, r.from AS from, r.fromPrecision AS fromPrecision,
              r.to AS to, r.toPrecision AS toPrecision, r.claims AS claims, r.denials AS denials, r.sources AS sources,
              r.confidence AS confidence, r.firstReportedOn AS firstReportedOn, r.lastReportedOn AS lastReportedOn
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
        /** The types of which there are any: planning a query for nothing takes longer than an empty answer. */
        List<RelationType> present() {
            return relations.entrySet().stream()
                    .filter(entry -> entry.getValue() > 0)
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
        NetworkBuilder builder = new NetworkBuilder(entities(), (int) Math.min(MOST, counts.total()));
        long leftOut = readRelations(counts, builder::add);
        if (leftOut > 0) {
            LOG.warn(leftOut
                    + " relations made by hand are left out of the network: a relation needs an id that begins with its type,"
                    + " claims, denials, sources and confidence.");
        }
        return builder.build();
    }

    /**
     * The digest of what {@link #read} would give, of which nothing is kept.
     *
     * @throws StoreUnavailableException when Neo4j cannot be reached
     */
    NetworkDigest digest() {
        NetworkDigest digest = new NetworkDigest();
        digest.addEntities(entities());
        readRelations(counts(), digest::addRelations);
        return digest;
    }

    private long readRelations(Counts counts, Consumer<List<Relation>> pages) {
        ExecutorService readers = Executors.newFixedThreadPool(PARALLEL);
        try {
            List<Future<Long>> types = new ArrayList<>();
            for (RelationType type : counts.present()) {
                types.add(readers.submit(() -> read(type, pages)));
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

    private List<Entity> entities() {
        try (Session session = driver.session(READING)) {
            return session.run(ENTITIES).stream()
                    .flatMap(row -> readable(() -> EntityRow.read(row.get("e"))).stream())
                    .toList();
        } catch (ServiceUnavailableException | SessionExpiredException e) {
            throw new StoreUnavailableException(e);
        }
    }

    /** @return how many were left out */
    private long read(RelationType type, Consumer<List<Relation>> pages) {
        long leftOut = 0;
        try (Session session = driver.session(READING)) {
            Result rows = session.run(RELATIONS.formatted(type.name()));
            List<Relation> page = new ArrayList<>(PAGE);
            while (rows.hasNext()) {
                Record row = rows.next();
                Optional<Relation> relation = readable(() -> RelationRow.read(row))
                        .filter(read ->
                                read.id().findType().filter(type::equals).isPresent());
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
    private static <T> Optional<T> readable(Supplier<T> row) {
        try {
            return Optional.of(row.get());
        } catch (IllegalArgumentException | ValueException e) {
            return Optional.empty();
        }
    }

    private static long count(Session session, String cypher) {
        return session.run(cypher).single().get("count").asLong();
    }
}
