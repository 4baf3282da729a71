/** A new store made of files by Neo4j's importer, for first loads that would take too long through the driver. */
@NullMarked
package dev.entente.graph.offline;

import org.jspecify.annotations.NullMarked;
