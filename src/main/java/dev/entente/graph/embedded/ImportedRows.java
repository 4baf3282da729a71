package dev.entente.graph.embedded;

import java.time.Duration;

/**
 * What the importer has made.
 *
 * @param nodes how many nodes
 * @param relationships how many relationships
 * @param took how long its process ran
 * @param processorTime how long processors worked for it, which other programs on the machine change little
 */
public record ImportedRows(long nodes, long relationships, Duration took, Duration processorTime) {
    public long rows() {
        return nodes + relationships;
    }

    public double rowsPerSecond() {
        return rows() * 1000.0 / Math.max(1, took.toMillis());
    }
}
