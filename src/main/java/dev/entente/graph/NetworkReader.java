package dev.entente.graph;

import dev.entente.model.Entity;
import dev.entente.model.RelationType;
import dev.entente.network.Network;
import dev.entente.network.NetworkBuilder;
import dev.entente.network.NetworkDigest;
import dev.entente.network.RelationRows;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.Value;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;
import org.neo4j.driver.exceptions.value.ValueException;

/**
 * Reads all relations out of Neo4j into a network, several types at once. A record carries a page of relations: one of its own for each would cost server
 * and driver more than all that it says.
 */
@Singleton
public class NetworkReader {
    private static final Logger LOG = Logger.getLogger(NetworkReader.class);

    /** Entities are streamed in large gulps; with the usual thousand the round trips would cost more than the rows. */
    private static final SessionConfig READING = reading(20_000);

    /** Pages come a few at a time, so that the server gathers the next ones while these are taken in. */
    private static final SessionConfig READING_PAGES = reading(16);

    private static final int PARALLEL = 4;
    /** What the server gathers for a page of so many relations stays in a processor's cache; pages of 5,000 took it half as long again. */
    private static final int PAGE = 1_000;
    /** So many references to relations, gathered before their pages are sent, take some 20 MB of the server's heap; larger types are read in parts. */
    private static final int MOST_AT_ONCE = 500_000;
    /** No array is longer. */
    private static final int MOST = Integer.MAX_VALUE - 8;

    /** With the store's own number of the node, which stands in the relationship's record: so that no relation's ends need to be looked at. */
    private static final String ENTITIES = "MATCH (e:Entity) RETURN id(e) AS node, e {.*} AS e";

    /** All properties of a relationship in one go: asked for one by one, each is searched for from the first. */
    private static final String RELATIONS = """
            MATCH ()-[r:%s]->()
            WHERE id(r) %% $parts = $part
            WITH collect(r) AS relations
            UNWIND range(0, size(relations) - 1, $page) AS start
            WITH relations[start..start + $page] AS page
            WITH page, [r IN page | properties(r)] AS rows
            RETURN %s
            """;

    private final Driver driver;
    private final int page;
    private final int mostAtOnce;
    private volatile long leftOut;

    @Inject
    public NetworkReader(Driver driver) {
        this(driver, PAGE, MOST_AT_ONCE);
    }

    /**
     * For tests, whose graphs are small.
     *
     * @param page how many relations a record carries
     * @param mostAtOnce how many a query reads
     */
    NetworkReader(Driver driver, int page, int mostAtOnce) {
        this.driver = driver;
        this.page = page;
        this.mostAtOnce = mostAtOnce;
    }

    /**
     * How many relations of each type there are and how many entities, as Neo4j counts them without looking at any.
     *
     * @param entities how many entities
     * @param relations how many relations by type
     */
    public record Counts(long entities, Map<RelationType, Long> relations) {
        /**
         * What is read by a query each, of the types of which there are any: planning one for nothing takes longer than an empty answer. Those with most
         * relations first, so that none is left to one reader alone in the end.
         */
        private List<Part> parts(int mostAtOnce) {
            return relations.entrySet().stream()
                    .filter(entry -> entry.getValue() > 0)
                    .sorted(Map.Entry.<RelationType, Long>comparingByValue().reversed())
                    .flatMap(entry -> Part.of(entry.getKey(), entry.getValue(), mostAtOnce))
                    .toList();
        }

        public long total() {
            return relations.values().stream().mapToLong(Long::longValue).sum();
        }
    }

    /**
     * The relations of a type whose numbers in the store leave this rest.
     *
     * @param parts divided by so many
     */
    private record Part(RelationType type, int rest, int parts) {
        static Stream<Part> of(RelationType type, long relations, int mostAtOnce) {
            int parts = (int) (1 + (relations - 1) / mostAtOnce);
            return IntStream.range(0, parts).mapToObj(rest -> new Part(type, rest, parts));
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
        ReadEntities entities = entities();
        NetworkBuilder builder = new NetworkBuilder(entities.inOrder(), (int) Math.min(MOST, counts.total()));
        readRelations(counts, entities, builder::add);
        return builder.build();
    }

