/** Mentions in parsed sentences to claims: patterns, polarity, speaker, date and place. */
@NullMarked
package dev.entente.text.relation;

import org.jspecify.annotations.NullMarked;
