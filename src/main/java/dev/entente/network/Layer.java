package dev.entente.network;

import java.io.IOException;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Objects;

/**
 * Relations with both their directions; a network is one layer, or a large one and a small one with what changed since.
 *
 * <p>Relations are numbered in the order of their outgoing slots: by subject, type, span of events and start.
 *
 * @param columns the relations
 * @param out from subjects to objects
 * @param in from objects to subjects
 * @param outRanks of the outgoing slots
 * @param inRanks of the incoming slots
 * @param pairs those of entities that have many, by the entity at the other end
 * @param latestReport the last day on which any was reported
 */
record Layer(
        RelationColumns columns,
        Adjacency out,
        Adjacency in,
        BlockRanks outRanks,
        BlockRanks inRanks,
        PairIndex pairs,
        int latestReport) {
    /** Months of 31 days and years of 366 are covered by 22 bits from the year 1 to 9999: two digits of 11. */
    private static final int DIGIT = 11;

    private static final int BUCKETS = 1 << DIGIT;

    /**
     * Sorts the columns, which are taken over, and builds both directions. Cost: O(n + m), a radix sort by digits of the start, then the span of events, then type, then end,
     * on all processors.
     *
     * @param entities how many entities there are
     */
    static Layer of(RelationColumns columns, int entities) {
        columns.reorder(order(columns, columns.subjects, entities));
        int[] outOffsets = offsets(columns.subjects, columns.size, entities);
        int[] objects = new int[columns.size];
        CountingSort.inParts(objects.length, (begin, end) -> {
            for (int r = begin; r < end; r++) {
                objects[r] = columns.object(r);
            }
        });
        int[] relations = order(columns, objects, entities);
        int[] inOffsets = offsets(objects, columns.size, entities);
        int[] words = objects;
        int[] starts = new int[columns.size];
        CountingSort.inParts(relations.length, (begin, end) -> {
            for (int slot = begin; slot < end; slot++) {
                int r = relations[slot];
                words[slot] = columns.type(r) << RelationColumns.TYPE_SHIFT | columns.subjects[r];
                starts[slot] = columns.froms[r];
            }
        });
        return of(
                columns,
                new Adjacency(outOffsets, columns.words, columns.froms, null),
                new Adjacency(inOffsets, words, starts, relations));
    }

    private static Layer of(RelationColumns columns, Adjacency out, Adjacency in) {
        char[] ranks = BlockRanks.ranks(columns);
        return new Layer(
                columns,
                out,
                in,
                BlockRanks.of(out, ranks),
                BlockRanks.of(in, ranks),
                PairIndex.of(out, in, out.offsets().length - 1),
                Arrays.stream(columns.lasts).max().orElse(RelationColumns.NO_START));
    }

    void write(ColumnWriter out) throws IOException {
        columns.write(out);
        out.write(this.out.offsets(), this.out.offsets().length);
        out.write(in.offsets(), in.offsets().length);
        out.write(in.words(), columns.size);
        out.write(in.starts(), columns.size);
        out.write(Objects.requireNonNull(in.relations()), columns.size);
    }

    /** Reads the last thing in a file. */
    static Layer read(ColumnReader in) throws IOException {
        RelationColumns columns = RelationColumns.read(in);
        Adjacency out = new Adjacency(in.ints(), columns.words, columns.froms, null);
        Adjacency back = new Adjacency(in.ints(), in.ints(), in.ints(), in.ints());
        // Nothing is made of numbers that may be anything.
        in.check();
        return of(columns, out, back);
    }

    /** The last day on which any but the masked relations was reported. Cost: O(m), where the one reported last is masked. */
    int latestReport(BitSet masked) {
        int latest = RelationColumns.NO_START;
        for (int r = masked.nextClearBit(0);
                r < columns.size && latest < latestReport;
                r = masked.nextClearBit(r + 1)) {
            latest = Math.max(latest, columns.lasts[r]);
        }
        return latest;
    }

    int degree(int entity) {
        return out.degree(entity) + in.degree(entity);
    }

    private static int[] order(RelationColumns columns, int[] ends, int entities) {
        int size = columns.size;
        int least = Integer.MAX_VALUE;
        for (int r = 0; r < size; r++) {
            if (columns.froms[r] != RelationColumns.NO_START) {
                least = Math.min(least, columns.froms[r]);
            }
        }
        int base = least;
        int[] order = new int[size];
        for (int r = 0; r < size; r++) {
            order[r] = r;
        }
        int[] keys = new int[size];
        for (int shift = 0; shift < 2 * DIGIT; shift += DIGIT) {
            int place = shift;
            CountingSort.inParts(size, (begin, end) -> {
                for (int r = begin; r < end; r++) {
                    int day = columns.froms[r];
                    keys[r] = (day == RelationColumns.NO_START ? 0 : day - base + 1) >>> place & (BUCKETS - 1);
                }
            });
            order = CountingSort.sorted(order, keys, BUCKETS);
        }
        CountingSort.inParts(size, (begin, end) -> {
            for (int r = begin; r < end; r++) {
                int type = columns.type(r);
                keys[r] = type * Sieve.SPANS + (Sieve.isEvent(type) ? Sieve.span(columns, r) : 0);
            }
        });
        order = CountingSort.sorted(order, keys, Sieve.SPANS << (Integer.SIZE - RelationColumns.TYPE_SHIFT));
        return CountingSort.sorted(order, ends, entities);
    }

    private static int[] offsets(int[] ends, int size, int entities) {
        int[] offsets = new int[entities + 1];
        for (int r = 0; r < size; r++) {
            offsets[ends[r] + 1]++;
        }
        for (int i = 0; i < entities; i++) {
            offsets[i + 1] += offsets[i];
        }
        return offsets;
    }
}
