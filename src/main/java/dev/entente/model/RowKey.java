package dev.entente.model;

/**
 * A row of a data set.
 *
 * @param key what identifies the row in its file, as that file writes it
 */
public record RowKey(String key) implements Locator {}
