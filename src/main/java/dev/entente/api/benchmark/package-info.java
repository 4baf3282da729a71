/** What asking over HTTP costs: a benchmark's client, and an answer that nothing has to be found for. */
@NullMarked
package dev.entente.api.benchmark;

import org.jspecify.annotations.NullMarked;
