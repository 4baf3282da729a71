/** Data sets as rows to load: the shipped mappings, and files read through a mapping. */
@NullMarked
package dev.entente.load.datasets;

import org.jspecify.annotations.NullMarked;
