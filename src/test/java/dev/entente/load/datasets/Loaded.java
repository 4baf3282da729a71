package dev.entente.load.datasets;

import dev.entente.load.LoadIssue;
import dev.entente.load.RowReading;
import dev.entente.load.RowReadings;
import dev.entente.load.mapping.Mapping;
import dev.entente.load.mapping.MappingReader;
import dev.entente.model.Claim;
import dev.entente.model.Document;
import dev.entente.model.Entity;
import dev.entente.text.gazetteer.Gazetteer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** What files come to when read through a mapping. */
record Loaded(List<RowReading> rows, List<LoadIssue> notes) {
    private static final MappingReader READER = new MappingReader(Gazetteer.load());

    static MappingReader reader() {
        return READER;
    }

    /** The fixtures of these names, through the shipped mapping. */
    static Loaded shipped(String mapping, String... fixtures) {
        Mapping found = ShippedMappings.find(mapping, READER).orElseThrow();
        return of(found, Arrays.stream(fixtures).map(Loaded::fixture).toArray(Path[]::new));
    }

    static Loaded of(Mapping mapping, Path... files) {
        return after(0, mapping, files);
    }

    static Loaded after(long row, Mapping mapping, Path... files) {
        List<RowReading> rows = new ArrayList<>();
        List<LoadIssue> notes = new ArrayList<>();
        try (RowReadings readings = new DataSet(mapping, List.of(files)).open(row)) {
            for (Optional<RowReading> next = readings.next(); next.isPresent(); next = readings.next()) {
                rows.add(next.get());
                notes.addAll(readings.takeNotes());
            }
            notes.addAll(readings.takeNotes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Loaded(rows, notes);
    }

    static Path fixture(String name) {
        try {
            return Path.of(Objects.requireNonNull(Loaded.class.getResource("/datasets/" + name), name)
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private Stream<RowReading.Read> read() {
        return rows.stream().filter(RowReading.Read.class::isInstance).map(RowReading.Read.class::cast);
    }

    List<Claim> claims() {
        return read().flatMap(read -> read.contents().stream())
                .flatMap(content -> content.claims().stream())
                .toList();
    }

    /** The entity with this id. */
    Entity entity(String id) {
        return read().flatMap(read -> read.contents().stream())
                .flatMap(content -> content.entities().stream())
                .filter(entity -> entity.id().value().equals(id))
                .findFirst()
                .orElseThrow();
    }

    List<Document> documents() {
        return read().flatMap(read -> read.contents().stream())
                .map(content -> content.document())
                .toList();
    }

    /** The claims in short: {@code state:fra MET_WITH state:deu 2019-03-04..}. */
    List<String> ties() {
        return claims().stream().map(Loaded::inShort).toList();
    }

    static String inShort(Claim claim) {
        String when = claim.period().isUnknown()
                ? ""
                : " " + (claim.period().from() == null ? "" : claim.period().from()) + ".."
                        + (claim.period().to() == null ? "" : claim.period().to());
        return claim.tie().subject() + " " + claim.tie().type() + " "
                + claim.tie().object() + when;
    }

    /** The codes of the rows that could not be used, with their numbers: {@code 11 unknown-actor-code}. */
    List<String> issues() {
        return rows.stream()
                .filter(RowReading.Unusable.class::isInstance)
                .map(RowReading.Unusable.class::cast)
                .map(row -> row.row() + " " + row.issue().code())
                .toList();
    }

    /** As {@link #issues()}, of those that were skipped. */
    List<String> skipped() {
        return rows.stream()
                .filter(RowReading.Skipped.class::isInstance)
                .map(RowReading.Skipped.class::cast)
                .map(row -> row.row() + " " + row.code())
                .toList();
    }
}
