package dev.entente.cli;

import dev.entente.graph.Neo4jConnection;
import dev.entente.graph.embedded.EmbeddedServer;
import dev.entente.graph.embedded.RunningServer;
import jakarta.inject.Singleton;
import java.util.Optional;

/** The state of Neo4j in words for people. */
@Singleton
public final class Neo4jStatus {
    private final GraphServer server;
    private final Neo4jConnection connection;

    Neo4jStatus(GraphServer server, Neo4jConnection connection) {
        this.server = server;
        this.connection = connection;
    }

    /** Prints the state and returns it as an exit code. */
    int print() {
        return server.usesEmbedded() ? printEmbedded(server.embedded()) : printConfigured();
    }

    private int printConfigured() {
        boolean answers = connection.answers();
        line("state", answers ? "answers" : "does not answer");
        line("Bolt", server.uri());
        line("run by", "others; Entente is only set to use it");
        return answers ? ExitCodes.OK : ExitCodes.NOT_RUNNING;
    }

    private static int printEmbedded(EmbeddedServer embedded) {
        Optional<RunningServer> running = embedded.findRunning();
        line(
                "state",
                running.map(found -> embedded.answers(found) ? "running" : "starting")
                        .orElse("not running"));
        running.ifPresent(found -> {
            line("process", Long.toString(found.pid()));
            line("Browser", found.browserUrl());
            line("Bolt", found.boltUri());
        });
        line("home", embedded.folder().toString());
        line("user", EmbeddedServer.USER);
        line("password", "in " + embedded.passwordFile());
        return running.isPresent() ? ExitCodes.OK : ExitCodes.NOT_RUNNING;
    }

    private static void line(String label, String value) {
        System.out.printf("%-9s %s%n", label, value);
    }
}
