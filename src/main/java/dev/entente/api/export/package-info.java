/** Writes a graph in the formats that other programs open. */
@NullMarked
package dev.entente.api.export;

import org.jspecify.annotations.NullMarked;
