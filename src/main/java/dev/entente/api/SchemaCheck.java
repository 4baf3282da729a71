package dev.entente.api;

import dev.entente.graph.SchemaMigrations;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready only once the database has the schema that this program was written for. */
@Readiness
@ApplicationScoped
class SchemaCheck implements HealthCheck {
    private static final String NAME = "Schema migrated";

    private final SchemaMigrations migrations;

    SchemaCheck(SchemaMigrations migrations) {
        this.migrations = migrations;
    }

    @Override
    public HealthCheckResponse call() {
        try {
            return HealthCheckResponse.named(NAME)
                    .status(migrations.isApplied())
                    .build();
        } catch (RuntimeException e) {
            // Whatever keeps us from finding out: the check of the connection beside this one says why.
            return HealthCheckResponse.down(NAME);
        }
    }
}
