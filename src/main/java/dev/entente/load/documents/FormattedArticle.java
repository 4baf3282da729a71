package dev.entente.load.documents;

/**
 * What a format makes of a file.
 *
 * @param text its readable text, empty where there is none
 * @param stated what the file says of itself in its header or meta elements
 * @param shown what can be taken from the text where nothing is stated: the first heading as its title
 */
record FormattedArticle(ReadableText text, DocumentDescription stated, DocumentDescription shown) {}
