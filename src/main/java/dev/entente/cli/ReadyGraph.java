package dev.entente.cli;

import dev.entente.graph.SchemaMigrations;
import dev.entente.load.DocumentStore;
import dev.entente.load.GraphDocumentStore;
import jakarta.inject.Singleton;

/** The graph, started and with its schema up to date, for commands that write to it. */
@Singleton
public final class ReadyGraph {
    private final GraphServer server;
    private final SchemaMigrations migrations;
    private final GraphDocumentStore documents;

    ReadyGraph(GraphServer server, SchemaMigrations migrations, GraphDocumentStore documents) {
        this.server = server;
        this.migrations = migrations;
        this.documents = documents;
    }

    /** Where documents are written to; fails when Neo4j cannot be started or reached. */
    DocumentStore documents() {
        server.ensureStarted();
        migrations.apply();
        return documents;
    }
}
