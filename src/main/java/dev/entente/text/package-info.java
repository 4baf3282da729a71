/** Documents to claims: sentences, mentions, identities, relations, dates; no I/O but its model files and, where a user configures one, a language model. */
@NullMarked
package dev.entente.text;

import org.jspecify.annotations.NullMarked;
