/** How good a reading is: claims held against rows that an analyst annotated by hand. */
@NullMarked
package dev.entente.text.evaluation;

import org.jspecify.annotations.NullMarked;
