package dev.entente.model;

import java.util.Locale;

/** How exactly a date is known. */
public enum Precision {
    DAY,
    MONTH,
    YEAR;

    /** The precision as stored and served, in lower case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException for any other word */
    public static Precision of(String code) {
        return switch (code) {
            case "day" -> DAY;
            case "month" -> MONTH;
            case "year" -> YEAR;
            default -> valueOf(code.toUpperCase(Locale.ROOT));
        };
    }
}
