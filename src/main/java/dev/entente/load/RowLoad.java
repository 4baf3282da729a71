package dev.entente.load;

import dev.entente.graph.BatchWriter;
import dev.entente.graph.Job;
import dev.entente.graph.JobProgress;
import dev.entente.graph.JobRequest;
import dev.entente.graph.JobRun;
import dev.entente.graph.JobRunningException;
import dev.entente.graph.JobState;
import dev.entente.graph.JobStore;
import dev.entente.graph.LeaseLostException;
import dev.entente.graph.LoadPreview;
import dev.entente.graph.StoreUnavailableException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

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
            LoadWrites writes = new CommittedWrites(writers.get(), jobs, run);
            RowPass.End end = new RowPass(source, before, limits, writes, rejected, listener).run();
            if (end.isGivenUp()) {
                jobs.giveUp(run, String.valueOf(end.error()));
            } else {
                jobs.finish(run, end.state(), end.error());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            jobs.finish(run, JobState.CANCELLED, "Interrupted");
        } catch (LeaseLostException | StoreUnavailableException e) {
            // Of a store that is away the lease runs out by itself, and the job counts as failed.
            throw e;
        } catch (IOException | RuntimeException e) {
            fail(run, e);
        }
        return jobs.find(job.id()).orElseThrow();
    }

    /**
     * What running a job would come to, its relations told for the whole load; nothing is written but the quarantine file.
     *
     * @return the job as it would have ended; it is not stored
     */
    static Job preview(
            JobRequest request,
            RowSource source,
            LoadPreview preview,
            LoadLimits limits,
            Path quarantine,
            JobListener listener) {
        Instant start = Instant.now();
        RowPass.End end;
        try (Quarantine rejected = new Quarantine(quarantine, 0)) {
            LoadWrites writes = new PreviewedWrites(preview);
            end = new RowPass(source, JobProgress.NONE, limits, writes, rejected, listener).run();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            end = new RowPass.End(JobState.CANCELLED, "Interrupted", JobProgress.NONE);
        } catch (IOException e) {
            end = new RowPass.End(JobState.FAILED, e.getMessage(), JobProgress.NONE);
        }
        Instant now = Instant.now();
        @Nullable String file = end.progress().quarantineBytes() > 0 ? quarantine.toString() : null;
        return new Job(
                "dry-run", request, end.state(), end.progress(), start, now, now, end.error(), file, end.isGivenUp());
    }

    private void fail(JobRun run, Exception cause) {
        try {
            jobs.finish(run, JobState.FAILED, String.valueOf(cause.getMessage()));
        } catch (RuntimeException e) {
            cause.addSuppressed(e);
            throw cause instanceof RuntimeException original ? original : new IllegalStateException(cause);
        }
    }
}
