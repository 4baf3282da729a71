package dev.entente.cli;

import dev.entente.graph.Neo4jFailure;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jboss.logging.Logger;

/** Makes the graph ready for those who ask, as soon as Neo4j answers: the schema, the network in memory, the plans of queries. Used once, by one thread. */
final class GraphPreparation {
    private static final Logger LOG = Logger.getLogger(GraphPreparation.class);

    private final Runnable migrations;
    private final Runnable network;
    private final Runnable warmUp;
    private final BooleanSupplier isStopping;
    private boolean isReported;
    private boolean isNetworkStarted;

    /**
     * @param migrations bring the schema up to date
     * @param network begins to read the network into memory; run once
     * @param warmUp asks the heavier queries ahead
     * @param isStopping whether the process ends, so that failures mean nothing
     */
    GraphPreparation(Runnable migrations, Runnable network, Runnable warmUp, BooleanSupplier isStopping) {
        this.migrations = migrations;
        this.network = network;
        this.warmUp = warmUp;
        this.isStopping = isStopping;
    }

    /** Tries until Neo4j answers, or something is wrong that waiting does not mend. */
    void run(Duration pause) throws InterruptedException {
        while (!isOver()) {
            Thread.sleep(pause.toMillis());
        }
    }

    /** Whether all that can be done is done. */
    boolean isOver() {
        try {
            migrations.run();
        } catch (RuntimeException e) {
            return isHopeless(e, "The schema cannot be brought up to date", "Migrations wait for it.");
        }
        LOG.info("The schema is up to date.");
        if (!isNetworkStarted) {
            isNetworkStarted = true;
            network.run();
        }
        try {
            warmUp.run();
        } catch (RuntimeException e) {
            return isHopeless(
                    e,
                    "Queries could not be asked ahead, so that the first answers take longer; all else is ready",
                    "Queries are asked ahead when it does.");
        }
        return true;
    }

    /**
     * Tells why it does not go on.
     *
     * @param what has failed, where waiting does not help
     * @param next what comes when Neo4j answers, where it does
     */
    private boolean isHopeless(RuntimeException failure, String what, String next) {
        if (isStopping.getAsBoolean()) {
            return true;
        }
        Optional<String> explanation = Neo4jFailure.findExplanation(failure);
        if (explanation.isEmpty()) {
            LOG.error(what, failure);
        } else if (!isReported) {
            LOG.warn(explanation.get() + " " + next);
            isReported = true;
        }
        return explanation.isEmpty();
    }
}
