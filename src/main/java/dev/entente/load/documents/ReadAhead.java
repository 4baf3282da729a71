package dev.entente.load.documents;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/** Works on several things at once and hands the results over one by one, in the order of the things. */
final class ReadAhead {
    /** So many results may wait for each thread: enough to keep it busy behind a long document, few enough for the memory. */
    private static final int WAITING_PER_THREAD = 4;

    private ReadAhead() {}

    /**
     * @param work run by the threads
     * @param use run by the calling thread; its exceptions and those of the work end it all and are passed on
     */
    static <T, R> void forEach(List<T> things, int threads, Function<T, R> work, Consumer<R> use) {
        ExecutorService pool = Executors.newFixedThreadPool(threads, task -> {
            Thread thread = new Thread(task, "reader");
            thread.setDaemon(true);
            return thread;
        });
        Deque<Future<R>> ahead = new ArrayDeque<>();
        try {
            for (T thing : things) {
                if (ahead.size() == threads * WAITING_PER_THREAD) {
                    use.accept(result(ahead.remove()));
                }
                ahead.add(pool.submit(() -> work.apply(thing)));
            }
            while (!ahead.isEmpty()) {
                use.accept(result(ahead.remove()));
            }
        } finally {
            pool.shutdownNow();
        }
    }

    private static <R> R result(Future<R> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for a document to be read", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new IllegalStateException("A document could not be read", e.getCause());
        }
    }
}
