package dev.entente.cli;

import dev.entente.graph.embedded.RunningServer;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Ends the embedded server. */
@Command(
        name = "stop",
        description = "Stop the embedded Neo4j; does nothing when it does not run. The data stay.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExample:%n",
        footer = "  entente neo4j stop")
public final class Neo4jStopCommand implements Callable<Integer> {
    private final GraphServer server;

    Neo4jStopCommand(GraphServer server) {
        this.server = server;
    }

    @Override
    public Integer call() {
        Optional<RunningServer> stopped = server.embedded().stop();
        System.err.println(stopped.map(was -> "Neo4j (process " + was.pid() + ") is stopped.")
                .orElse("Neo4j was not running."));
        return ExitCodes.OK;
    }
}
