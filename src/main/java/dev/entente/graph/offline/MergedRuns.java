package dev.entente.graph.offline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.PriorityQueue;

/** The records of several sorted runs in one order; walked once, by one thread. */
final class MergedRuns implements Iterable<byte[]>, Iterator<byte[]>, AutoCloseable {
    private record Head(byte[] record, RunFile.Records rest) {}

    private final List<RunFile.Records> opened = new ArrayList<>();
    private final PriorityQueue<Head> heads =
            new PriorityQueue<>((a, b) -> Arrays.compareUnsigned(a.record(), b.record()));

    private MergedRuns() {}

    static MergedRuns of(List<RunFile> runs) {
        MergedRuns merged = new MergedRuns();
        for (RunFile run : runs) {
            RunFile.Records records = run.read();
            merged.opened.add(records);
            merged.advance(records);
        }
        return merged;
    }

    @Override
    public Iterator<byte[]> iterator() {
        return this;
    }

    @Override
    public boolean hasNext() {
        return !heads.isEmpty();
    }

    @Override
    public byte[] next() {
        Head head = heads.poll();
        if (head == null) {
            throw new NoSuchElementException();
        }
        advance(head.rest());
        return head.record();
    }

    private void advance(RunFile.Records records) {
        byte[] next = records.next();
        if (next != null) {
            heads.add(new Head(next, records));
        }
    }

    @Override
    public void close() {
        opened.forEach(RunFile.Records::close);
    }
}
