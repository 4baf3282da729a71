package dev.entente.load;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/**
 * Works on several things at once and hands the results over one by one, in the order of the things; used by one thread, closed when done.
 *
 * @param <T> the things
 * @param <R> the results
 */
public final class ReadAhead<T, R> implements AutoCloseable {
    /** So many results may wait for each thread: enough to keep it busy behind a long document, few enough for the memory. */
    private static final int WAITING_PER_THREAD = 4;

    private final Iterator<T> things;
    private final Function<T, R> work;
    private final int most;
    private final ExecutorService pool;
    private final Deque<Future<R>> ahead = new ArrayDeque<>();

    /**
     * @param things asked for by the thread that asks for results
     * @param work run by the threads
     */
    public ReadAhead(Iterator<T> things, int threads, Function<T, R> work) {
        this.things = things;
        this.work = work;
        this.most = threads * WAITING_PER_THREAD;
        this.pool = Executors.newFixedThreadPool(threads, task -> {
            Thread thread = new Thread(task, "reader");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** The next result; empty behind the last. Exceptions of the work are passed on. */
    public Optional<R> next() {
        while (ahead.size() < most && things.hasNext()) {
            T thing = things.next();
            ahead.add(pool.submit(() -> work.apply(thing)));
        }
        return ahead.isEmpty() ? Optional.empty() : Optional.of(result(ahead.remove()));
    }

    @Override
    public void close() {
        pool.shutdownNow();
    }

    private static <R> R result(Future<R> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for what is read", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new IllegalStateException("It could not be read", e.getCause());
        }
    }
}
