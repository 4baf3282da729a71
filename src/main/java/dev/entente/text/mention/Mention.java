package dev.entente.text.mention;

import dev.entente.model.EntityId;
import java.util.List;

/**
 * A stretch of a sentence that means one entity, or several ("the two leaders").
 *
 * @param sentence index of the sentence in the article
 * @param firstToken index of its first word
 * @param endToken index of the first word behind it
 * @param headToken index of the word that the rest of the sentence attaches to
 * @param kind how it names what it means
 * @param entities what it means, 1 or more
 */
public record Mention(
        int sentence, int firstToken, int endToken, int headToken, MentionKind kind, List<EntityId> entities) {
    public Mention {
        if (firstToken < 0 || headToken < firstToken || endToken <= headToken || entities.isEmpty()) {
            throw new IllegalArgumentException("Not a mention: " + firstToken + " " + headToken + " " + endToken);
        }
        entities = List.copyOf(entities);
    }

    /** Whether it is a name, whole or short. */
    boolean isNamed() {
        return kind == MentionKind.NAME || kind == MentionKind.SHORT_NAME;
    }

    public boolean covers(int token) {
        return firstToken <= token && token < endToken;
    }
}
