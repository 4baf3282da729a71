package dev.entente.network;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Which way relations are followed from an entity. Symmetric relations are followed whatever the direction. */
public enum Direction {
    /** The entity is the subject. */
    OUT,
    /** The entity is the object. */
    IN,
    BOTH;

    /** The direction as served, in lower case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The same relations seen from their other end. */
    Direction reversed() {
        return switch (this) {
            case OUT -> IN;
            case IN -> OUT;
            case BOTH -> BOTH;
        };
    }

    public static Optional<Direction> find(String code) {
        return Arrays.stream(values())
                .filter(direction -> direction.name().equalsIgnoreCase(code))
                .findFirst();
    }
}
