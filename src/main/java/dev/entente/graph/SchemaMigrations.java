package dev.entente.graph;

import ac.simons.neo4j.migrations.core.Migrations;
import ac.simons.neo4j.migrations.core.MigrationsConfig;
import jakarta.inject.Singleton;
import java.net.URL;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

/** Brings the constraints and indexes of the database up to date, from the class path's {@code cypher/migrations}. */
@Singleton
public final class SchemaMigrations {
    private static final String FOLDER = "cypher/migrations";

    /** Named one by one: no scanner of class paths sees into the class loaders that Quarkus runs us in. */
    static final List<String> FILES = List.of(
            "V0001__Unique_ids_and_names.cypher",
            "V0002__Relation_ids_and_dates.cypher",
            "V0003__Jobs_and_changes.cypher",
            "V0004__Claims_open_in_date.cypher",
            "V0005__Votes_and_diplomatic_relations.cypher",
            "V0006__No_index_of_content_hashes.cypher");

    private static final List<String> VERSIONS =
            FILES.stream().map(file -> file.substring(1, file.indexOf("__"))).toList();

    private static final String APPLIED = """
            MATCH (m:__Neo4jMigration)
            WHERE m.version <> 'BASELINE'
            RETURN m.version AS version
            ORDER BY version
            """;

    private static final String REMOVE_LOCK = """
            MATCH (l:__Neo4jMigrationsLock)
            DELETE l
            """;

    private static final Duration INDEX_PATIENCE = Duration.ofHours(2);

    private final Driver driver;

    public SchemaMigrations(Driver driver) {
        this.driver = driver;
    }

    /** Applies what has not been applied yet, when no other process is at it; does nothing, and takes no lock, where all has. */
    public void apply() {
        if (isApplied()) {
            return;
        }
        try (SchemaLease lease = SchemaLease.await(driver)) {
            if (!isApplied()) {
                removeLock();
                migrations().apply();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while another process brings the schema up to date", e);
        }
    }

    /** A process that was killed while it held the library's lock has left it there; only the holder of the lease may think so. */
    private void removeLock() {
        try (Session session = driver.session()) {
            session.executeWrite(transaction -> transaction.run(REMOVE_LOCK).consume());
        }
    }

    /**
     * Whether all has been applied and nothing else. Only reads: it is asked while another thread or process applies, and the library's own
     * validation takes the lock that applying needs.
     */
    public boolean isApplied() {
        try (Session session = driver.session()) {
            return session.run(APPLIED)
                    .list(row -> row.get("version").asString())
                    .equals(VERSIONS);
        }
    }

    /** Returns when the indexes that were made last are filled; in a large graph they take minutes. */
    public void awaitIndexes() {
        try (Session session = driver.session()) {
            session.run("CALL db.awaitIndexes($seconds)", Map.of("seconds", INDEX_PATIENCE.toSeconds()))
                    .consume();
        }
    }

    private Migrations migrations() {
        MigrationsConfig config = MigrationsConfig.builder()
                .withLocationsToScan("classpath:" + FOLDER)
                .withResourceScanner(locations ->
                        FILES.stream().map(SchemaMigrations::resource).toList())
                .build();
        return new Migrations(config, driver);
    }

    private static URL resource(String file) {
        ClassLoader loader = SchemaMigrations.class.getClassLoader();
        return Objects.requireNonNull(loader.getResource(FOLDER + "/" + file), file);
    }
}
