package dev.entente.graph;

import java.util.Collection;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.TransactionContext;

/**
 * Writes the documents of one run, thousands in a transaction, as {@link DocumentWriter} writes each: it remembers which entities it has told the
 * store of, and what it has done to which relations. Used by one thread.
 *
 * <p>Every method throws {@link StoreUnavailableException} when Neo4j cannot be reached.
 */
public final class BatchWriter {
    private final WriteTransactions transactions;
    private final JobStore jobs;
    private final KnownEntities known = new KnownEntities();
    private @Nullable RelationTally tally;

    public BatchWriter(Driver driver, RelationThreshold threshold) {
        this.transactions = new WriteTransactions(driver, threshold);
        this.jobs = new JobStore(driver);
    }

    /** With relations from all claims, however unsure. */
    public BatchWriter(Driver driver) {
        this(driver, () -> 0);
    }

    /** Writes documents in one transaction; of documents with one id the last. */
    public BatchChange write(Collection<DocumentContent> contents) {
        return write(contents, (transaction, change) -> {});
    }

    /**
     * Writes documents, and how far the job has come with them, in one transaction.
     *
     * @param progress what is to be kept, once it is known what the batch changes, its relations counted as {@link RelationTally} does; may be asked more
     *     than once
     * @return how far it has come
     * @throws LeaseLostException when it is this run's turn no more: then nothing is written
     */
    public JobCheckpoint write(
            Collection<DocumentContent> contents, JobRun run, Function<BatchChange, JobProgress> progress) {
        RelationTally before = tally(run);
        AtomicReference<JobCheckpoint> kept = new AtomicReference<>();
        Set<RelationTally.Counted> tries = new HashSet<>();
        write(contents, (transaction, change) -> {
            RelationTally.Counted counted = before.count(change.touched());
            tries.add(counted);
            JobProgress reached = progress.apply(change.counting(counted.changes()));
            kept.set(JobStore.checkpoint(transaction, run, reached, counted.entries()));
        });
        if (tries.size() == 1) {
            tries.forEach(counted -> before.keep(counted.entries()));
        } else {
            // The first may have been committed unheard, so that the second found nothing to do: the store knows.
            tally = null;
        }
        return Objects.requireNonNull(kept.get());
    }

    private RelationTally tally(JobRun run) {
        RelationTally known = tally == null ? jobs.tally(run.job()) : tally;
        tally = known;
        return known;
    }

    private BatchChange write(Collection<DocumentContent> contents, BiConsumer<TransactionContext, BatchChange> end) {
        BatchChange change = transactions.run(known, (writing, transaction) -> {
            BatchChange written = writing.write(DocumentWriter.lastOfEachId(contents));
            end.accept(transaction, written);
            return written;
        });
        contents.forEach(content -> known.remember(content.entities()));
        return change;
    }
}
