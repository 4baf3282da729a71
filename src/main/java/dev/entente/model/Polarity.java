package dev.entente.model;

import java.util.Locale;

/** How a claim states its relation. Only asserted claims draw relations. */
public enum Polarity {
    ASSERTED,
    DENIED,
    /** Announced, future or wished. */
    PLANNED,
    /** If, would, should, urged. */
    HYPOTHETICAL;

    /** The polarity as stored and served, in lower case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException for any other word */
    public static Polarity of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
