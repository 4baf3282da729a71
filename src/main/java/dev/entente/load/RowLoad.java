package dev.entente.load;

import dev.entente.graph.BatchWriter;
import dev.entente.graph.Job;
import dev.entente.graph.JobCounts;
import dev.entente.graph.JobProgress;
import dev.entente.graph.JobRun;
import dev.entente.graph.JobRunningException;
import dev.entente.graph.JobState;
import dev.entente.graph.JobStore;
import dev.entente.graph.LeaseLostException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Runs jobs whose source is rows: reads, gathers, and writes each batch together with how far the job has come. A run that ends anywhere, by
 * whatever cause, is resumed behind the last batch that was committed.
 */
public final class RowLoad {
    private final JobStore jobs;
    private final Supplier<BatchWriter> writers;
    private final LoadLimits limits;

    /** @param writers makes a writer for each run */
    public RowLoad(JobStore jobs, Supplier<BatchWriter> writers, LoadLimits limits) {
        this.jobs = jobs;
        this.writers = writers;
        this.limits = limits;
    }

    /**
     * Runs a job from where it stands to its end.
     *
     * @param quarantine where the rows go that cannot be used
     * @return the job as it has ended
     * @throws JobRunningException when another job of the same source runs
     * @throws LeaseLostException when another run has taken it over meanwhile
     */
    public Job run(Job job, RowSource source, Path quarantine, JobListener listener) {
        JobRun run = jobs.start(job.id());
        JobProgress before = jobs.find(job.id()).orElseThrow().progress();
        try (HeldLease lease = HeldLease.of(jobs, run);
                Quarantine rejected = new Quarantine(quarantine, before.quarantineBytes())) {
            end(run, load(run, source, before, rejected, listener));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            end(run, new End(JobState.CANCELLED, "Interrupted"));
        } catch (LeaseLostException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            fail(run, e);
        }
        return jobs.find(job.id()).orElseThrow();
    }

    /** How far a run has come; a batch that is tried again says it again. */
    private static final class Reached {
        private JobProgress progress;

        Reached(JobProgress progress) {
            this.progress = progress;
        }
    }

    private record End(JobState state, String error) {}

    private End load(JobRun run, RowSource source, JobProgress before, Quarantine rejected, JobListener listener)
            throws IOException, InterruptedException {
        long startNanos = System.nanoTime();
        Reached reached = new Reached(before);
        BatchWriter writer = writers.get();
        try (RowBatches batches = RowBatches.of(source, before.row(), limits)) {
            for (Optional<RowBatch> next = batches.next(); next.isPresent(); next = batches.next()) {
                RowBatch batch = next.get();
                JobProgress committed = reached.progress;
                batch.noted().forEach(listener::noted);
                boolean hadNone = rejected.bytes() == 0;
                rejected.add(batch.unusable());
                if (hadNone && rejected.bytes() > 0) {
                    jobs.setQuarantine(run.job(), rejected.file().toString());
                }
                boolean isCancelled = writer.write(batch.contents(), run, change -> {
                    JobProgress now = new JobProgress(
                            batch.lastRow(),
                            batch.bytesRead(),
                            source.sizeBytes().orElse(0),
                            rejected.bytes(),
                            before.elapsed().plus(Duration.ofNanos(System.nanoTime() - startNanos)),
                            committed.counts().plus(batch.counts()).plus(JobCounts.of(change)));
                    reached.progress = now;
                    return now;
                });
                listener.progressed(reached.progress);
                JobCounts counts = reached.progress.counts();
                if (isCancelled) {
                    return new End(JobState.CANCELLED, "Cancelled");
                }
                if (limits.isExceeded(counts.unusable(), counts.read())) {
                    return tooMany(counts, rejected);
                }
            }
        }
        JobCounts counts = reached.progress.counts();
        return limits.isExceededInTheEnd(counts.unusable(), counts.read())
                ? tooMany(counts, rejected)
                : new End(JobState.DONE, "");
    }

    private End tooMany(JobCounts counts, Quarantine rejected) {
        return new End(
                JobState.FAILED,
                "%d of %d rows could not be used, more than the share of %s that is allowed; see %s"
                        .formatted(counts.unusable(), counts.read(), limits.maxUnusable(), rejected.file()));
    }

    private void end(JobRun run, End end) {
        jobs.finish(run, end.state(), end.error().isEmpty() ? null : end.error());
    }

    private void fail(JobRun run, Exception cause) {
        try {
            jobs.finish(run, JobState.FAILED, String.valueOf(cause.getMessage()));
        } catch (RuntimeException e) {
            // The store is away: the lease runs out by itself, and the job counts as failed.
            cause.addSuppressed(e);
            throw cause instanceof RuntimeException original ? original : new IllegalStateException(cause);
        }
    }
}
