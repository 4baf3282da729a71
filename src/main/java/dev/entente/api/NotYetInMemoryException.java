package dev.entente.api;

import dev.entente.model.EntityId;
import java.time.Duration;
import java.util.Collection;
import java.util.stream.Collectors;

/** A question that Neo4j cannot answer, about entities that the network in memory has not taken in yet. */
final class NotYetInMemoryException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private static final int MOST_NAMED = 5;

    private final long retryAfterSeconds;

    /**
     * @param missing the entities that the network lacks
     * @param beyond what of the question is too much for Neo4j
     * @param patience when to ask again
     */
    NotYetInMemoryException(Collection<EntityId> missing, Collection<String> beyond, Duration patience) {
        super("The network in memory does not hold " + named(missing)
                + " yet: it takes in within seconds what loads write, and within twice entente.network.check-interval what is"
                + " written by hand; and Neo4j cannot answer with " + String.join(", ", beyond)
                + ". Ask again in a moment, or leave that out");
        this.retryAfterSeconds = Math.max(1, patience.toSeconds());
    }

    long retryAfterSeconds() {
        return retryAfterSeconds;
    }

    private static String named(Collection<EntityId> missing) {
        String first = missing.stream().limit(MOST_NAMED).map(EntityId::value).collect(Collectors.joining(", "));
        return missing.size() <= MOST_NAMED ? first : first + " and " + (missing.size() - MOST_NAMED) + " more";
    }
}
