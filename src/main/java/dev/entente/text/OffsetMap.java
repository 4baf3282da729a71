package dev.entente.text;

import dev.entente.model.TextSpan;

/** Leads from spans of a readable text to the spans of the file it was taken from; both count UTF-16 units. */
@FunctionalInterface
public interface OffsetMap {
    /** For a text that is the file. */
    OffsetMap IDENTITY = (start, end) -> new TextSpan(start, end);

    /**
     * The span of the file that holds the text's span {@code [start, end)}.
     *
     * @param start first unit, 0 or more
     * @param end first unit behind it, greater than start, at most the text's length
     */
    TextSpan inFile(int start, int end);
}
