/** Text to parsed sentences, by Stanford CoreNLP; the only package that sees CoreNLP. */
@NullMarked
package dev.entente.text.syntax;

import org.jspecify.annotations.NullMarked;
