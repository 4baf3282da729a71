package dev.entente.graph;

import ac.simons.neo4j.migrations.core.Migrations;
import ac.simons.neo4j.migrations.core.MigrationsConfig;
import jakarta.inject.Singleton;
import org.neo4j.driver.Driver;

/** Brings the constraints and indexes of the database up to date, from the class path's {@code cypher/migrations}. */
@Singleton
public final class SchemaMigrations {
    private static final String LOCATION = "classpath:cypher/migrations";

    private final Driver driver;

    public SchemaMigrations(Driver driver) {
        this.driver = driver;
    }

    /** Applies what has not been applied yet; does nothing where all has. */
    public void apply() {
        migrations().apply();
    }

    /** Whether all has been applied and nothing else. */
    public boolean isApplied() {
        return migrations().validate().isValid();
    }

    private Migrations migrations() {
        MigrationsConfig config =
                MigrationsConfig.builder().withLocationsToScan(LOCATION).build();
        return new Migrations(config, driver);
    }
}
