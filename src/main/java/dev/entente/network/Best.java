package dev.entente.network;

import java.util.Arrays;

/** The best few of many relations, by {@link Network#bestFirst}: a heap with the worst of them on top. */
final class Best {
    private final Network network;
    private final int limit;
    private int[] heap = new int[8];
    private int size;
    /** Of the worst, once there are as many as wanted: most others fall short of that. */
    private int leastSources;

    private char leastRank;

    Best(Network network, int limit) {
        this.network = network;
        this.limit = limit;
    }

    void add(int relation) {
        if (size < limit) {
            if (size == heap.length) {
                heap = Arrays.copyOf(heap, 2 * size);
            }
            heap[size] = relation;
            rise(size++);
            if (size == limit) {
                noteWorst();
            }
        } else if (sources(relation) >= leastSources && network.compare(relation, heap[0]) < 0) {
            heap[0] = relation;
            sink();
            noteWorst();
        }
    }

    /** Whether a relation of this rank, see {@link BlockRanks}, may be among the best. */
    boolean mayTake(char rank) {
        return size < limit || rank >= leastRank;
    }

    private void noteWorst() {
        leastSources = sources(heap[0]);
        leastRank = BlockRanks.rank(network.columns(heap[0]), network.row(heap[0]));
    }

    private int sources(int relation) {
        return network.columns(relation).sources[network.row(relation)];
    }

    /** In no order. */
    int[] toArray() {
        return Arrays.copyOf(heap, size);
    }

    private void rise(int place) {
        int relation = heap[place];
        int child = place;
        while (child > 0) {
            int parent = (child - 1) >>> 1;
            if (network.compare(heap[parent], relation) >= 0) {
                break;
            }
            heap[child] = heap[parent];
            child = parent;
        }
        heap[child] = relation;
    }

    private void sink() {
        int relation = heap[0];
        int parent = 0;
        while (2 * parent + 1 < size) {
            int child = 2 * parent + 1;
            if (child + 1 < size && network.compare(heap[child], heap[child + 1]) < 0) {
                child++;
            }
            if (network.compare(relation, heap[child]) >= 0) {
                break;
            }
            heap[parent] = heap[child];
            parent = child;
        }
        heap[parent] = relation;
    }
}
