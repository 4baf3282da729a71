/** The same rows written in the ways that writers are held against. */
@NullMarked
package dev.entente.graph.benchmark;

import org.jspecify.annotations.NullMarked;
