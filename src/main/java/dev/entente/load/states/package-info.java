/** Which state a name or code of any data set means, and when. */
@NullMarked
package dev.entente.load.states;

import org.jspecify.annotations.NullMarked;
