package dev.entente.text.gazetteer;

import dev.entente.model.RelationType;
import org.jspecify.annotations.Nullable;

/**
 * An office and what its holder is to the body it is held in.
 *
 * @param key its name in the tables: {@code foreign-minister}
 * @param relation LEADS, HOLDS_OFFICE_IN or MEMBER_OF; null for forms of address: "Mr.", "Reverend"
 * @param body what it can be held in
 * @param gender that its title tells; null where it tells none
 */
public record Office(
        String key,
        @Nullable RelationType relation,
        Body body,
        @Nullable Gender gender) {
    /** What an office can be held in. */
    public enum Body {
        ANY,
        STATE,
        ORGANIZATION,
        /** A district or city, not its state. */
        PLACE,
        /** The lower or only chamber of the state named. */
        LOWER,
        /** The upper chamber of the state named. */
        UPPER,
        /** Either chamber. */
        CHAMBER,
        /** Nothing that a text names beside it: "General". */
        NONE
    }
}
