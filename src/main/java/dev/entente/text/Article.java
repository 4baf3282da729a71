package dev.entente.text;

import dev.entente.model.Document;

/**
 * A document with its text, ready to be read.
 *
 * @param document what is known of it
 * @param text its readable text without markup and header; paragraphs, headings and list items are parted by blank lines
 * @param offsets leads from places in the text to places in the file
 */
public record Article(Document document, String text, OffsetMap offsets) {}
