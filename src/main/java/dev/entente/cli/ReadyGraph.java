package dev.entente.cli;

import dev.entente.graph.BatchChange;
import dev.entente.graph.DocumentContent;
import dev.entente.graph.DocumentWriter;
import dev.entente.graph.SchemaMigrations;
import dev.entente.load.DocumentStore;
import dev.entente.load.GraphDocumentStore;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.Function;

/** The graph, started and with its schema up to date, for commands that write to it. */
@Singleton
public final class ReadyGraph {
    private final GraphServer server;
    private final SchemaMigrations migrations;
    private final GraphDocumentStore documents;
    private final DocumentWriter writer;

    ReadyGraph(GraphServer server, SchemaMigrations migrations, GraphDocumentStore documents, DocumentWriter writer) {
        this.server = server;
        this.migrations = migrations;
        this.documents = documents;
        this.writer = writer;
    }

    /** Where documents are written to; fails when Neo4j cannot be started or reached. */
    DocumentStore documents() {
        server.ensureStarted();
        migrations.apply();
        return documents;
    }

    /** Writes rows of data sets, a batch a transaction; fails when Neo4j cannot be started or reached. */
    Function<List<DocumentContent>, BatchChange> batches() {
        server.ensureStarted();
        migrations.apply();
        return writer::writeAll;
    }
}
