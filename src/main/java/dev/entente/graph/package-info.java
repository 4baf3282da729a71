/** Everything that speaks to Neo4j: queries, row mapping, migrations, the embedded server. */
@NullMarked
package dev.entente.graph;

import org.jspecify.annotations.NullMarked;
