package dev.entente.graph;

import java.time.Duration;

/** A query took longer than it may and was given up; a narrower question may be answered. */
public final class QueryTimeoutException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** For a search in memory that its limits ended. */
    public QueryTimeoutException(Duration limit) {
        super("The search was given up after " + limit.toMillis() + " ms or too many relations");
    }

    QueryTimeoutException(Duration limit, Throwable cause) {
        super("The query took longer than " + limit.toMillis() + " ms and was given up", cause);
    }
}
