package dev.entente.network;

import java.util.stream.IntStream;

/** Sorts by small keys, keeping the order of equal ones, on all processors: each counts and then moves a part of its own. */
final class CountingSort {
    /** Fewer are not worth another thread. */
    private static final int LEAST = 1 << 16;

    private CountingSort() {}

    /** What is done with the numbers {@code [begin, end)}. */
    interface Work {
        void run(int begin, int end);
    }

    /** Does work on the numbers below the size, in as many parts as there are processors. */
    static void inParts(int size, Work work) {
        int parts = parts(size);
        IntStream.range(0, parts)
                .parallel()
                .forEach(part -> work.run(bound(part, parts, size), bound(part + 1, parts, size)));
    }

    /**
     * The numbers by their keys. Cost: O(m + b p) for m numbers, b buckets and p processors.
     *
     * @param order numbers in some order
     * @param keys of each number, 0 or more and below the number of buckets
     */
    static int[] sorted(int[] order, int[] keys, int buckets) {
        int size = order.length;
        int parts = parts(size);
        int[][] places = new int[parts][];
        IntStream.range(0, parts)
                .parallel()
                .forEach(part -> places[part] =
                        counts(order, keys, buckets, bound(part, parts, size), bound(part + 1, parts, size)));
        int place = 0;
        for (int bucket = 0; bucket < buckets; bucket++) {
            for (int[] ofPart : places) {
                int count = ofPart[bucket];
                ofPart[bucket] = place;
                place += count;
            }
        }
        int[] sorted = new int[size];
        IntStream.range(0, parts).parallel().forEach(part -> {
            int[] next = places[part];
            int end = bound(part + 1, parts, size);
            for (int i = bound(part, parts, size); i < end; i++) {
                sorted[next[keys[order[i]]]++] = order[i];
            }
        });
        return sorted;
    }

    private static int[] counts(int[] order, int[] keys, int buckets, int begin, int end) {
        int[] counts = new int[buckets];
        for (int i = begin; i < end; i++) {
            counts[keys[order[i]]]++;
        }
        return counts;
    }

    private static int parts(int size) {
        return Math.max(1, Math.min(size / LEAST, Runtime.getRuntime().availableProcessors()));
    }

    private static int bound(int part, int parts, int size) {
        return (int) ((long) size * part / parts);
    }
}
