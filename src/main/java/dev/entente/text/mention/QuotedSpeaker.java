package dev.entente.text.mention;

import dev.entente.model.EntityId;
import dev.entente.model.EntityKind;
import dev.entente.model.RelationType;
import dev.entente.text.syntax.Token;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whom "I" and "we" mean in a quotation that its own sentence gives a speaker: "We support Mali," Macron said. "We" is the state he speaks for. */
final class QuotedSpeaker {
    private static final Set<String> SAYING = Set.of(
            "say",
            "tell",
            "add",
            "declare",
            "announce",
            "write",
            "tweet",
            "warn",
            "stress",
            "note",
            "reply",
            "insist",
            "vow",
            "argue",
            "explain",
            "emphasize",
            "emphasise",
            "state",
            "claim");
    private static final Set<String> SINGULAR = Set.of("i", "me", "my");
    private static final Set<String> PLURAL = Set.of("we", "us");

    private final Draft draft;

    QuotedSpeaker(Draft draft) {
        this.draft = draft;
    }

    /** Empty for any word outside the quotation, or where the sentence names no one person as its speaker. */
    List<EntityId> meant(Line line, int token) {
        String word = line.word(token);
        if (!isQuoted(line, token) || !SINGULAR.contains(word) && !PLURAL.contains(word)) {
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

    private Stream<EntityId> speakers(Line line) {
        return draft.in(line).stream()
                .filter(mention -> mention.entities().size() == 1
                        && mention.entities().get(0).kind() == EntityKind.PERSON
                        && !isQuoted(line, mention.firstToken())
                        && (isSaying(line, mention.endToken())
                                || isSaying(line, mention.firstToken() - 1)
                                || isSubjectOfSaying(line, mention)))
                .map(mention -> mention.entities().get(0));
    }

    /** "Said French President <em>Emmanuel Macron</em>". */
    private static boolean isSubjectOfSaying(Line line, Mention mention) {
        Token name = line.token(mention.headToken());
        return name.relation().equals("nsubj") && isSaying(line, name.head());
    }

    private static boolean isSaying(Line line, int token) {
        return token >= 0
                && token < line.size()
                && SAYING.contains(line.token(token).lemma())
                && !isQuoted(line, token);
    }

    /** Whether an odd number of quotation marks stands before it. */
    private static boolean isQuoted(Line line, int token) {
        return line.sentence().tokens().subList(0, token).stream()
                                .filter(before -> before.word().matches("[\"“”]|``|''"))
                                .count()
                        % 2
                == 1;
    }

    /** Any office speaks for its state but a seat in a chamber. */
    private static boolean speaksFor(@Nullable RelationType relation, EntityId body) {
        return body.kind() == EntityKind.STATE && relation != RelationType.MEMBER_OF;
    }
}
