/** Jobs that read a source, turn it into claims and write them; one sub-package per source. */
@NullMarked
package dev.entente.load;

import org.jspecify.annotations.NullMarked;
