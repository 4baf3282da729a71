package dev.entente.graph;

import dev.entente.model.Entity;
import dev.entente.model.Relation;
import dev.entente.model.RelationId;
import dev.entente.model.RelationType;
import dev.entente.model.Tie;
import dev.entente.network.Network;
import dev.entente.network.NetworkBuilder;
import dev.entente.network.NetworkDigest;
import jakarta.inject.Inject;
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
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.Transaction;
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

    /** Streams whole results in large gulps; with the usual thousand rows the round trips would cost more than the rows. */
    private static final SessionConfig READING = SessionConfig.builder()
            .withDefaultAccessMode(AccessMode.READ)
            .withFetchSize(20_000)
            .build();

    private static final int PARALLEL = 4;
    /** A record of 5,000 relations is some 3 MB of objects at both ends. */
    private static final int PAGE = 5_000;
    /** So many numbers, gathered before they are sent, take some 15 MB of the server's heap; larger types are read in parts. */
    private static final int MOST_AT_ONCE = 500_000;
    /** No array is longer. */
    private static final int MOST = Integer.MAX_VALUE - 8;

    /** With the store's own number of the node, which stands in the relationship's record: so that no relation's ends need to be looked at. */
    private static final String ENTITIES = "MATCH (e:Entity) RETURN id(e) AS node, e {.*} AS e";

    /** The store's own numbers of a type's relationships, which a scan of an index gives. */
    private static final String NUMBERS = """
            MATCH ()-[r:%s]->()
            WHERE id(r) %% $parts = $part
            RETURN collect(id(r)) AS numbers
            """;

    /** For all types, so that it is planned once. All properties in one go: asked for one by one, each is searched for from the first. */
    private static final String RELATIONS = """
            UNWIND $numbers AS number
            MATCH (a)-[r]->(b)
            WHERE id(r) = number
            WITH id(a) AS subject, id(b) AS object, properties(r) AS p
            RETURN collect([subject, object, p.id, p.from, p.fromPrecision, p.to, p.toPrecision, p.claims, p.denials, p.sources,
              p.confidence, p.firstReportedOn, p.lastReportedOn]) AS relations
            """;

    private final Driver driver;
    private final int page;
    private final int mostAtOnce;

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
            List<Future<Long>> parts = new ArrayList<>();
            for (Part part : counts.parts(mostAtOnce)) {
                parts.add(readers.submit(() -> read(part, entities, pages)));
            }
            long leftOut = 0;
            for (Future<Long> part : parts) {
                leftOut += part.get();
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
    private long read(Part part, Map<Long, Entity> entities, Consumer<List<Relation>> pages) {
        long leftOut = 0;
        // While a transaction is open the store gives the number of a relation that somebody deletes to no other.
        try (Session session = driver.session(READING);
                Transaction transaction = session.beginTransaction()) {
            String query = NUMBERS.formatted(part.type().name());
            Value numbers = transaction
                    .run(query, Map.of("part", part.rest(), "parts", part.parts()))
                    .single()
                    .get(0);
            for (int start = 0; start < numbers.size(); start += page) {
                List<Long> some = longs(numbers, start, Math.min(page, numbers.size() - start));
                Value rows = transaction
                        .run(RELATIONS, Map.of("numbers", some))
                        .single()
                        .get(0);
                List<Relation> relations = relations(part.type(), rows, entities);
                leftOut += rows.size() - relations.size();
                pages.accept(relations);
            }
        }
        return leftOut;
    }

    private static List<Long> longs(Value numbers, int start, int count) {
        List<Long> longs = new ArrayList<>(count);
        for (int i = start; i < start + count; i++) {
            longs.add(numbers.get(i).asLong());
        }
        return longs;
    }

    private static List<Relation> relations(RelationType type, Value rows, Map<Long, Entity> entities) {
        String prefix = type.name().toLowerCase(Locale.ROOT).replace('_', '-') + ":";
        List<Relation> relations = new ArrayList<>(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            findRelation(type, prefix, rows.get(i), entities).ifPresent(relations::add);
        }
        return relations;
    }

    /** Empty for what somebody made by hand who did not know what belongs to it. */
    private static <T> Optional<T> findReadable(Supplier<T> row) {
        try {
            return Optional.of(row.get());
        } catch (IllegalArgumentException | ValueException e) {
            return Optional.empty();
        }
    }

    private static Optional<Relation> findRelation(
            RelationType type, String prefix, Value row, Map<Long, Entity> entities) {
        Entity subject = entities.get(row.get(0).asLong());
        Entity object = entities.get(row.get(1).asLong());
        return subject == null || object == null
                ? Optional.empty()
                : findReadable(() -> relation(new Tie(subject.id(), type, object.id()), row))
                        .filter(relation -> relation.id().value().startsWith(prefix));
    }

    private static Relation relation(Tie tie, Value row) {
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
