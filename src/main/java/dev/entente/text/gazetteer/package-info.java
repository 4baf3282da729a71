/** The shipped names: states with demonyms and capitals, organisations, offices, a dated table of leaders. */
@NullMarked
package dev.entente.text.gazetteer;

import org.jspecify.annotations.NullMarked;
