/** What loading costs: made-up rows, and the same rows written in other ways. */
@NullMarked
package dev.entente.load.benchmark;

import org.jspecify.annotations.NullMarked;
