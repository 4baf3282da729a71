package dev.entente.api;

import dev.entente.graph.Job;
import dev.entente.graph.JobGoneException;
import dev.entente.graph.JobRunningException;
import dev.entente.graph.JobState;
import dev.entente.graph.JobStore;
import dev.entente.load.LoadJobs;
import dev.entente.load.LoadRequest;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jboss.logging.Logger;

/** Runs the jobs that were asked for over HTTP; of each source one at a time. */
@Singleton
class BackgroundLoads {
    private static final Logger LOG = Logger.getLogger(BackgroundLoads.class);

    /** Two side by side are all that a store gains from. */
    private static final int AT_ONCE = 2;

    private final ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
    private final JobStore store;
    private final LoadJobs jobs;
    /** The jobs that wait or run, by their source. */
    private final Map<String, String> underWay = new ConcurrentHashMap<>();

    private volatile boolean isStopping;

    BackgroundLoads(JobStore store, LoadJobs jobs) {
        this.store = store;
        this.jobs = jobs;
    }

    /**
     * Makes a job and begins it, or lets it wait for others to end.
     *
     * @throws JobRunningException where one of its source waits or runs
     */
    synchronized Job start(LoadRequest request) {
        String other = underWay.get(request.source());
        if (other != null
                && store.find(other).filter(job -> !job.state().isEnded()).isPresent()) {
            throw new JobRunningException(request.source(), other);
        }
        Job job = jobs.create(request);
        underWay.put(request.source(), job.id());
        start(job);
        return job;
    }

    void start(Job job) {
        threads.execute(() -> {
            try {
                run(job);
            } finally {
                underWay.remove(job.request().source(), job.id());
            }
        });
    }

    private void run(Job job) {
        if (store.find(job.id()).map(Job::state).orElse(JobState.CANCELLED) != JobState.QUEUED || isStopping) {
            // Cancelled while it waited.
            return;
        }
        try {
            Job ended = jobs.run(job, progress -> {});
            LOG.infof("%s: %s", ended.id(), ended.state().code());
        } catch (JobRunningException e) {
            // Another of its source was quicker; nobody waits for this one any more.
            LOG.warnf("%s is cancelled: %s", job.id(), e.getMessage());
            store.cancel(job.id());
        } catch (JobGoneException e) {
            LOG.infof("%s is not run: %s", job.id(), e.getMessage());
        } catch (RuntimeException e) {
            LOG.warn(job.id() + " could not be run", e);
        }
    }

    /** Those that run are cancelled by who ends the loads of this process, so that each batch ends in order. */
    void stop(@Observes ShutdownEvent event) {
        isStopping = true;
        threads.shutdown();
    }
}
