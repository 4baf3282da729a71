package dev.entente.graph;

import dev.entente.model.Entity;
import dev.entente.model.Relation;
import dev.entente.model.RelationType;
import dev.entente.network.Network;
import dev.entente.network.NetworkBuilder;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;

/** Reads all relations out of Neo4j into a network: a query for each type, several at once. */
@Singleton
public class NetworkReader {
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
        ExecutorService readers = Executors.newFixedThreadPool(PARALLEL);
        try {
            List<Future<?>> types = new ArrayList<>();
            for (RelationType type : counts.present()) {
                types.add(readers.submit(() -> read(type, builder)));
            }
            for (Future<?> type : types) {
                type.get();
            }
            return builder.build();
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
            return session.run(ENTITIES).list(row -> EntityRow.read(row.get("e")));
        } catch (ServiceUnavailableException | SessionExpiredException e) {
            throw new StoreUnavailableException(e);
        }
    }

    private void read(RelationType type, NetworkBuilder builder) {
        try (Session session = driver.session(READING)) {
            Result rows = session.run(RELATIONS.formatted(type.name()));
            List<Relation> page = new ArrayList<>(PAGE);
            while (rows.hasNext()) {
                page.add(RelationRow.read(rows.next()));
                if (page.size() == PAGE) {
                    builder.add(page);
                    page.clear();
                }
            }
            builder.add(page);
        }
    }

    private static long count(Session session, String cypher) {
        return session.run(cypher).single().get("count").asLong();
    }
}
