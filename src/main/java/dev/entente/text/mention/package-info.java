/** Parsed sentences to mentions of entities: names, demonyms, titles, pronouns, and which entity each one means. */
@NullMarked
package dev.entente.text.mention;

import org.jspecify.annotations.NullMarked;
