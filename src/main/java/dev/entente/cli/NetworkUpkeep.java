package dev.entente.cli;

import dev.entente.graph.CurrentNetwork;
import dev.entente.graph.Neo4jFailure;
import dev.entente.graph.NetworkConfig;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Reads the network into memory and keeps it up, in threads of its own; while Neo4j is away the last picture goes on answering. */
@Singleton
public final class NetworkUpkeep {
    private static final Logger LOG = Logger.getLogger(NetworkUpkeep.class);

    /** Comparing with all of Neo4j takes long, and what loads write is followed meanwhile. */
    private static final int THREADS = 2;

    private final CurrentNetwork network;
    private final NetworkConfig config;
    private final ScheduledExecutorService upkeep = Executors.newScheduledThreadPool(THREADS, task -> {
        Thread thread = new Thread(task, "network");
        thread.setDaemon(true);
        return thread;
    });
    private boolean isOpen;
    private boolean isLeftToNeo4j;
    private volatile boolean isReported;

    NetworkUpkeep(CurrentNetwork network, NetworkConfig config) {
        this.network = network;
        this.config = config;
    }

    /** Begins; returns at once. */
    void start() {
        long pause = config.interval().toMillis();
        long checkPause = config.checkInterval().toMillis();
        upkeep.scheduleWithFixedDelay(() -> attempt(this::openOrFollow), 0, pause, TimeUnit.MILLISECONDS);
        upkeep.scheduleWithFixedDelay(() -> attempt(network::check), checkPause, checkPause, TimeUnit.MILLISECONDS);
    }

    void stop(@Observes ShutdownEvent event) {
        upkeep.shutdownNow();
        network.save();
    }

    private void openOrFollow() {
        if (isOpen) {
            network.follow();
        } else if (!isLeftToNeo4j) {
            isOpen = network.open();
            isLeftToNeo4j = !isOpen;
        }
    }

    /** A scheduled task that throws is never run again. */
    private void attempt(Runnable task) {
        try {
            task.run();
            isReported = false;
        } catch (RuntimeException e) {
            if (!isReported && !upkeep.isShutdown()) {
                Optional<String> explanation = Neo4jFailure.findExplanation(e);
                if (explanation.isPresent()) {
                    LOG.warn(explanation.get() + " The network stays as it was.");
                } else {
                    LOG.error("The network cannot be kept up", e);
                }
            }
            isReported = true;
        }
    }
}
