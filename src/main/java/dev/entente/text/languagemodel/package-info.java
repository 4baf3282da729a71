/** A reader of claims that asks a language model behind an OpenAI-compatible endpoint, and believes only what it can find in the text. */
@NullMarked
package dev.entente.text.languagemodel;

import org.jspecify.annotations.NullMarked;