    /**
     * The digest of what {@link #read} would give, of which nothing is kept.
     *
     * @throws StoreUnavailableException when Neo4j cannot be reached
     */
    NetworkDigest digest() {
        ReadEntities entities = entities();
        NetworkDigest digest = new NetworkDigest();
        digest.addEntities(entities.inOrder());
        readRelations(counts(), entities, digest::addRelations);
        return digest;
    }

    /** How many relations the last reading left out, since they were made by hand and lack what belongs to them. */
    long leftOut() {
        return leftOut;
    }

    private void readRelations(Counts counts, ReadEntities entities, Consumer<RelationRows> pages) {
        ExecutorService readers = Executors.newFixedThreadPool(PARALLEL);
        try {
            List<Future<Long>> parts = new ArrayList<>();
            for (Part part : counts.parts(mostAtOnce)) {
                parts.add(readers.submit(() -> read(part, entities, pages)));
            }
            long unreadable = 0;
            for (Future<Long> part : parts) {
                unreadable += part.get();
            }
            tellLeftOut(unreadable);
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

    /** Once for the same number: what is compared again and again is the same mostly. */
    private void tellLeftOut(long unreadable) {
        if (unreadable > 0 && unreadable != leftOut) {
            LOG.warn(
                    unreadable
                            + " relations made by hand are left out of the network: a relation needs an id of its type, a colon and 13 characters from 0 to 9"
                            + " and a to v, claims, denials, sources and confidence, precisions with its dates, and two entities with id, kind and name.");
        }
        leftOut = unreadable;
    }

    /**
     * The entities that were read.
     *
     * @param inOrder by id, so that two readings of one graph give networks that choose alike among what is equally good
     * @param places where each stands in that order
     */
    private record ReadEntities(List<Entity> inOrder, NodePlaces places) {
        static ReadEntities of(Map<Long, Entity> byNode) {
            List<Map.Entry<Long, Entity>> sorted = byNode.entrySet().stream()
                    .sorted(Map.Entry.comparingByValue(Comparator.comparing(Entity::id)))
                    .toList();
            return new ReadEntities(
                    sorted.stream().map(Map.Entry::getValue).toList(),
                    new NodePlaces(sorted.stream().mapToLong(Map.Entry::getKey).toArray()));
        }
    }

    private ReadEntities entities() {
        try (Session session = driver.session(READING)) {
            Map<Long, Entity> entities = new HashMap<>();
            session.run(ENTITIES).forEachRemaining(row -> findReadable(row.get("e"))
                    .ifPresent(entity -> entities.put(row.get("node").asLong(), entity)));
            return ReadEntities.of(entities);
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
    private long read(Part part, ReadEntities entities, Consumer<RelationRows> pages) {
        long unreadable = 0;
        try (Session session = driver.session(READING_PAGES)) {
            Result result = session.run(
                    RELATIONS.formatted(part.type().name(), RelationPage.COLUMNS),
                    Map.of("part", part.rest(), "parts", part.parts(), "page", page));
            while (result.hasNext()) {
                RelationPage some = new RelationPage(result.next());
                pages.accept(some.rows(part.type(), entities.inOrder(), entities.places()));
                unreadable += some.leftOut();
            }
        }
        return unreadable;
    }

    /** Empty for what somebody made by hand who did not know what belongs to it. */
    private static Optional<Entity> findReadable(Value row) {
        try {
            return Optional.of(EntityRow.read(row));
        } catch (IllegalArgumentException | ValueException e) {
            return Optional.empty();
        }
    }

    private static SessionConfig reading(long fetched) {
        return SessionConfig.builder()
                .withDefaultAccessMode(AccessMode.READ)
                .withFetchSize(fetched)
                .build();
    }

    private static long count(Session session, String cypher) {
        return session.run(cypher).single().get("count").asLong();
    }
}
