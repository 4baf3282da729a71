package dev.entente.text.classifier;

import dev.entente.text.syntax.Sentence;
import dev.entente.text.syntax.Token;

/** What the words of an actor look like, told from tags alone, so that training and reading see the same. */
public enum ActorKind {
    PERSON,
    PLACE,
    ORGANIZATION,
    DEMONYM,
    PRONOUN,
    NOUN,
    OTHER;

    /** The kind of the words' head. */
    public static ActorKind of(Sentence sentence, TokenSpan span) {
        Token head = span.head(sentence);
        if (head.tag().startsWith("PRP") || head.tag().startsWith("WP")) {
            return PRONOUN;
        }
        if (head.tag().startsWith("JJ") || head.entityTag().equals("MISC")) {
            return DEMONYM;
        }
        return switch (head.entityTag()) {
            case "PERSON" -> PERSON;
            case "LOCATION" -> PLACE;
            case "ORGANIZATION" -> ORGANIZATION;
            default -> head.isNoun() ? NOUN : OTHER;
        };
    }
}
