package dev.entente.load;

import dev.entente.graph.JobCounts;
import dev.entente.graph.JobProgress;
import dev.entente.graph.embedded.ImportedRows;
import dev.entente.graph.embedded.NewStore;
import dev.entente.graph.offline.GraphFiles;
import dev.entente.graph.offline.OfflineCounts;
import dev.entente.graph.offline.OfflineGraph;
import dev.entente.model.DerivationSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Loads rows into a store that is made anew, without a server: {@link #read} each source, then {@link #finish}. The graph is the one that loading the same
 * sources through the driver gives. Nothing is there for a server to see before the end, so that there is nothing to resume. Used by one thread, and closed.
 */
public final class OfflineLoad implements AutoCloseable {
    /** A share of the heap that leaves room for the claims of a large tie. */
    private static final int HEAP_SHARE = 4;

    private static final long MOST_MEMORY_BYTES = 512L << 20;
    private static final int BATCH_CLAIMS = 10_000;

    private final NewStore store;
    private final OfflineGraph graph;
    private final LoadLimits limits;
    private final long startNanos = System.nanoTime();
    private @Nullable LoadIssue lastRejected;

    /**
     * @param store where to; closed with this
     * @param limits of them the share of rows that may be unusable counts
     */
    public OfflineLoad(NewStore store, DerivationSettings settings, LoadLimits limits) {
        this.store = store;
        this.limits = limits.withBatchClaims(BATCH_CLAIMS);
        long memory = Math.min(MOST_MEMORY_BYTES, Runtime.getRuntime().maxMemory() / HEAP_SHARE);
        this.graph = new OfflineGraph(store.workFolder(), settings, memory);
    }

    /**
     * Reads a source to its end.
     *
     * @param quarantine where the rows go that cannot be used
     * @return how far it came, without what only the finished graph can tell
     * @throws OfflineLoadException when too many rows cannot be used, or the disk is full
     */
    public JobProgress read(RowSource source, Path quarantine, JobListener listener) {
        JobProgress progress = JobProgress.NONE;
        Pace pace = new Pace();
        try (RowBatches batches = RowBatches.of(source, 0, limits);
                Quarantine rejected = new Quarantine(quarantine, 0)) {
            for (Optional<RowBatch> next = batches.next(); next.isPresent(); next = batches.next()) {
                RowBatch batch = next.get();
                batch.noted().forEach(listener::noted);
                rejected.add(batch.unusable());
                for (RowReading.Unusable row : batch.unusable()) {
                    lastRejected = row.issue().moreTelling(lastRejected);
                    listener.rejected(row.issue());
                }
                batch.contents().forEach(graph::add);
                JobCounts counts = progress.counts()
                        .plus(batch.counts())
                        .plus(claims(batch.contents().stream()
                                .mapToLong(content -> content.claims().size())
                                .sum()));
                progress = pace.told(new JobProgress(
                        batch.lastRow(),
                        batch.bytesRead(),
                        source.sizeBytes().orElse(0),
                        rejected.bytes(),
                        elapsed(),
                        counts));
                pace.reached(progress);
                listener.progressed(progress);
                if (limits.isExceeded(counts.unusable(), counts.read())) {
                    throw tooMany(counts, quarantine);
                }
            }
        } catch (IOException e) {
            throw OfflineLoadException.of(e, store.workFolder());
        } catch (UncheckedIOException e) {
            throw OfflineLoadException.of(e, store.workFolder());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new OfflineLoadException("Interrupted; nothing was loaded", e);
        }
        if (limits.isExceededInTheEnd(
                progress.counts().unusable(), progress.counts().read())) {
            throw tooMany(progress.counts(), quarantine);
        }
        return progress;
    }

    /**
     * Writes what was read into the store and puts it into its place.
     *
     * @param stages is told what it is at
     * @throws OfflineLoadException when the disk is full
     */
    public Finished finish(Consumer<String> stages) {
        return finish(stages, files -> {});
    }

    /** As {@link #finish(Consumer)}; whoever wants to do something with the files does it in the end, when the time is taken. */
    public Finished finish(Consumer<String> stages, Consumer<GraphFiles> others) {
        try {
            long start = System.nanoTime();
            GraphFiles files = graph.files();
            OfflineCounts counts;
            try (files) {
                counts = graph.write(files, stages);
            }
            graph.close();
            Duration writing = Duration.ofNanos(System.nanoTime() - start);
            ImportedRows imported = store.importFiles(files.arguments(), stages);
            store.publish();
            Finished finished = new Finished(counts, imported, writing, elapsed());
            others.accept(files);
            return finished;
        } catch (IOException e) {
            throw OfflineLoadException.of(e, store.workFolder());
        } catch (UncheckedIOException e) {
            throw OfflineLoadException.of(e, store.workFolder());
        }
    }

    /**
     * What the store holds, and what it took.
     *
     * @param counts what the graph holds
     * @param imported what the importer says that it has made
     * @param writing how long the sorted records took to become the importer's files
     * @param elapsed everything together
     */
    public record Finished(OfflineCounts counts, ImportedRows imported, Duration writing, Duration elapsed) {
        /** The progress of the one source that was read, with what only the finished graph can tell. */
        public JobProgress complete(JobProgress read) {
            JobCounts rows = read.counts();
            JobCounts all = new JobCounts(
                    rows.read(),
                    rows.unusable(),
                    rows.skipped(),
                    counts.documents(),
                    counts.replaced(),
                    0,
                    counts.claims(),
                    counts.relations(),
                    0,
                    0,
                    rows.issues(),
                    rows.skips(),
                    rows.notes());
            return new JobProgress(
                    read.row(), read.bytesRead(), read.sizeBytes(), read.quarantineBytes(), elapsed, all);
        }
    }

    @Override
    public void close() {
        graph.close();
        store.close();
    }

    private Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - startNanos);
    }

    private OfflineLoadException tooMany(JobCounts counts, Path quarantine) {
        return new OfflineLoadException("Nothing was loaded: " + limits.tooMany(counts, lastRejected, quarantine));
    }

    private static JobCounts claims(long claims) {
        return new JobCounts(0, 0, 0, 0, 0, 0, claims, 0, 0, 0, Map.of(), Map.of(), Map.of());
    }
}
