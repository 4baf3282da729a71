package dev.entente.cli;

import dev.entente.graph.SchemaMigrations;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Brings the schema of the graph up to date. */
@Command(
        name = "migrate",
        description = "Bring the constraints and indexes of the graph up to date.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExample:%n",
        footer = "  entente migrate")
public final class MigrateCommand implements Callable<Integer> {
    private final GraphServer server;
    private final SchemaMigrations migrations;

    MigrateCommand(GraphServer server, SchemaMigrations migrations) {
        this.server = server;
        this.migrations = migrations;
    }

    @Override
    public Integer call() {
        server.ensureStarted();
        migrations.apply();
        System.err.println("The schema is up to date.");
        return ExitCodes.OK;
    }
}
