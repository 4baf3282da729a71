/** Mapping files: which columns of a table make which claims; read from YAML, compiled to a function from row to claims. Knows no Neo4j. */
@NullMarked
package dev.entente.load.mapping;

import org.jspecify.annotations.NullMarked;
