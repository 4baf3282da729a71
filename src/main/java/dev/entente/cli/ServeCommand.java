package dev.entente.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Opens the API. */
@Command(
        name = "serve",
        description = "Serve the API until Ctrl-C, starting the embedded Neo4j first unless another one is configured.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExample:%n",
        footer = {
            "  entente serve",
            "",
            "The port is 8080, or QUARKUS_HTTP_PORT. While a Neo4j configured from outside",
            "is down the API says so; it goes on as soon as that answers."
        })
public final class ServeCommand implements Callable<Integer> {
    private final GraphServer server;
    private final Service service;

    ServeCommand(GraphServer server, Service service) {
        this.server = server;
        this.service = service;
    }

    @Override
    public Integer call() {
        server.ensureStarted();
        return service.run();
    }
}
