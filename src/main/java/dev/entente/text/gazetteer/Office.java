package dev.entente.text.gazetteer;

import dev.entente.model.RelationType;
import org.jspecify.annotations.Nullable;

/**
 * An office and what its holder is to the body it is held in.
 *
 * @param key its name in the tables: {@code foreign-minister}
 * @param relation LEADS, HOLDS_OFFICE_IN, MEMBER_OF or REPRESENTS; null for forms of address: "Mr.", "Reverend"
 * @param body what it can be held in
 * @param gender that its title tells; null where it tells none
 */
public record Office(
        String key,
        @Nullable RelationType relation,
        Body body,
        @Nullable Gender gender) {
    /** Whether its holder serves the body, in an office of it or as its envoy, and does not lead it. */
    public boolean isService() {
        return relation == RelationType.HOLDS_OFFICE_IN || relation == RelationType.REPRESENTS;
    }

    /** Whether it is a soldier's rank, which says nothing of the office that he has: "General", "Marshal". */
    public boolean isRank() {
        return key.equals("general");
    }

    /** Whether its holder is sent: an ambassador or envoy, who represents who sent him and not where he is sent to. */
    public boolean isOfEnvoy() {
        return relation == RelationType.REPRESENTS;
    }

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
