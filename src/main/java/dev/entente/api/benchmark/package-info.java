/** Measures what HTTP adds: asks a running API, and a server that answers with bytes at hand. */
@NullMarked
package dev.entente.api.benchmark;

import org.jspecify.annotations.NullMarked;
