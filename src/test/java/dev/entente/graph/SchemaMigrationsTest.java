package dev.entente.graph;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.model.RelationType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
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
                .contains("names", "claim_tie", "claim_open_tie", "claim_relation_id", "document_published_on")
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

    @Test
    void noIndexIsKeptThatNoQueryAsks() {
        assertThat(read("SHOW INDEXES YIELD name RETURN name AS value")).doesNotContain("document_content_hash");
    }

    @Test
    void aProcessThatWasKilledWhileItMigratedKeepsNobodyFromIt() {
        // What it leaves: the library's lock, a lease of a process that has ended, and a migration less.
        run("MATCH (m:__Neo4jMigration {version: '0006'}) DETACH DELETE m");
        run("CREATE (:__Neo4jMigrationsLock {id: 'killed', name: 'John Doe'})");
        run(
                "CREATE (:Lease {source: 'schema migrations', token: 'killed', owner: '%s', until: datetime() + duration('PT1H')})"
                        .formatted(LeaseOwner.own().replaceFirst("\\|\\d+\\|", "|999999999|")));

        new SchemaMigrations(DRIVER).apply();

        assertThat(new SchemaMigrations(DRIVER).isApplied()).isTrue();
        assertThat(read("MATCH (l:__Neo4jMigrationsLock) RETURN l.id AS value")).isEmpty();
        assertThat(read("MATCH (l:Lease {source: 'schema migrations'}) RETURN l.token AS value"))
                .isEmpty();
    }

    @Test
    void processesThatMigrateAtOnceWaitForEachOther() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(3);
        for (int round = 0; round < 3; round++) {
            run("MATCH (m:__Neo4jMigration {version: '0006'}) DETACH DELETE m");
            List<Future<?>> ended = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                ended.add(threads.submit(() -> new SchemaMigrations(DRIVER).apply()));
            }
            for (Future<?> future : ended) {
                future.get(1, TimeUnit.MINUTES);
            }
            assertThat(new SchemaMigrations(DRIVER).isApplied()).isTrue();
        }
        threads.shutdown();
    }

    private static void run(String statement) {
        DRIVER.executableQuery(statement).execute();
    }

    private static Set<String> read(String statement) {
        return DRIVER.executableQuery(statement).withConfig(QueryConfig.defaultConfig()).execute().records().stream()
                .map(row -> row.get("value").asString())
                .collect(Collectors.toSet());
    }
}
