package dev.entente.graph;

import dev.entente.model.Fingerprint;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;

/**
 * Keeps jobs, and who may run them: of each source one run at a time holds a lease, which it renews and which runs out when it dies. Safe for use
 * by many threads.
 *
 * <p>Every method throws {@link StoreUnavailableException} when Neo4j cannot be reached.
 */
@Singleton
public class JobStore {
    /** A run that has not been heard of for this long has lost its lease. */
    public static final Duration LEASE = Duration.ofSeconds(30);

    /** Each tells of some thousand relations. */
    private static final int BATCHES_AT_ONCE = 200;

    private static final String CREATE = """
            CREATE (j:Job {id: $id, state: 'queued', createdAt: datetime(), updatedAt: datetime()})
            SET j += $properties
            RETURN %s AS job
            """.formatted(JobRow.WITH_LEASE);

    private static final String FIND = """
            MATCH (j:Job {id: $id})
            RETURN %s AS job
            """.formatted(JobRow.WITH_LEASE);

    private static final String RUNNING = """
            MATCH (l:Lease {source: $source})
            MATCH (j:Job {id: l.job})
            RETURN %s AS job, l.owner AS owner
            """.formatted(JobRow.WITH_LEASE);

    private static final String LIST = """
            MATCH (j:Job)
            WHERE $source IS NULL OR j.source = $source
            RETURN %s AS job
            ORDER BY j.createdAt DESC, j.id DESC
            LIMIT $limit
            """.formatted(JobRow.WITH_LEASE);

    private static final String LOCK_LEASE = """
            MATCH (j:Job {id: $id})
            MERGE (l:Lease {source: j.source})
            SET l.lock = null
            RETURN l.job AS job, l.token AS token, l.owner AS owner, l.until > datetime() AS isHeld, j.source AS source
            """;

    private static final String TAKE_LEASE = """
            MATCH (j:Job {id: $id})
            MATCH (l:Lease {source: j.source})
            SET l.job = j.id, l.token = $token, l.owner = $owner, l.until = datetime() + $lease,
              j.state = 'running', j.cancelAsked = null, j.endedAt = null, j.error = null, j.givenUp = null, j.updatedAt = datetime()
            """;

    private static final String RENEW = """
            MATCH (l:Lease {source: $source, token: $token})
            SET l.until = datetime() + $lease
            RETURN l.job AS job
            """;

    private static final String CHECKPOINT = """
            MATCH (l:Lease {source: $source, token: $token})
            SET l.until = datetime() + $lease
            WITH l
            MATCH (j:Job {id: l.job})
            WITH j, j.row AS before
            SET j.updatedAt = datetime()
            FOREACH (i IN CASE WHEN before = 0 OR before < $progress.row THEN [1] ELSE [] END |
              SET j += $progress
              FOREACH (relations IN $touched | CREATE (:JobBatch {job: j.id, row: $progress.row, relations: relations})))
            RETURN coalesce(j.cancelAsked, false) AS cancelAsked, %s AS job
            """.formatted(JobRow.WITH_LEASE);

    private static final String FINISH = """
            MATCH (l:Lease {source: $source, token: $token})
            SET l.lock = null
            WITH l
            MATCH (j:Job {id: l.job})
            SET j.state = $state, j.error = $error, j.givenUp = $givenUp, j.endedAt = datetime(), j.updatedAt = datetime(), j.cancelAsked = null
            DELETE l
            """;

    /** What the batches so far have done to relations: as a {@link RelationTally} keeps it. */
    private static final String BATCHES = """
            MATCH (b:JobBatch {job: $id})
            RETURN b.relations AS relations
            ORDER BY b.row
            """;

    private static final String FORGET_BATCHES = """
            MATCH (l:Lease {source: $source, token: $token})
            SET l.lock = null
            WITH l
            MATCH (b:JobBatch {job: l.job})
            WITH b
            LIMIT $limit
            DELETE b
            RETURN count(*) AS batches
            """;

    private static final String SET_QUARANTINE = """
            MATCH (j:Job {id: $id})
            SET j.quarantine = $file
            """;

    private static final String ASK_TO_CANCEL = """
            MATCH (j:Job {id: $id})
            SET j.lock = null
            WITH j, EXISTS { MATCH (l:Lease {source: j.source}) WHERE l.job = j.id AND l.until > datetime() } AS alive
            FOREACH (i IN CASE WHEN alive THEN [1] ELSE [] END | SET j.cancelAsked = true)
            FOREACH (i IN CASE WHEN NOT alive AND j.state IN ['queued', 'running'] THEN [1] ELSE [] END |
              SET j.state = 'cancelled', j.endedAt = datetime(), j.updatedAt = datetime())
            """;

    private final Driver driver;

    public JobStore(Driver driver) {
        this.driver = driver;
    }

    /** A new job, queued. */
    public Job create(JobRequest request) {
        String id = "job:" + request.source() + "-"
                + Fingerprint.of(UUID.randomUUID().toString()).substring(0, 8);
        return list(CREATE, Map.of("id", id, "properties", JobRow.write(request)))
                .findFirst()
                .orElseThrow();
    }

    public Optional<Job> find(String id) {
        return list(FIND, Map.of("id", id)).findFirst();
    }

    /** The job of a source that runs now. */
    public Optional<Job> findRunning(String source) {
        return write(transaction ->
                        transaction.run(RUNNING, Map.of("source", source)).list())
                .stream()
                .filter(row -> !LeaseOwner.isGone(row.get("owner").asString("")))
                .map(row -> JobRow.read(row.get("job")))
                .filter(job -> job.state() == JobState.RUNNING)
                .findFirst();
    }

