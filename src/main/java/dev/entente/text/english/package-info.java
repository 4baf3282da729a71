/** The reader of English texts: joins sentences, mentions and relations. */
@NullMarked
package dev.entente.text.english;

import org.jspecify.annotations.NullMarked;
