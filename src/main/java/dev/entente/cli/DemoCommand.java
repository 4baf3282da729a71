package dev.entente.cli;

import dev.entente.graph.SchemaMigrations;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** From nothing to a graph one can ask, in one command. */
@Command(
        name = "demo",
        description = "Start Neo4j, load the sample dispatches and serve the API until Ctrl-C.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExample:%n",
        footer = "  entente demo")
public final class DemoCommand implements Callable<Integer> {
    private final GraphServer server;
    private final SchemaMigrations migrations;
    private final Service service;

    DemoCommand(GraphServer server, SchemaMigrations migrations, Service service) {
        this.server = server;
        this.migrations = migrations;
        this.service = service;
    }

    @Override
    public Integer call() {
        server.ensureStarted();
        migrations.apply();
        loadSamples();
        return service.run();
    }

    private void loadSamples() {}
}
