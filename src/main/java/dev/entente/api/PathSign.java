package dev.entente.api;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The product of the signs of a path's relations: a friend's friend and an enemy's enemy are positive. */
enum PathSign {
    ANY(0),
    POSITIVE(1),
    NEGATIVE(-1);

    private final int product;

    PathSign(int product) {
        this.product = product;
    }

    int product() {
        return product;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<PathSign> find(String code) {
        return Arrays.stream(values())
                .filter(sign -> sign.name().equalsIgnoreCase(code))
                .findFirst();
    }
}
