/** Dictionaries of actors that users bring: files in TABARI/PETRARCH format and CSV tables. */
@NullMarked
package dev.entente.load.actors;

import org.jspecify.annotations.NullMarked;
