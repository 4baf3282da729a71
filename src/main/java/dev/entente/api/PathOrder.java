package dev.entente.api;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How the relations of a path must follow one another in time. */
enum PathOrder {
    ANY,
    /** None before the one it follows. */
    TIME;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<PathOrder> find(String code) {
        return Arrays.stream(values())
                .filter(order -> order.name().equalsIgnoreCase(code))
                .findFirst();
    }
}
