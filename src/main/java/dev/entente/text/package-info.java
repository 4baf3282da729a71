/** Documents to claims: sentences, mentions, identities, relations, dates; no I/O but its model files. */
@NullMarked
package dev.entente.text;

import org.jspecify.annotations.NullMarked;
