package dev.entente.graph.offline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/**
 * Records sorted on disk, by their bytes as unsigned numbers: external merge sort (Knuth, The Art of Computer Programming 3, section 5.4), in runs as large
 * as the memory given; of more than {@value #MOST_RUNS} runs the oldest are first merged into one. A full run is sorted and written by another thread while
 * the next is gathered. Cost: O(n log n) comparisons, each record is written and read once or twice.
 *
 * <p>Used by one thread. Its methods throw {@link UncheckedIOException} when a file cannot be written or read.
 */
final class SortedRecords implements AutoCloseable {
    private static final int MOST_RUNS = 64;

    /** What an array costs beside its bytes: its header and a reference to it. */
    private static final int BYTES_PER_ARRAY = 24;

    private final Path folder;
    private final String name;
    private final long runBytes;
    private final ExecutorService writer;
    private final List<RunFile> runs = new ArrayList<>();
    private List<byte[]> gathered = new ArrayList<>();
    private long gatheredBytes;
    private @Nullable Future<RunFile> written;
    private int runNumber;
    private long count;

    /** @param memoryBytes how much it may hold at once, half of it while it waits to be written */
    SortedRecords(Path folder, String name, long memoryBytes) {
        this.folder = folder;
        this.name = name;
        this.runBytes = Math.max(1, memoryBytes / 2);
        this.writer = Executors.newSingleThreadExecutor(task -> {
            Thread thread = new Thread(task, "sort " + name);
            thread.setDaemon(true);
            return thread;
        });
    }

    void add(byte[] record) {
        gathered.add(record);
        gatheredBytes += record.length + BYTES_PER_ARRAY;
        count++;
        if (gatheredBytes >= runBytes) {
            writeGathered();
        }
    }

    long count() {
        return count;
    }

    /** All records in their order; nothing may be added any more. May be called again for another walk, once the last is closed. */
    MergedRuns walk() {
        if (!gathered.isEmpty()) {
            writeGathered();
        }
        awaitWritten();
        return MergedRuns.of(runs);
    }

    @Override
    public void close() {
        writer.shutdownNow();
        for (RunFile run : runs) {
            run.delete();
        }
    }

    private void writeGathered() {
        awaitWritten();
        List<byte[]> records = gathered;
        RunFile run = nextRun();
        written = writer.submit(() -> {
            byte[][] sorted = records.toArray(new byte[0][]);
            records.clear();
            Arrays.sort(sorted, Arrays::compareUnsigned);
            run.write(Arrays.asList(sorted));
            return run;
        });
        gathered = new ArrayList<>();
        gatheredBytes = 0;
    }

    private void awaitWritten() {
        Future<RunFile> awaited = written;
        if (awaited == null) {
            return;
        }
        written = null;
        try {
            runs.add(awaited.get());
        } catch (ExecutionException e) {
            if (e.getCause() instanceof UncheckedIOException cause) {
                throw cause;
            }
            throw new IllegalStateException("Cannot sort " + name, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while sorting " + name, e);
        }
        if (runs.size() >= MOST_RUNS) {
            mergeRuns();
        }
    }

    private void mergeRuns() {
        RunFile merged = nextRun();
        try (MergedRuns all = MergedRuns.of(runs)) {
            merged.write(all);
        }
        runs.forEach(RunFile::delete);
        runs.clear();
        runs.add(merged);
    }

    private RunFile nextRun() {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new RunFile(folder.resolve(name + "-" + runNumber++ + ".run"));
    }
}
