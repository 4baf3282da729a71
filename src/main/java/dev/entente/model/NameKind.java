package dev.entente.model;

import java.util.Locale;

/** What sort of name a {@link Name} is. */
public enum NameKind {
    /** The one an entity is shown under. */
    PREFERRED,
    /** The full name its holder uses in treaties. */
    OFFICIAL,
    /** Any other spelling, abbreviation, former or foreign name. */
    ALIAS;

    /** The kind as stored and served: {@code preferred}, {@code official}, {@code alias}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
