package dev.entente.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What an entity is. The first four are actors: they can do something to somebody. */
public enum EntityKind {
    PERSON,
    STATE,
    ORGANIZATION,
    GROUP,
    PLACE,
    EVENT,
    AGREEMENT,
    TOPIC;

    /** The kind as people and Neo4j write it: {@code Person}, {@code State}, ... */
    public String label() {
        return name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT);
    }

    /** The part of an entity id before the colon: {@code person}, {@code state}, ... */
    public String prefix() {
        return name().toLowerCase(Locale.ROOT);
    }

    public boolean isActor() {
        return ordinal() <= GROUP.ordinal();
    }

    /** Finds a kind by its label or prefix, whatever the case. */
    public static Optional<EntityKind> find(String word) {
        return Arrays.stream(values())
                .filter(kind -> kind.prefix().equals(word.toLowerCase(Locale.ROOT)))
                .findFirst();
    }
}
