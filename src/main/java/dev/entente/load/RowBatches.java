package dev.entente.load;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.jspecify.annotations.Nullable;

/** Reads a source in a thread of its own, a few batches ahead of who writes them. */
final class RowBatches implements AutoCloseable {
    /** Behind the last batch stands one of these, with what ended the reading. */
    private record Step(@Nullable RowBatch batch, @Nullable Exception failure) {}

    private static final int AHEAD = 3;

    private final BlockingQueue<Step> steps = new ArrayBlockingQueue<>(AHEAD);
    private final RowSource source;
    private final LoadLimits limits;
    private final Thread thread;
    private volatile boolean isClosed;

    private RowBatches(RowSource source, long afterRow, LoadLimits limits) {
        this.source = source;
        this.limits = limits;
        this.thread = new Thread(() -> read(afterRow), "rows of " + source.name());
        thread.setDaemon(true);
    }

    static RowBatches of(RowSource source, long afterRow, LoadLimits limits) {
        RowBatches batches = new RowBatches(source, afterRow, limits);
        batches.thread.start();
        return batches;
    }

    /**
     * The next batch; empty behind the last.
     *
     * @throws IOException when reading broke off; all batches up to there have been handed out
     */
    Optional<RowBatch> next() throws IOException, InterruptedException {
        Step step = steps.take();
        if (step.batch() != null) {
            return Optional.of(step.batch());
        }
        steps.put(step);
        if (step.failure() instanceof IOException e) {
            throw e;
        }
        if (step.failure() instanceof RuntimeException e) {
            throw e;
        }
        return Optional.empty();
    }

    @Override
    public void close() {
        isClosed = true;
        thread.interrupt();
    }

    private void read(long afterRow) {
        try {
            put(new Step(null, readAll(afterRow)));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private @Nullable Exception readAll(long afterRow) throws InterruptedException {
        RowBatch batch = new RowBatch();
        Exception failure = null;
        try (RowReadings rows = source.open(afterRow)) {
            Optional<RowReading> next = rows.next();
            while (next.isPresent() && !isClosed) {
                batch.add(next.get());
                rows.takeNotes().forEach(batch::note);
                if (limits.isFull(batch)) {
                    batch.readUpTo(rows.bytesRead());
                    put(new Step(batch, null));
                    batch = new RowBatch();
                }
                next = rows.next();
            }
            rows.takeNotes().forEach(batch::note);
            batch.readUpTo(rows.bytesRead());
        } catch (IOException | RuntimeException e) {
            failure = e;
        }
        if (batch.rows() > 0) {
            put(new Step(batch, null));
        }
        return failure;
    }

    private void put(Step step) throws InterruptedException {
        steps.put(step);
    }
}
