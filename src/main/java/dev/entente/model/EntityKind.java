package dev.entente.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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

    private static final EntityKind[] ALL = values();

    private final String prefix = name().toLowerCase(Locale.ROOT);
    private final String label = name().charAt(0) + prefix.substring(1);

    /** The kind as people and Neo4j write it: {@code Person}, {@code State}, ... */
    public String label() {
        return label;
    }

    /** The part of an entity id before the colon: {@code person}, {@code state}, ... */
    public String prefix() {
        return prefix;
    }

    public boolean isActor() {
        return ordinal() <= GROUP.ordinal();
    }

    /** Finds a kind by its label or prefix, whatever the case. */
    public static Optional<EntityKind> find(String word) {
        return Arrays.stream(ALL)
                .filter(kind -> kind.prefix.equalsIgnoreCase(word))
                .findFirst();
    }

    /** The kind whose prefix and a colon the text begins with; null for none. Asked several times for each row of a data set. */
    static @Nullable EntityKind ofId(String text) {
        int colon = text.indexOf(':');
        for (EntityKind kind : ALL) {
            if (kind.prefix.length() == colon && text.startsWith(kind.prefix)) {
                return kind;
            }
        }
        return null;
    }
}
