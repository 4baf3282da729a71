package dev.entente.text.mention;

import dev.entente.model.EntityId;
import dev.entente.model.EntityKind;
import dev.entente.model.RelationType;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whom "I" and "we" mean in a quotation that its own sentence gives a speaker: "We support Mali," Macron said. "We" is the state he speaks for. */
final class QuotedSpeaker {
    private static final Set<String> SINGULAR = Set.of("i", "me", "my");
    private static final Set<String> PLURAL = Set.of("we", "us");

    private final Draft draft;

    QuotedSpeaker(Draft draft) {
        this.draft = draft;
    }

    /** Empty for any word outside the quotation, or where the sentence names no one person as its speaker. */
    List<EntityId> meant(Line line, int token) {
        String word = line.word(token);
        if (!Sayings.isQuoted(line, token) || !SINGULAR.contains(word) && !PLURAL.contains(word)) {
            return List.of();
        }
        List<EntityId> speakers = speakers(line).distinct().toList();
        if (speakers.size() != 1) {
            return List.of();
        }
        return SINGULAR.contains(word)
                ? speakers
                : SpokenFor.find(draft, speakers.get(0), QuotedSpeaker::speaksFor)
                        .map(List::of)
                        .orElse(List.of());
    }

    /** Whose "our people" are in a quotation: the state's for which the one person speaks who says it. */
    List<EntityId> owner(Line line) {
        List<EntityId> speakers = speakers(line).distinct().toList();
        return speakers.size() == 1
                ? SpokenFor.find(draft, speakers.get(0), QuotedSpeaker::speaksFor)
                        .map(List::of)
                        .orElse(List.of())
                : List.of();
    }

    private Stream<EntityId> speakers(Line line) {
        return draft.in(line).stream()
                .filter(mention -> mention.entities().size() == 1
                        && mention.entities().get(0).kind() == EntityKind.PERSON
                        && Sayings.isSpeaker(line, mention.firstToken(), mention.endToken()))
                .map(mention -> mention.entities().get(0));
    }

    /** Any office speaks for its state but a seat in a chamber. */
    private static boolean speaksFor(@Nullable RelationType relation, EntityId body) {
        return body.kind() == EntityKind.STATE && relation != RelationType.MEMBER_OF;
    }
}
