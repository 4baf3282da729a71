package dev.entente.load;

import dev.entente.graph.JobCheckpoint;
import dev.entente.graph.JobCounts;
import dev.entente.graph.JobProgress;
import dev.entente.graph.JobState;
import dev.entente.graph.RefusedContentException;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Takes a source's rows, batch by batch, to where batches go, and keeps count; used once, by one thread. */
final class RowPass {
    /**
     * How it ended.
     *
     * @param error why it ended before its time; null where it did not
     * @param isGivenUp whether it failed for its rows, and would again
     */
    record End(JobState state, @Nullable String error, JobProgress progress, boolean isGivenUp) {
        End(JobState state, @Nullable String error, JobProgress progress) {
            this(state, error, progress, false);
        }
    }

    private final RowSource source;
    private final LoadLimits limits;
    private final LoadWrites writes;
    private final Quarantine rejected;
    private final JobListener listener;
    private final long startNanos = System.nanoTime();
    private final Pace pace = new Pace();
    private JobProgress reached;
    private @Nullable LoadIssue lastRejected;

    /**
     * @param before how far the load has come already
     * @param rejected takes the rows that cannot be used
     */
    RowPass(
            RowSource source,
            JobProgress before,
            LoadLimits limits,
            LoadWrites writes,
            Quarantine rejected,
            JobListener listener) {
        this.source = source;
        this.limits = limits;
        this.writes = writes;
        this.rejected = rejected;
        this.listener = listener;
        this.reached = before;
    }

    /** @throws IOException when reading breaks off; all rows up to there are written */
    End run() throws IOException, InterruptedException {
        Duration before = reached.elapsed();
        listener.begun(source);
        try (RowBatches batches = RowBatches.of(source, reached.row(), limits)) {
            for (Optional<RowBatch> next = batches.next(); next.isPresent(); next = batches.next()) {
                boolean isCancelled = take(next.get(), before);
                listener.progressed(reached);
                if (isCancelled) {
                    return new End(JobState.CANCELLED, "Cancelled", reached);
                }
                JobCounts counts = reached.counts();
                if (limits.isExceeded(counts.unusable(), counts.read())) {
                    return tooMany();
                }
            }
        }
        reached = reached.plus(writes.rest());
        JobCounts counts = reached.counts();
        return limits.isExceededInTheEnd(counts.unusable(), counts.read())
                ? tooMany()
                : new End(JobState.DONE, null, reached);
    }

    /** Writes a batch; where the store does not take it, its rows one by one, and those that it does not take are unusable. */
    private boolean take(RowBatch batch, Duration before) {
        try {
            return write(batch, before);
        } catch (RefusedContentException e) {
            rejected.cutBack(reached.quarantineBytes());
            if (batch.rows() == 1) {
                return write(batch.refused(String.valueOf(e.getMessage())), before);
            }
            boolean isCancelled = false;
            for (RowBatch row : batch.split()) {
                isCancelled |= take(row, before);
            }
            return isCancelled;
        }
    }

    private boolean write(RowBatch batch, Duration before) {
        boolean hadNone = rejected.bytes() == 0;
        rejected.add(batch.unusable());
        if (hadNone && rejected.bytes() > 0) {
            writes.quarantined(rejected.file());
        }
        JobCheckpoint checkpoint = writes.write(
                batch.contents(),
                change -> pace.told(new JobProgress(
                        batch.lastRow(),
                        batch.bytesRead(),
                        source.sizeBytes().orElse(0),
                        rejected.bytes(),
                        before.plus(Duration.ofNanos(System.nanoTime() - startNanos)),
                        reached.counts().plus(batch.counts()).plus(JobCounts.of(change)))));
        reached = checkpoint.reached();
        pace.reached(reached);
        batch.noted().forEach(listener::noted);
        batch.unusable().forEach(row -> {
            lastRejected = row.issue().moreTelling(lastRejected);
            listener.rejected(row.issue());
        });
        return checkpoint.isCancelAsked();
    }

    private End tooMany() {
        return new End(JobState.FAILED, limits.tooMany(reached.counts(), lastRejected, rejected.file()), reached, true);
    }
}
