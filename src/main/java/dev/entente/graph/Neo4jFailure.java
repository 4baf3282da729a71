package dev.entente.graph;

import java.util.Optional;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;

/** Puts into words those failures of the database that the user can do something about. */
public final class Neo4jFailure {
    private Neo4jFailure() {}

    /** What to tell the user, if the failure or one of its causes is of that sort. */
    public static Optional<String> findExplanation(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof AuthenticationException) {
                return Optional.of("Neo4j refuses the user or the password. Set QUARKUS_NEO4J_AUTHENTICATION_USERNAME"
                        + " and QUARKUS_NEO4J_AUTHENTICATION_PASSWORD.");
            }
            if (cause instanceof ServiceUnavailableException || cause instanceof SessionExpiredException) {
                return Optional.of("Neo4j does not answer (" + firstLine(cause)
                        + "). Start it with `entente neo4j start`, or set QUARKUS_NEO4J_URI to the one to use.");
            }
        }
        return Optional.empty();
    }

    private static String firstLine(Throwable cause) {
        String message = String.valueOf(cause.getMessage());
        return message.lines().findFirst().orElse(message);
    }
}
