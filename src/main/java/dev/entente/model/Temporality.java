package dev.entente.model;

import java.util.Locale;

/** How a relation type stands in time. */
public enum Temporality {
    /** Holds through its period. */
    STATE,
    /** Happened at its date; each occurrence is a relation of its own. */
    EVENT;

    /** The temporality as stored and served, in lower case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
