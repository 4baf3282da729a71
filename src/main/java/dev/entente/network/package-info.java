/** The in-memory graph of relations and its algorithms; knows neither Neo4j nor HTTP. */
@NullMarked
package dev.entente.network;

import org.jspecify.annotations.NullMarked;
