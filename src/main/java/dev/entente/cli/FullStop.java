package dev.entente.cli;

import org.jspecify.annotations.Nullable;

/** The end of a sentence that is told to the user. */
final class FullStop {
    private static final String ENDS = ".?!";

    private FullStop() {}

    /** The text as a sentence: with a full stop, unless it ends as one already ("is \"second\" meant?"). */
    static String after(@Nullable String message) {
        String text = String.valueOf(message);
        return !text.isEmpty() && ENDS.indexOf(text.charAt(text.length() - 1)) >= 0 ? text : text + ".";
    }
}
