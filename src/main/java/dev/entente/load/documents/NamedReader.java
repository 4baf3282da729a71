package dev.entente.load.documents;

import dev.entente.text.ClaimReader;

/**
 * Who reads the claims of documents.
 *
 * @param reader reads claims
 * @param version its name and version: documents that were read by another are read anew
 */
public record NamedReader(ClaimReader reader, String version) {}
