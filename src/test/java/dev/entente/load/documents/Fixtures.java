package dev.entente.load.documents;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Objects;

/** The files of articles written for these tests. */
public final class Fixtures {
    private Fixtures() {}

    public static Path file(String name) {
        try {
            return Path.of(Objects.requireNonNull(Fixtures.class.getResource(name), name)
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(name, e);
        }
    }
}
