package dev.entente.cli;

import dev.entente.graph.QueryWarmUp;
import dev.entente.graph.SchemaMigrations;
import dev.entente.graph.embedded.EmbeddedServer;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The API while it is open: keeps the process alive, and migrates the schema once Neo4j answers. */
@Singleton
public final class Service {
    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final GraphServer server;
    private final SchemaMigrations migrations;
    private final QueryWarmUp warmUp;
    private final NetworkUpkeep network;
    private final String host;
    private final int port;
    private volatile boolean stopping;

    Service(
            GraphServer server,
            SchemaMigrations migrations,
            QueryWarmUp warmUp,
            NetworkUpkeep network,
            @ConfigProperty(name = "quarkus.http.host") String host,
            @ConfigProperty(name = "quarkus.http.port") int port) {
        this.server = server;
        this.migrations = migrations;
        this.warmUp = warmUp;
        this.network = network;
        this.host = host;
        this.port = port;
    }

    /** Prints the addresses and returns when the process is asked to end. */
    int run() {
        Thread migrating = new Thread(this::prepare, "migrations");
        migrating.setDaemon(true);
        migrating.start();
        printAddresses();
        Quarkus.waitForExit();
        return ExitCodes.OK;
    }

    void stop(@Observes ShutdownEvent event) {
        stopping = true;
    }

    private void prepare() {
        try {
            new GraphPreparation(migrations::apply, network::start, warmUp::run, () -> stopping).run(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void printAddresses() {
        String base = "http://" + host + ":" + port;
        System.out.println("API            " + base + "/api/v1");
        System.out.println("Swagger UI     " + base + "/q/swagger-ui/");
        if (!server.usesEmbedded()) {
            System.out.println("Neo4j          " + server.uri());
            return;
        }
        EmbeddedServer embedded = server.embedded();
        embedded.findRunning().ifPresent(running -> {
            System.out.println("Neo4j Browser  " + running.browserUrl());
            System.out.println("Neo4j          " + running.boltUri());
        });
        System.out.println("Neo4j login    " + EmbeddedServer.USER + ", password in " + embedded.passwordFile());
    }
}
