package dev.entente.text.mention;

import dev.entente.model.EntityId;
import dev.entente.model.RelationType;

/**
 * What a name's own words say of a standing part and its whole: "South Korea's National Assembly", "the German city of Hamburg".
 *
 * @param sentence index of the sentence in the article
 * @param part what is part of something or stands somewhere
 * @param type PART_OF or LOCATED_IN
 * @param whole what it is part of or stands in
 * @param form how the text says it: {@code possessive}, {@code name}, {@code apposition}, {@code place}
 */
public record StatedPart(int sentence, EntityId part, RelationType type, EntityId whole, String form) {}
