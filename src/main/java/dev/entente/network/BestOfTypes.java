package dev.entente.network;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * Counts all relations of an entity by type and picks the best of each, where no filter looks at single relations: the counts are found by halving, and of the rest only those
 * blocks are looked at that can hold one of the best. Cost: O(t log d + d/16) for d relations of t types, plus those looked at.
 */
final class BestOfTypes {
    /** Of so many relations going through all is as quick. */
    static final int WORTH_IT = 512;

    private static final int TYPES = 1 << (Integer.SIZE - RelationColumns.TYPE_SHIFT);

    private final Network network;
    private final Sieve sieve;
    private final int limit;
    private final SearchBudget budget;

    /** @param limit how many of each type */
    BestOfTypes(Network network, Sieve sieve, int limit, SearchBudget budget) {
        this.network = network;
        this.sieve = sieve;
        this.limit = limit;
        this.budget = budget;
    }

    /**
     * @param totals takes the counts, by the type's ordinal
     * @param best takes the best, by the type's ordinal
     */
    void add(int entity, long[] totals, @Nullable Best[] best) {
        int offset = 0;
        for (Layer layer : network.layers()) {
            boolean isBase = layer == network.base();
            add(layer.out(), layer.outRanks(), entity, sieve.types(true), offset, totals, best);
            add(layer.in(), layer.inRanks(), entity, sieve.types(false), offset, totals, best);
            if (isBase && network.hasMasked(entity)) {
                subtractMasked(layer.columns(), entity, totals);
            }
            offset += layer.columns().size;
        }
    }

    private void add(
            Adjacency adjacency,
            BlockRanks ranks,
            int entity,
            long types,
            int offset,
            long[] totals,
            @Nullable Best[] best) {
        int partEnd = adjacency.end(entity);
        int begin = adjacency.begin(entity);
        while (begin < partEnd && !budget.isSpent()) {
            int type = adjacency.words()[begin] >>> RelationColumns.TYPE_SHIFT;
            int end = type == TYPES - 1 ? partEnd : adjacency.firstOfType(type + 1, begin, partEnd);
            if ((types >>> type & 1) != 0) {
                totals[type] += end - begin;
                if (best[type] == null) {
                    best[type] = new Best(network, limit);
                }
                addBest(adjacency, ranks, begin, end, offset, best[type]);
            }
            begin = end;
        }
    }

    private void addBest(Adjacency adjacency, BlockRanks ranks, int begin, int end, int offset, Best best) {
        BitSet masked = network.masked();
        // With relations masked, the best of a block may be none.
        char least = masked.isEmpty() || offset > 0 ? ranks.least(begin, end, limit) : 0;
        int slot = begin;
        while (slot < end) {
            int blockEnd = Math.min(end, (slot / BlockRanks.SLOTS + 1) * BlockRanks.SLOTS);
            if (ranks.of(slot) >= least && best.mayTake(ranks.of(slot))) {
                for (; slot < blockEnd && budget.spend(); slot++) {
                    int r = adjacency.relation(slot);
                    if (offset > 0 || !masked.get(r)) {
                        best.add(r + offset);
                    }
                }
            }
            slot = blockEnd;
        }
    }

    private void subtractMasked(RelationColumns columns, int entity, long[] totals) {
        BitSet masked = network.masked();
        for (int r = masked.nextSetBit(0); r >= 0; r = masked.nextSetBit(r + 1)) {
            int type = columns.type(r);
            boolean counted = (columns.subjects[r] == entity && (sieve.types(true) >>> type & 1) != 0)
                    || (columns.object(r) == entity && (sieve.types(false) >>> type & 1) != 0);
            if (counted) {
                totals[type]--;
            }
        }
    }
}
