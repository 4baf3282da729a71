package dev.entente.load;

import dev.entente.graph.JobRun;
import dev.entente.graph.JobStore;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Renews a run's lease now and then, for as long as it is open; a batch that takes long does not lose it. */
final class HeldLease implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(HeldLease.class);
    private static final int RENEWALS_PER_LEASE = 4;

    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "lease");
        thread.setDaemon(true);
        return thread;
    });

    private HeldLease() {}

    static HeldLease of(JobStore jobs, JobRun run) {
        HeldLease lease = new HeldLease();
        long millis = JobStore.LEASE.toMillis() / RENEWALS_PER_LEASE;
        lease.timer.scheduleWithFixedDelay(() -> renew(jobs, run), millis, millis, TimeUnit.MILLISECONDS);
        return lease;
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }

    private static void renew(JobStore jobs, JobRun run) {
        try {
            jobs.renew(run);
        } catch (RuntimeException e) {
            // The next batch will tell whether it matters.
            LOG.debug("The lease of " + run.job() + " was not renewed", e);
        }
    }
}
