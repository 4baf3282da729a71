package dev.entente.cli;

import dev.entente.text.ClaimReader;

/**
 * The reader that a command is to use.
 *
 * @param reader reads claims
 * @param version its name and version: documents that were read by another are read anew
 */
record ChosenReader(ClaimReader reader, String version) {}
