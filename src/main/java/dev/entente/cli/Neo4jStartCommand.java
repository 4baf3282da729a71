package dev.entente.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Starts the embedded server and leaves it running. */
@Command(
        name = "start",
        description = "Start the embedded Neo4j in the background; does nothing when it runs.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExample:%n",
        footer = "  entente neo4j start")
public final class Neo4jStartCommand implements Callable<Integer> {
    private final GraphServer server;
    private final Neo4jStatus status;

    Neo4jStartCommand(GraphServer server, Neo4jStatus status) {
        this.server = server;
        this.status = status;
    }

    @Override
    public Integer call() {
        if (!server.usesEmbedded()) {
            System.err.println("Nothing is started: Entente is set to use the Neo4j at " + server.uri() + ".");
            return ExitCodes.OK;
        }
        server.ensureStarted();
        return status.print();
    }
}
