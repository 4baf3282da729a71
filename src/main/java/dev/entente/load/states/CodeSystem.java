package dev.entente.load.states;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The ways in which data sets name states. */
public enum CodeSystem {
    /** ISO 3166-1 alpha-2; of states of the past ISO 3166-3, four letters, as OpenSanctions has them. */
    ISO2,
    /** ISO 3166-1 alpha-3. */
    ISO3,
    /** FIPS 10-4, two letters, withdrawn in 2008 and still used for places. */
    FIPS,
    /** Correlates of War state number. */
    COW,
    /** Correlates of War state abbreviation, three letters other than ISO's. */
    COW_ABBREVIATION,
    /** Gleditsch and Ward's number, as UCDP uses it: mostly COW's. */
    GW,
    /** CAMEO country code. */
    CAMEO,
    /** Wikidata item. */
    WIKIDATA,
    /** A name of any spelling and period, in English or one of the languages of the gazetteer. */
    NAME;

    /** As mappings write it: {@code cow-abbreviation}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<CodeSystem> find(String code) {
        return Arrays.stream(values())
                .filter(system -> system.code().equals(code))
                .findFirst();
    }
}
