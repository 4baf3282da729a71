package dev.entente.graph;

/** Neo4j cannot be reached. */
public final class StoreUnavailableException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public StoreUnavailableException(Throwable cause) {
        super("Neo4j cannot be reached", cause);
    }
}
