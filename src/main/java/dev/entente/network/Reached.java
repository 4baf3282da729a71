package dev.entente.network;

import java.util.Arrays;

/** The entities a search has reached, in the order in which it did, each with where it was reached from; memory grows with their number only. */
final class Reached {
    private static final int FIRST_CAPACITY = 128;
    /** Spreads consecutive numbers, Knuth, The Art of Computer Programming, volume 3, section 6.4. */
    private static final int GOLDEN = 0x9E3779B9;

    private int[] entities;
    private int[] parents;
    private int[] depths;
    /** One more than the index in the order; 0 where free. */
    private int[] table;

    private int size;

    Reached() {
        this(FIRST_CAPACITY);
    }

    /** @param capacity a power of two: for how many there is room before it has to be made */
    Reached(int capacity) {
        this.entities = new int[capacity];
        this.parents = new int[capacity];
        this.depths = new int[capacity];
        this.table = new int[2 * capacity];
    }

    int size() {
        return size;
    }

    int entity(int index) {
        return entities[index];
    }

    /** The index it was reached from; -1 for a start. */
    int parent(int index) {
        return parents[index];
    }

    int depth(int index) {
        return depths[index];
    }

    /** The index of the entity, or -1. */
    int find(int entity) {
        int mask = table.length - 1;
        for (int place = hash(entity) & mask; ; place = place + 1 & mask) {
            int index = table[place] - 1;
            if (index < 0 || entities[index] == entity) {
                return index;
            }
        }
    }

    /** Adds an entity unless it is there. */
    boolean add(int entity, int parent, int depth) {
        int mask = table.length - 1;
        int place = hash(entity) & mask;
        while (table[place] != 0) {
            if (entities[table[place] - 1] == entity) {
                return false;
            }
            place = place + 1 & mask;
        }
        if (size == entities.length) {
            grow();
            return add(entity, parent, depth);
        }
        entities[size] = entity;
        parents[size] = parent;
        depths[size] = depth;
        size++;
        table[place] = size;
        return true;
    }

    private void grow() {
        entities = Arrays.copyOf(entities, 2 * size);
        parents = Arrays.copyOf(parents, 2 * size);
        depths = Arrays.copyOf(depths, 2 * size);
        table = new int[2 * table.length];
        int mask = table.length - 1;
        for (int index = 0; index < size; index++) {
            int place = hash(entities[index]) & mask;
            while (table[place] != 0) {
                place = place + 1 & mask;
            }
            table[place] = index + 1;
        }
    }

    private static int hash(int entity) {
        int spread = entity * GOLDEN;
        return spread ^ spread >>> 16;
    }
}
