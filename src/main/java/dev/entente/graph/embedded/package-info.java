/** A real Neo4j Community server as a process of its own, kept in the user's data folder. */
@NullMarked
package dev.entente.graph.embedded;

import org.jspecify.annotations.NullMarked;
