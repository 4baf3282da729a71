package dev.entente.graph.embedded;

import java.time.Duration;

/**
 * What the importer has made.
 *
 * @param nodes how many nodes
 * @param relationships how many relationships
 * @param took how long its process ran
 */
public record ImportedRows(long nodes, long relationships, Duration took) {
    public double rowsPerSecond() {
        return (nodes + relationships) * 1000.0 / Math.max(1, took.toMillis());
    }
}
