package dev.entente.graph;

import java.util.Arrays;

/** Leads from the store's own numbers of nodes to the places of entities in a list, by hashing with open addressing: no object is made for a look. */
final class NodePlaces {
    /** Spreads numbers that follow one another, by 2^64 divided by the golden ratio (Knuth, The Art of Computer Programming 3, section 6.4). */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final long[] nodes;
    private final int[] places;
    private final int shift;

    /** @param nodes the number of each node at its place, each but once */
    NodePlaces(long[] nodes) {
        int room = Integer.highestOneBit(Math.max(1, nodes.length)) << 2;
        this.nodes = new long[room];
        this.places = new int[room];
        this.shift = Long.numberOfLeadingZeros(room) + 1;
        Arrays.fill(places, -1);
        for (int place = 0; place < nodes.length; place++) {
            int slot = slot(nodes[place]);
            this.nodes[slot] = nodes[place];
            places[slot] = place;
        }
    }

    /** The place of the node, or -1 where it has none. */
    int find(long node) {
        return places[slot(node)];
    }

    private int slot(long node) {
        int slot = (int) (node * SPREAD >>> shift);
        while (places[slot] >= 0 && nodes[slot] != node) {
            slot = slot + 1 & places.length - 1;
        }
        return slot;
    }
}
