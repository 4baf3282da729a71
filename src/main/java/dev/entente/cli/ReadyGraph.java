package dev.entente.cli;

import dev.entente.graph.JobStore;
import dev.entente.graph.SchemaMigrations;
import dev.entente.load.LoadJobs;
import jakarta.inject.Singleton;

/** The graph, started and with its schema up to date, for commands that write to it. */
@Singleton
public final class ReadyGraph implements JobLoads {
    private final GraphServer server;
    private final SchemaMigrations migrations;
    private final JobStore jobStore;
    private final LoadJobs jobs;
    private final OfflineLoads offline;

    ReadyGraph(
            GraphServer server, SchemaMigrations migrations, JobStore jobStore, LoadJobs jobs, OfflineLoads offline) {
        this.server = server;
        this.migrations = migrations;
        this.jobStore = jobStore;
        this.jobs = jobs;
        this.offline = offline;
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
