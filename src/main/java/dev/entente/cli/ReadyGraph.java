package dev.entente.cli;

import dev.entente.graph.SchemaMigrations;
import dev.entente.load.DocumentStore;
import jakarta.inject.Singleton;

/** The graph, started and with its schema up to date, for commands that write to it. */
@Singleton
public final class ReadyGraph {
    private final GraphServer server;
    private final SchemaMigrations migrations;

    ReadyGraph(GraphServer server, SchemaMigrations migrations) {
        this.server = server;
        this.migrations = migrations;
    }

    /** Where documents are written to; fails when Neo4j cannot be started or reached. */
    DocumentStore documents() {
        server.ensureStarted();
        migrations.apply();
        throw new IllegalStateException("No store yet");
    }
}
