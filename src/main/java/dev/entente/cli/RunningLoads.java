package dev.entente.cli;

import dev.entente.load.LoadJobs;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.jboss.logging.Logger;

/** Lets the loads of this process end in order when it is asked to end: by Ctrl-C, SIGTERM or the end of the API. */
@Singleton
final class RunningLoads {
    private static final Logger LOG = Logger.getLogger(RunningLoads.class);

    /** Longer than a batch takes. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final LoadJobs jobs;

    RunningLoads(LoadJobs jobs) {
        this.jobs = jobs;
    }

    void stop(@Observes ShutdownEvent event) {
        if (!jobs.stop(PATIENCE)) {
            LOG.warn("A load has not ended in time; what it has committed stays, and it can be resumed.");
        }
    }
}