    /** The newest jobs, newest first. */
    public List<Job> list(@Nullable String source, int limit) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("source", source);
        parameters.put("limit", limit);
        return list(LIST, parameters).toList();
    }

    /**
     * Begins a run of a job, its first or another.
     *
     * @throws JobGoneException when there is no such job
     * @throws JobRunningException when a job of this source runs; a run whose process has ended on this machine is none
     */
    public JobRun start(String id) {
        String token = UUID.randomUUID().toString();
        return write(transaction -> {
            Record lease = transaction.run(LOCK_LEASE, Map.of("id", id)).stream()
                    .findFirst()
                    .orElseThrow(() -> new JobGoneException(id));
            boolean isHeld = lease.get("isHeld").asBoolean(false)
                    && !LeaseOwner.isGone(lease.get("owner").asString(""));
            String source = lease.get("source").asString();
            if (isHeld) {
                throw new JobRunningException(source, lease.get("job").asString());
            }
            transaction
                    .run(TAKE_LEASE, Map.of("id", id, "token", token, "owner", LeaseOwner.own(), "lease", LEASE))
                    .consume();
            return new JobRun(id, source, token);
        });
    }

    /**
     * Says that a run is still at it.
     *
     * @throws LeaseLostException when it is its turn no more
     */
    public void renew(JobRun run) {
        write(transaction -> {
            checkHeld(run, transaction.run(RENEW, of(run)).list());
            return run;
        });
    }

    /**
     * Keeps how far a run has come, where there is no batch to keep it with.
     *
     * @throws LeaseLostException when it is its turn no more
     */
    public JobCheckpoint checkpoint(JobRun run, JobProgress progress) {
        return write(transaction -> checkpoint(transaction, run, progress, List.of()));
    }

    /** Ends a run; nothing happens when another one has taken the job over. */
    public void finish(JobRun run, JobState state, @Nullable String error) {
        if (state == JobState.DONE) {
            forgetBatches(run);
        }
        finish(run, state, error, false);
    }

    /** Ends a run as failed that nothing can be gained by resuming. */
    public void giveUp(JobRun run, String why) {
        finish(run, JobState.FAILED, why, true);
    }

    private void finish(JobRun run, JobState state, @Nullable String error, boolean isGivenUp) {
        Map<String, Object> parameters = of(run);
        parameters.put("state", state.code());
        parameters.put("error", error);
        parameters.put("givenUp", isGivenUp ? true : null);
        write(transaction -> transaction.run(FINISH, parameters).consume());
    }

    /** Nobody goes on with a job that is done. */
    private void forgetBatches(JobRun run) {
        Map<String, Object> parameters = of(run);
        parameters.put("limit", BATCHES_AT_ONCE);
        long forgotten;
        do {
            forgotten = write(transaction -> transaction
                    .run(FORGET_BATCHES, parameters)
                    .single()
                    .get("batches")
                    .asLong());
        } while (forgotten == BATCHES_AT_ONCE);
    }

    /** Notes which file holds the rows that could not be used. */
    public void setQuarantine(String id, String file) {
        write(transaction ->
                transaction.run(SET_QUARANTINE, Map.of("id", id, "file", file)).consume());
    }

    /** Asks a job to end: one that runs does so after the batch at hand; one that does not is cancelled at once; one that has ended stays as it is. */
    public Optional<Job> cancel(String id) {
        write(transaction -> transaction.run(ASK_TO_CANCEL, Map.of("id", id)).consume());
        return find(id);
    }

    /** What a job that has not ended well has done to relations so far. */
    RelationTally tally(String id) {
        return write(transaction -> {
            RelationTally tally = new RelationTally();
            transaction
                    .run(BATCHES, Map.of("id", id))
                    .forEachRemaining(row -> tally.keep(row.get("relations").asList(Value::asLong)));
            return tally;
        });
    }

    /**
     * As the last statements of a transaction that writes the batch which brought the run there; it may be told the same twice.
     *
     * @param touched what the batch has done to which relations, as a {@link RelationTally} keeps it
     */
    static JobCheckpoint checkpoint(
            TransactionContext transaction, JobRun run, JobProgress progress, List<Long> touched) {
        Map<String, Object> parameters = of(run);
        parameters.put("touched", touched.isEmpty() ? List.of() : List.of(touched));
        parameters.put("progress", JobRow.write(progress));
        List<Record> rows = transaction.run(CHECKPOINT, parameters).list();
        checkHeld(run, rows);
        Record kept = rows.get(0);
        return new JobCheckpoint(
                JobRow.read(kept.get("job")).progress(), kept.get("cancelAsked").asBoolean());
    }

    private static void checkHeld(JobRun run, List<Record> rows) {
        if (rows.isEmpty()) {
            throw new LeaseLostException(run);
        }
    }

    private static Map<String, Object> of(JobRun run) {
        return new HashMap<>(Map.of("source", run.source(), "token", run.token(), "lease", LEASE));
    }

    private Stream<Job> list(String query, Map<String, Object> parameters) {
        return write(transaction -> transaction.run(query, parameters).list(row -> JobRow.read(row.get("job"))))
                .stream();
    }

    private <T> T write(Function<TransactionContext, T> work) {
        try (Session session = driver.session()) {
            return session.executeWrite(work::apply);
        } catch (ServiceUnavailableException | SessionExpiredException e) {
            throw new StoreUnavailableException(e);
        }
    }
}
