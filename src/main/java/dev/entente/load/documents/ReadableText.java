package dev.entente.load.documents;

import dev.entente.text.OffsetMap;

/**
 * The readable text of a file.
 *
 * @param text without markup and header, paragraphs parted by blank lines
 * @param offsets where it stands in the file
 */
record ReadableText(String text, OffsetMap offsets) {}
