package dev.entente.graph.embedded;

/** Pauses between two looks at something that another process does. */
final class Waiting {
    private static final long MOMENT_MILLIS = 50;

    private Waiting() {}

    static void aMoment() {
        try {
            Thread.sleep(MOMENT_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EmbeddedServerException("Interrupted while waiting for Neo4j.", e);
        }
    }
}
