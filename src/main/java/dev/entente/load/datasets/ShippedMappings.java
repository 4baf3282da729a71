package dev.entente.load.datasets;

import dev.entente.load.mapping.Mapping;
import dev.entente.load.mapping.MappingReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The mappings that come with the program, one YAML file each beside this class. */
public final class ShippedMappings {
    /** Named one by one: a class path cannot be listed everywhere. */
    static final List<String> NAMES = List.of(
            "gdelt",
            "icews",
            "polecat",
            "ucdp",
            "unga",
            "cow-alliances",
            "cow-mid",
            "cow-igo",
            "cow-igo-dyads",
            "cow-diplomatic",
            "atop",
            "ofac-sdn",
            "wikidata-offices",
            "wikidata-members",
            "wikidata-relations",
            "wikidata-dump-offices",
            "wikidata-dump-members",
            "wikidata-dump-relations",
            "followthemoney");

    private ShippedMappings() {}

    /** Their names, in the order they are shown in. */
    public static List<String> names() {
        return NAMES;
    }

    /** The mapping of that name. */
    public static Optional<Mapping> find(String name, MappingReader reader) {
        return NAMES.contains(name) ? Optional.of(reader.read(name + ".yaml", text(name))) : Optional.empty();
    }

    private static String text(String name) {
        String file = name + ".yaml";
        try (InputStream stream = Objects.requireNonNull(ShippedMappings.class.getResourceAsStream(file), file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }
}
