package dev.entente.model;

/**
 * A span of a text file.
 *
 * @param start first UTF-16 unit, counted from the start of the file
 * @param end first unit behind it
 */
public record TextSpan(int start, int end) implements Locator {
    /** @throws IllegalArgumentException when it is empty or starts before the file */
    public TextSpan {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("Not a span: " + start + " to " + end);
        }
    }
}
