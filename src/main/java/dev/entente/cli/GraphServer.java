package dev.entente.cli;

import dev.entente.graph.embedded.EmbeddedServer;
import dev.entente.graph.embedded.EmbeddedServerException;
import dev.entente.graph.embedded.ServerSettings;
import dev.entente.graph.embedded.ServerSettings.Compiler;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.interceptor.Interceptor;
import java.nio.file.Path;
import java.util.NoSuchElementException;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The Neo4j the commands use: one configured from outside, or else the embedded one. */
@Singleton
public final class GraphServer {
    private static final String URI = "quarkus.neo4j.uri";
    private static final int LAST = Interceptor.Priority.APPLICATION + 1000;
    private static final String FULL_COMPILER = "entente.neo4j.full-compiler";

    private final EmbeddedServer embedded;
    private final boolean usesEmbedded;
    private final String uri;
    private volatile boolean isLeft;

    GraphServer(EmbeddedServer embedded, Neo4jConfig config, @ConfigProperty(name = URI) String uri) {
        this.embedded = embedded;
        this.usesEmbedded = config.embedded();
        this.uri = uri;
    }

    /** Points the driver, which Quarkus has not made yet, at the embedded server when no other Neo4j is configured. */
    static void chooseNeo4j(Config config) {
        if (config.getOptionalValue(URI, String.class).isPresent()) {
            return;
        }
        EmbeddedServer server = new EmbeddedServer(settings(config));
        System.setProperty("entente.neo4j.embedded", "true");
        System.setProperty(URI, server.boltUri());
        System.setProperty("quarkus.neo4j.authentication.username", EmbeddedServer.USER);
        System.setProperty("quarkus.neo4j.authentication.password", server.password());
    }

    /** Has a server that is started make the most of a long run of writing, unless the configuration says otherwise. */
    static void expectLongWriting(Config config) {
        if (config.getOptionalValue(FULL_COMPILER, Boolean.class).isEmpty()) {
            System.setProperty(FULL_COMPILER, "true");
        }
    }

    @Produces
    @Singleton
    static EmbeddedServer embeddedServer(Config config) {
        return new EmbeddedServer(settings(config));
    }

    boolean usesEmbedded() {
        return usesEmbedded;
    }

    /** The server that Entente may start itself. */
    EmbeddedServer embedded() {
        return embedded;
    }

    /** The address in use. */
    String uri() {
        return uri;
    }

    /** Starts the embedded server unless it runs or another one is configured. */
    public void ensureStarted() {
        if (usesEmbedded) {
            embedded.start();
        }
    }

    /** From now on the embedded server ends with this process, if this process has started it and no other uses it. */
    void endWithProcess() {
        isLeft = usesEmbedded;
    }

    /** Behind all others that end: loads still write, and searches still read. */
    void stop(@Observes @Priority(LAST) ShutdownEvent event) {
        if (!isLeft) {
            return;
        }
        System.err.println(embedded.leave()
                .map(running -> "Neo4j (process " + running.pid()
                        + ") runs on: it ran before, or others use it. End it by: entente neo4j stop")
                .orElse("Neo4j is stopped; the data stay."));
    }

    private static ServerSettings settings(Config config) {
        boolean isFull = config.getOptionalValue(FULL_COMPILER, Boolean.class).orElse(false);
        return ServerSettings.of(
                        value(config, "entente.home", Path.class),
                        value(config, "entente.neo4j.bolt-port", Integer.class),
                        value(config, "entente.neo4j.http-port", Integer.class))
                .withCompiler(isFull ? Compiler.FULL : Compiler.QUICK);
    }

    private static <T> T value(Config config, String key, Class<T> type) {
        try {
            return config.getValue(key, type);
        } catch (IllegalArgumentException | NoSuchElementException e) {
            throw new EmbeddedServerException("The setting " + key + " cannot be used: " + e.getMessage(), e);
        }
    }
}
