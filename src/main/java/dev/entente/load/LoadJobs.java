package dev.entente.load;

import dev.entente.graph.BatchWriters;
import dev.entente.graph.Job;
import dev.entente.graph.JobRunningException;
import dev.entente.graph.JobStore;
import java.nio.file.Path;

/** Creates and runs the jobs that load data sets. Safe for use by many threads. */
public final class LoadJobs {
    private final JobStore jobs;
    private final BatchWriters writers;
    private final RowSources sources;
    private final Path quarantineFolder;

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
        LoadRequest request = LoadRequest.of(job.request());
        if (request.hasChangedSince(job.request())) {
            throw new UnusableRequestException(
                    "The files of " + job.id()
                            + " have changed since it began: their rows may be others now. Load them anew; what is there already stays");
        }
        RowSource source = sources.open(job.request());
        return new RowLoad(jobs, writers::open, limits(request))
                .run(job, source, quarantine(request, job.id().replace(':', '-')), listener);
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
        return RowLoad.preview(request.toJob(), source, writers.preview(), limits(request), quarantine, listener);
    }

    private static LoadLimits limits(LoadRequest request) {
        return LoadLimits.USUAL.withMaxUnusable(request.maxUnusable());
    }

    private Path quarantine(LoadRequest request, String name) {
        Path asked = request.quarantine();
        return asked == null ? quarantineFolder.resolve(name + ".csv") : asked;
    }
}
