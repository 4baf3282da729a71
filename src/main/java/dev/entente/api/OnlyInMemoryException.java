package dev.entente.api;

/** A question that Neo4j cannot answer, asked while there is no network in memory. */
final class OnlyInMemoryException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** @param what of the question is too much for Neo4j */
    OnlyInMemoryException(String what) {
        super(
                "The network is not in memory (it is being read, or larger than entente.network.max-megabytes allows), and Neo4j cannot answer with "
                        + what + "; leave that out");
    }
}
