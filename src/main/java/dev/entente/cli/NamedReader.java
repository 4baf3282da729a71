package dev.entente.cli;

import dev.entente.text.ClaimReader;

/**
 * A reader of claims with what tells it from others.
 *
 * @param reader the reader
 * @param version its name and version: with another one documents are read anew
 */
record NamedReader(ClaimReader reader, String version) {}
