package dev.entente.cli;

import dev.entente.graph.embedded.EmbeddedServer;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Runs the embedded server in the foreground. */
@Command(
        name = "console",
        description = "Run the embedded Neo4j in the foreground, its log on standard error, until Ctrl-C.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExample:%n",
        footer = "  entente neo4j console")
public final class Neo4jConsoleCommand implements Callable<Integer> {
    private final GraphServer server;

    Neo4jConsoleCommand(GraphServer server) {
        this.server = server;
    }

    @Override
    public Integer call() {
        if (!server.usesEmbedded()) {
            System.err.println("Nothing is started: Entente is set to use the Neo4j at " + server.uri() + ".");
            return ExitCodes.OK;
        }
        EmbeddedServer embedded = server.embedded();
        System.err.println("User " + EmbeddedServer.USER + ", password in " + embedded.passwordFile());
        return embedded.runInForeground() == 0 ? ExitCodes.OK : ExitCodes.FAILED;
    }
}
