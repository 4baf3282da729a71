package dev.entente.graph;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.exceptions.Neo4jException;

/**
 * The right to change the schema, held by one process at a time for as long as it is open. As with a job's, it is renewed, runs out when its holder dies, and is
 * free at once when that was a process of this machine; so of a lock that the migrations' library keeps for ever, the holder knows that its owner is dead.
 */
final class SchemaLease implements AutoCloseable {
    private static final String SOURCE = "schema migrations";
    private static final int RENEWALS_PER_LEASE = 4;

    /** The one of V0003, which this lease is needed before. */
    private static final String UNIQUE = """
            CREATE CONSTRAINT lease_source IF NOT EXISTS
            FOR (l:Lease) REQUIRE l.source IS UNIQUE
            """;

    private static final String LOCK = """
            MERGE (l:Lease {source: $source})
            SET l.lock = null
            RETURN l.owner AS owner, l.until > datetime() AS isHeld
            """;

    private static final String TAKE = """
            MATCH (l:Lease {source: $source})
            SET l.token = $token, l.owner = $owner, l.until = datetime() + $lease
            """;

    private static final String RENEW = """
            MATCH (l:Lease {source: $source, token: $token})
            SET l.until = datetime() + $lease
            """;

    private static final String RELEASE = """
            MATCH (l:Lease {source: $source, token: $token})
            DELETE l
            """;

    private final Driver driver;
    private final String token = UUID.randomUUID().toString();
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "schema lease");
        thread.setDaemon(true);
        return thread;
    });

    private SchemaLease(Driver driver) {
        this.driver = driver;
    }

    /** Waits until nobody else has it; a holder that lives on is waited for as long as it takes. */
    static SchemaLease await(Driver driver) throws InterruptedException {
        makeUnique(driver);
        SchemaLease lease = new SchemaLease(driver);
        while (!lease.isTaken()) {
            Thread.sleep(100);
        }
        long millis = JobStore.LEASE.toMillis() / RENEWALS_PER_LEASE;
        lease.timer.scheduleWithFixedDelay(() -> lease.run(RENEW), millis, millis, TimeUnit.MILLISECONDS);
        return lease;
    }

    /** Of several that create a constraint at once some are told that it is there, whatever they say of that case. */
    private static void makeUnique(Driver driver) {
        try (Session session = driver.session()) {
            session.executeWrite(transaction -> transaction.run(UNIQUE).consume());
        } catch (Neo4jException e) {
            if (!e.code().endsWith("AlreadyExists")) {
                throw e;
            }
        }
    }

    private boolean isTaken() {
        try (Session session = driver.session()) {
            return session.executeWrite(transaction -> {
                List<Record> rows =
                        transaction.run(LOCK, Map.of("source", SOURCE)).list();
                Record lease = rows.get(0);
                boolean isFree = !lease.get("isHeld").asBoolean(false)
                        || LeaseOwner.isGone(lease.get("owner").asString(""));
                if (isFree) {
                    transaction.run(TAKE, parameters()).consume();
                }
                return isFree;
            });
        }
    }

    @Override
    public void close() {
        timer.shutdownNow();
        run(RELEASE);
    }

    private void run(String statement) {
        try (Session session = driver.session()) {
            session.executeWrite(
                    transaction -> transaction.run(statement, parameters()).consume());
        }
    }

    private Map<String, Object> parameters() {
        return Map.of("source", SOURCE, "token", token, "owner", LeaseOwner.own(), "lease", JobStore.LEASE);
    }
}
