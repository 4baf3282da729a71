package dev.entente.text.gazetteer;

import dev.entente.model.EntityId;
import org.jspecify.annotations.Nullable;

/**
 * Words that name an entity.
 *
 * @param text as the gazetteer writes it; its capitals are required of a text
 * @param kind how it names the entity
 * @param entity what it names
 * @param place the city itself, for a capital
 */
public record Phrase(
        String text,
        PhraseKind kind,
        EntityId entity,
        @Nullable EntityId place) {
    public static Phrase of(String text, PhraseKind kind, EntityId entity) {
        return new Phrase(text, kind, entity, null);
    }
}
