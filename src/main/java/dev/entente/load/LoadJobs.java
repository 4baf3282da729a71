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
        Path quarantine = request.quarantine() == null
                ? quarantineFolder.resolve(job.id().replace(':', '-') + ".csv")
                : request.quarantine();
        LoadLimits limits = LoadLimits.USUAL.withMaxUnusable(request.maxUnusable());
        return new RowLoad(jobs, writers::open, limits).run(job, source, quarantine, listener);
    }
}
