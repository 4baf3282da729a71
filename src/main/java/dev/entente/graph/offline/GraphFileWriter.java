package dev.entente.graph.offline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/**
 * Writes the importer's files in a thread of its own, while who tells it what to write makes more: in the order told, and not far behind. Used by one thread
 * and closed; what it could not write fails the next call.
 */
final class GraphFileWriter implements AutoCloseable {
    /** So many writes are handed over at once, and so many such batches may wait. */
    private static final int BATCH = 256;

    private static final int MOST_WAITING = 8;

    private final GraphFiles files;
    private final ExecutorService thread;
    private final Deque<Future<?>> waiting = new ArrayDeque<>();
    private List<Consumer<GraphFiles>> batch = new ArrayList<>(BATCH);

    GraphFileWriter(GraphFiles files) {
        this.files = files;
        this.thread = Executors.newSingleThreadExecutor(task -> {
            Thread writer = new Thread(task, "files for the importer");
            writer.setDaemon(true);
            return writer;
        });
    }

    void add(Consumer<GraphFiles> write) {
        batch.add(write);
        if (batch.size() >= BATCH) {
            handOver();
        }
    }

    /** Waits until all is written. */
    void finish() {
        handOver();
        while (!waiting.isEmpty()) {
            await(waiting.remove());
        }
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }

    private void handOver() {
        List<Consumer<GraphFiles>> writes = batch;
        batch = new ArrayList<>(BATCH);
        if (waiting.size() >= MOST_WAITING) {
            await(waiting.remove());
        }
        waiting.add(thread.submit(() -> writes.forEach(write -> write.accept(files))));
    }

    private static void await(Future<?> written) {
        try {
            written.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new IllegalStateException("Cannot write the importer's files", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while writing the importer's files", e);
        }
    }
}
