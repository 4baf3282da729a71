package dev.entente.graph;

import java.util.Optional;
import java.util.Set;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;

/** Puts into words those failures of the database that the user can do something about. */
public final class Neo4jFailure {
    /** The driver has no class of its own for it, nor a code (neo4j-java-driver issue 1246). */
    private static final String NO_CONNECTION = "Unable to acquire connection from the pool";

    private static final int MOST_SHOWN = 200;

    /** What a full disk under the store comes to: a transaction that cannot be logged, and then none that can be begun. */
    private static final Set<String> CANNOT_WRITE = Set.of(
            "Neo.DatabaseError.Transaction.TransactionLogError",
            "Neo.DatabaseError.Transaction.TransactionStartFailed");

    private static final String DATABASE_UNAVAILABLE = "DatabaseUnavailable";

    private Neo4jFailure() {}

    /** Whether Neo4j answers, but the database does not: it recovers still, or could not be started. */
    static boolean isWithoutDatabase(Throwable failure) {
        return failure instanceof Neo4jException refused && refused.code().endsWith(DATABASE_UNAVAILABLE);
    }

    /** Whether no connection was free, and none could be made, in the time that the driver is given for it. */
    static boolean isWithoutConnection(Throwable failure) {
        return failure instanceof ClientException
                && String.valueOf(failure.getMessage()).startsWith(NO_CONNECTION);
    }

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
            if (cause instanceof Neo4jException refused && CANNOT_WRITE.contains(refused.code())) {
                return Optional.of(
                        "Neo4j can no longer write to its disk, which is most likely full (" + firstLine(cause)
                                + "). Make room there, then restart it: `entente neo4j stop` and `entente neo4j start`.");
            }
            if (isWithoutDatabase(cause)) {
                return Optional.of(
                        "Neo4j answers, but its database has not come up. After a crash that may take minutes: try again. If it stays so, restart it"
                                + " (`entente neo4j stop` and `entente neo4j start`); logs/debug.log in Neo4j's folder says why.");
            }
            if (cause instanceof QueryTimeoutException) {
                return Optional.of(cause.getMessage()
                        + ". Try again when less runs beside, or allow more time with ENTENTE_QUERIES_TIMEOUT=60s.");
            }
            if (isWithoutConnection(cause)) {
                return Optional.of(
                        "Neo4j gave no connection in time: it is overloaded, or all connections are in use. Try again when less"
                                + " runs beside, or allow more time with QUARKUS_NEO4J_POOL_CONNECTION_ACQUISITION_TIMEOUT=30S.");
            }
        }
        return Optional.empty();
    }

    private static String firstLine(Throwable cause) {
        String message = String.valueOf(cause.getMessage());
        String first = message.lines().findFirst().orElse(message);
        return first.length() <= MOST_SHOWN ? first : first.substring(0, MOST_SHOWN) + "...";
    }
}
