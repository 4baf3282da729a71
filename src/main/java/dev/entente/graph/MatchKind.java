package dev.entente.graph;

import java.util.Locale;

/** How well a name answers a search, best first. */
public enum MatchKind {
    /** The whole name. */
    EXACT,
    /** The name starts with what was typed. */
    PREFIX,
    /** The name holds every word, the last one perhaps only begun. */
    WORDS,
    /** Words that differ by one letter. */
    FUZZY;

    /** The kind as served, in lower case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
