package dev.entente.text.mention;

import dev.entente.model.EntityId;
import dev.entente.model.RelationType;

/**
 * A tie that a name's own words state: "South Korea's National Assembly", "the German city of Hamburg", "the US-Iraq Strategic Dialogue".
 *
 * @param sentence index of the sentence in the article
 * @param token index of the head word of the name
 * @param subject where the relation starts
 * @param type PART_OF, LOCATED_IN, PARTICIPATED_IN, PARTY_TO, POSSESSES, MEMBER_OF, RELATIVE_OF, SUPPORTS or AIDS
 * @param object where it ends
 * @param form how the text says it
 */
public record NamedTie(int sentence, int token, EntityId subject, RelationType type, EntityId object, Form form) {
    /** How a name states a tie. */
    public enum Form {
        /** "South Korea's National Assembly". */
        POSSESSIVE,
        /** "the UN Security Council", "the Iran-backed Houthis". */
        NAME,
        /** "Kyiv, the capital of Ukraine". */
        APPOSITION,
        /** "Hamburg, Germany", "the summit in Hanoi". */
        PLACE,
        /** "the US-Iraq Strategic Dialogue", "the treaty between Japan and Russia". */
        PAIR
    }
}
