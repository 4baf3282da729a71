package dev.entente.cli;

import dev.entente.graph.Job;
import dev.entente.graph.JobProgress;
import dev.entente.graph.JobRun;
import dev.entente.graph.JobState;
import dev.entente.graph.JobStore;
import dev.entente.graph.RelationThreshold;
import dev.entente.graph.SchemaMigrations;
import dev.entente.load.JobListener;
import dev.entente.load.LoadLimits;
import dev.entente.load.LoadRequest;
import dev.entente.load.OfflineLoad;
import dev.entente.load.OfflineLoad.Finished;
import dev.entente.load.RowSource;
import dev.entente.load.UnusableRequestException;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.Instant;
import java.util.function.Consumer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Loads into the store of a server that has never run, then starts that server, makes constraints and indexes, and notes the load as a job. */
@Singleton
public final class OfflineLoads {
    private final GraphServer server;
    private final SchemaMigrations migrations;
    private final JobStore jobs;
    private final RelationThreshold threshold;
    private final Path quarantineFolder;

    OfflineLoads(
            GraphServer server,
            SchemaMigrations migrations,
            JobStore jobs,
            RelationThreshold threshold,
            @ConfigProperty(name = "entente.home") Path home) {
        this.server = server;
        this.migrations = migrations;
        this.jobs = jobs;
        this.threshold = threshold;
        this.quarantineFolder = home.resolve("quarantine");
    }

    /** A load that is done. */
    record Loaded(Job job, Finished store) {}

    /**
     * Runs a load to its end.
     *
     * @param stages is told what it is at once everything is read
     * @throws UnusableRequestException where the graph is another's than Entente's own
     */
    Loaded run(LoadRequest request, RowSource source, JobListener listener, Consumer<String> stages) {
        if (!server.usesEmbedded()) {
            throw new UnusableRequestException(
                    "--offline makes the store of the Neo4j that Entente runs itself, not of " + server.uri()
                            + ": load online, or unset QUARKUS_NEO4J_URI");
        }
        Path quarantine = request.quarantine() == null
                ? quarantineFolder.resolve(
                        "offline-" + request.source() + "-" + Instant.now().getEpochSecond() + ".csv")
                : request.quarantine();
        LoadLimits limits = LoadLimits.USUAL.withMaxUnusable(request.maxUnusable());
        JobProgress read;
        Finished finished;
        try (OfflineLoad load = new OfflineLoad(server.embedded().newStore(), threshold.settings(), limits)) {
            read = load.read(source, quarantine, listener);
            finished = load.finish(stages);
        }
        stages.accept("Start of Neo4j, constraints and indexes");
        server.ensureStarted();
        migrations.apply();
        migrations.awaitIndexes();
        return new Loaded(note(request, finished.complete(read), quarantine), finished);
    }

    private Job note(LoadRequest request, JobProgress progress, Path quarantine) {
        Job job = jobs.create(request.toJob());
        JobRun run = jobs.start(job.id());
        jobs.checkpoint(run, progress);
        if (progress.quarantineBytes() > 0) {
            jobs.setQuarantine(job.id(), quarantine.toString());
        }
        jobs.finish(run, JobState.DONE, null);
        return jobs.find(job.id()).orElseThrow();
    }
}
