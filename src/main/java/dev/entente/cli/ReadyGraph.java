package dev.entente.cli;

import dev.entente.graph.ActorWriter;
import dev.entente.graph.JobStore;
import dev.entente.graph.SchemaMigrations;
import dev.entente.load.DocumentStore;
import dev.entente.load.GraphDocumentStore;
import dev.entente.load.LoadJobs;
import jakarta.inject.Singleton;

/** The graph, started and with its schema up to date, for commands that write to it. */
@Singleton
public final class ReadyGraph implements DataSetLoads {
    private final GraphServer server;
    private final SchemaMigrations migrations;
    private final GraphDocumentStore documents;
    private final JobStore jobStore;
    private final LoadJobs jobs;
    private final ActorWriter actors;
    private final OfflineLoads offline;

    ReadyGraph(
            GraphServer server,
            SchemaMigrations migrations,
            GraphDocumentStore documents,
            JobStore jobStore,
            LoadJobs jobs,
            ActorWriter actors,
            OfflineLoads offline) {
        this.server = server;
        this.migrations = migrations;
        this.documents = documents;
        this.jobStore = jobStore;
        this.jobs = jobs;
        this.actors = actors;
        this.offline = offline;
    }

    /** Where dictionaries of actors are written to; fails when Neo4j cannot be started or reached. */
    ActorWriter actors() {
        server.ensureStarted();
        migrations.apply();
        return actors;
    }

    /** Where documents are written to; fails when Neo4j cannot be started or reached. */
    DocumentStore documents() {
        start();
        return documents;
    }

    @Override
    public LoadJobs jobs() {
        start();
        return jobs;
    }

    @Override
    public JobStore jobStore() {
        start();
        return jobStore;
    }

    @Override
    public OfflineLoads offline() {
        return offline;
    }

    private void start() {
        server.ensureStarted();
        migrations.apply();
    }
}
