package dev.entente.model;

import java.util.Arrays;
import java.util.Optional;

/** Where a foreign id of an entity comes from. */
public enum IdentifierScheme {
    /** ISO 3166-1 alpha-2, two letters. */
    ISO2("iso2"),
    /** ISO 3166-1 alpha-3, three letters. */
    ISO3("iso3"),
    /** Correlates of War state number, 2 to 990. */
    COW("cow"),
    /** Wikidata item, {@code Q} and digits. */
    WIKIDATA("wikidata"),
    /** CAMEO actor code, three letters for a state. */
    CAMEO("cameo");

    private final String code;

    IdentifierScheme(String code) {
        this.code = code;
    }

    /** The scheme as stored and served. */
    public String code() {
        return code;
    }

    public static Optional<IdentifierScheme> find(String code) {
        return Arrays.stream(values())
                .filter(scheme -> scheme.code.equals(code))
                .findFirst();
    }
}
