package dev.entente.load;

import dev.entente.graph.BatchWriters;
import dev.entente.graph.Job;
import dev.entente.graph.JobRunningException;
import dev.entente.graph.JobStore;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Creates and runs jobs. Safe for use by many threads. */
public final class LoadJobs {
    private final JobStore jobs;
    private final BatchWriters writers;
    private final RowSources sources;
    private final Path quarantineFolder;
    private final Map<String, CountDownLatch> running = new ConcurrentHashMap<>();

    /** @param quarantineFolder where unusable rows go, a file a job, unless the request says otherwise */
    public LoadJobs(JobStore jobs, BatchWriters writers, RowSources sources, Path quarantineFolder) {
        this.jobs = jobs;
        this.writers = writers;
        this.sources = sources;
        this.quarantineFolder = quarantineFolder;
    }

    /**
     * A new job, queued.
     *
     * @throws UnusableRequestException when it could not be run
     * @throws JobRunningException when another job of its source runs
     */
    public Job create(LoadRequest request) {
        sources.open(request.toJob());
        jobs.findRunning(request.source()).ifPresent(running -> {
            throw new JobRunningException(request.source(), running.id());
        });
        return jobs.create(request.toJob());
    }

    /**
     * Runs a job from where it stands to its end, on this thread.
     *
     * @return the job as it has ended
     * @throws UnusableRequestException when its files have changed since it began
     * @throws JobRunningException when another job of its source runs
     */
    public Job run(Job job, JobListener listener) {
        return run(job, listener, ended -> {});
    }

    /**
     * As {@link #run(Job, JobListener)}.
     *
     * @param report is told how the job has ended; {@link #stop} waits for it
     */
    public Job run(Job job, JobListener listener, Consumer<Job> report) {
        LoadRequest request = LoadRequest.of(job.request());
        if (request.hasChangedSince(job.request())) {
            throw new UnusableRequestException(
                    "The files of " + job.id()
                            + " have changed since it began: their rows may be others now. Load them anew; what is there already stays");
        }
        RowSource source = sources.open(job.request());
        CountDownLatch end = new CountDownLatch(1);
        running.put(job.id(), end);
        try {
            Job ended = new RowLoad(jobs, writers::open, limits(source, request))
                    .run(job, source, quarantine(request, job.id().replace(':', '-')), listener);
            report.accept(ended);
            return ended;
        } finally {
            running.remove(job.id());
            end.countDown();
        }
    }

    /**
     * Cancels the jobs that this process runs, and waits until each has written the batch at hand and what became of it, and has reported.
     *
     * @param patience how long to wait at most
     * @return whether all have ended
     */
    public boolean stop(Duration patience) {
        List<CountDownLatch> ends = List.copyOf(running.values());
        Set.copyOf(running.keySet()).forEach(jobs::cancel);
        long deadlineNanos = System.nanoTime() + patience.toNanos();
        try {
            for (CountDownLatch end : ends) {
                if (!end.await(deadlineNanos - System.nanoTime(), TimeUnit.NANOSECONDS)) {
                    return false;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
        return true;
    }

    /**
     * What a job would change, told for the whole load; nothing is written but the rows that cannot be used.
     *
     * @return the job as it would have ended; it is not stored
     * @throws UnusableRequestException when it could not be run
     */
    public Job preview(LoadRequest request, JobListener listener) {
        RowSource source = sources.open(request.toJob());
        Path quarantine = quarantine(request, "dry-run-" + request.source());
        return RowLoad.preview(
                request.toJob(), source, writers.preview(), limits(source, request), quarantine, listener);
    }

    private static LoadLimits limits(RowSource source, LoadRequest request) {
        return source.limits().withMaxUnusable(request.maxUnusable());
    }

    private Path quarantine(LoadRequest request, String name) {
        Path asked = request.quarantine();
        return asked == null ? quarantineFolder.resolve(name + ".csv") : asked;
    }
}
