package dev.entente.text.mention;

import dev.entente.model.EntityId;
import dev.entente.model.EntityKind;
import dev.entente.model.RelationType;
import dev.entente.text.gazetteer.Tenure;
import dev.entente.text.syntax.Token;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

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
                : spokenFor(speakers.get(0)).map(List::of).orElse(List.of());
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

    /** The state that he leads or serves, by the text or on the article's day. */
    private Optional<EntityId> spokenFor(EntityId person) {
        Optional<EntityId> told = draft.roles().stream()
                .filter(role -> role.person().equals(person)
                        && !role.former()
                        && role.body().kind() == EntityKind.STATE
                        && role.type() != RelationType.MEMBER_OF)
                .map(StatedRole::body)
                .findFirst();
        if (told.isPresent()) {
            return told;
        }
        LocalDate day = draft.day();
        List<EntityId> states = draft.gazetteer().findPerson(person).stream()
                .flatMap(known -> known.tenures().stream())
                .filter(tenure -> day != null
                        && tenure.period().covers(day)
                        && tenure.office().relation() != RelationType.MEMBER_OF)
                .map(Tenure::body)
                .filter(body -> body.kind() == EntityKind.STATE)
                .distinct()
                .toList();
        return states.size() == 1 ? Optional.of(states.get(0)) : Optional.empty();
    }
}
