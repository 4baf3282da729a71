package dev.entente.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Says whether the server runs. */
@Command(
        name = "status",
        description = "Say whether Neo4j runs, and where. Exit code 0 when it does, 3 when it does not.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExample:%n",
        footer = "  entente neo4j status")
public final class Neo4jStatusCommand implements Callable<Integer> {
    private final Neo4jStatus status;

    Neo4jStatusCommand(Neo4jStatus status) {
        this.status = status;
    }

    @Override
    public Integer call() {
        return status.print();
    }
}
