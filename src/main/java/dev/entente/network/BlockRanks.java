package dev.entente.network;

/**
 * How good the best relation of each block of slots of an {@link Adjacency} is: who wants the best few of many looks only into the blocks that can hold them. A
 * relation that {@link Network#bestFirst} puts before another has the same rank or a higher one.
 *
 * @param best of {@value #SLOTS} slots each: 2 bytes
 */
record BlockRanks(char[] best) {
    static final int SLOTS = 16;

    private static final int MOST_SOURCES = 0xFF;
    private static final int CONFIDENCES = 0xFF;

    /** The ranks of the columns' relations. Cost: O(m). */
    static char[] ranks(RelationColumns columns) {
        char[] ranks = new char[columns.size];
        for (int r = 0; r < ranks.length; r++) {
            ranks[r] = rank(columns, r);
        }
        return ranks;
    }

    static char rank(RelationColumns columns, int r) {
        int sources = columns.sources[r];
        int confidence = (int) (columns.confidences[r] * CONFIDENCES);
        return sources < MOST_SOURCES ? (char) (sources << Byte.SIZE | confidence) : Character.MAX_VALUE;
    }

    /** Cost: O(m). */
    static BlockRanks of(Adjacency adjacency, char[] ranks) {
        char[] best = new char[(adjacency.words().length + SLOTS - 1) / SLOTS];
        for (int slot = 0; slot < adjacency.words().length; slot++) {
            int block = slot / SLOTS;
            best[block] = (char) Math.max(best[block], ranks[adjacency.relation(slot)]);
        }
        return new BlockRanks(best);
    }

    /** Of the block that the slot lies in. */
    char of(int slot) {
        return best[slot / SLOTS];
    }

    /** The least rank that one of the best so many of the slots {@code [begin, end)} can have; 0 where there are too few blocks to tell. */
    char least(int begin, int end, int wanted) {
        int first = (begin + SLOTS - 1) / SLOTS;
        int last = end / SLOTS;
        if (last - first < wanted) {
            return 0;
        }
        char[] top = new char[wanted];
        for (int block = first; block < last; block++) {
            char rank = best[block];
            if (rank > top[0]) {
                int place = 1;
                while (place < wanted && top[place] < rank) {
                    top[place - 1] = top[place];
                    place++;
                }
                top[place - 1] = rank;
            }
        }
        return top[0];
    }
}
