package dev.entente.graph;

import org.jspecify.annotations.Nullable;

/**
 * How far a store had come at a moment.
 *
 * @param version how often programs like this one have changed the graph
 * @param mark of the last transaction that wrote anything, whoever made it: another one after every write; empty where Neo4j does not tell
 */
record StoreState(GraphVersion version, String mark) {
    /** Whether nobody at all has written in between. */
    boolean isSameAs(@Nullable StoreState other) {
        return !mark.isEmpty() && equals(other);
    }
}
