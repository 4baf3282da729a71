package dev.entente.graph;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.model.RelationType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.QueryConfig;

class SchemaMigrationsTest {
    private static final Driver DRIVER = TestNeo4j.get().driver();

    @BeforeAll
    static void apply() {
        new SchemaMigrations(DRIVER).apply();
    }

    @Test
    void everyMigrationInTheFolderIsApplied() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("cypher/migrations"))) {
            assertThat(files.map(file -> file.getFileName().toString()).sorted())
                    .containsExactlyElementsOf(SchemaMigrations.FILES);
        }
        assertThat(new SchemaMigrations(DRIVER).isApplied()).isTrue();
    }

    @Test
    void everyTypeOfTheOntologyHasAnIndexOnItsIdAndOnItsStart() {
        Set<String> expected = Arrays.stream(RelationType.values())
                .flatMap(type -> Stream.of(type + " id", type + " from"))
                .collect(Collectors.toSet());

        assertThat(read("""
                        SHOW INDEXES YIELD type, entityType, labelsOrTypes, properties
                        WHERE entityType = 'RELATIONSHIP' AND type = 'RANGE' AND labelsOrTypes[0] <> 'REPEATED'
                        RETURN labelsOrTypes[0] + ' ' + properties[0] AS value
                        """)).isEqualTo(expected);
    }

    @Test
    void everyIdIsUnique() {
        Set<String> expected = Stream.concat(
                        Stream.of(
                                "Entity id",
                                "Claim id",
                                "Document id",
                                "Source id",
                                "Name key",
                                "Job id",
                                "Lease source",
                                "GraphVersion id",
                                "Change version"),
                        Arrays.stream(RelationType.values()).map(type -> type + " id"))
                .collect(Collectors.toSet());

        assertThat(read("""
                        SHOW CONSTRAINTS YIELD type, labelsOrTypes, properties
                        WHERE type ENDS WITH 'UNIQUENESS' AND NOT labelsOrTypes[0] STARTS WITH '__'
                        RETURN labelsOrTypes[0] + ' ' + properties[0] AS value
                        """)).isEqualTo(expected);
    }

    @Test
    void everyIndexIsNamedAfterWhatItFinds() {
        assertThat(read("SHOW INDEXES YIELD name, state WHERE state = 'ONLINE' RETURN name AS value"))
                .contains(
                        "names",
                        "claim_tie",
                        "claim_open_tie",
                        "claim_relation_id",
                        "document_content_hash",
                        "document_published_on")
                .containsAll(Arrays.stream(RelationType.values())
                        .map(type -> type.name().toLowerCase(Locale.ROOT) + "_id")
                        .toList());
    }

    @Test
    void applyingAgainChangesNothing() {
        Set<String> before = read("SHOW INDEXES YIELD name, id RETURN name + ' ' + id AS value");

        new SchemaMigrations(DRIVER).apply();

        assertThat(read("SHOW INDEXES YIELD name, id RETURN name + ' ' + id AS value"))
                .isEqualTo(before);
    }

    private static Set<String> read(String statement) {
        return DRIVER.executableQuery(statement).withConfig(QueryConfig.defaultConfig()).execute().records().stream()
                .map(row -> row.get("value").asString())
                .collect(Collectors.toSet());
    }
}
