package dev.entente.graph;

import dev.entente.model.RelationId;
import java.util.ArrayList;
import java.util.List;

/**
 * What a job has done to each relation since it began, over all its batches and runs: so that a relation counts once, by whether it was there then
 * and is there now. A relation takes 12 to 24 bytes; two are taken for one with a chance of 2^-61. Used by one
 * thread.
 */
final class RelationTally {
    /** What has become of a relation; one that is not in the table is as it was. */
    private static final int ADDED = 1;

    private static final int CHANGED = 2;
    private static final int REMOVED = 3;

    /** Drawn by the job, and gone again. */
    private static final int CAME_AND_WENT = 4;

    private static final long FATE = 7;
    private static final int LEAST_SLOTS = 1 << 10;

    private long[] slots = new long[LEAST_SLOTS];
    private int filled;

    /**
     * What changes add to a job's counts.
     *
     * @param changes less than nothing where a relation goes that the job has drawn, or comes back that it had removed
     * @param entries what is to be kept, for {@link #keep}
     */
    record Counted(RelationChanges changes, List<Long> entries) {
        Counted {
            entries = List.copyOf(entries);
        }
    }

    /** What these changes come to, behind all that is kept. */
    Counted count(TouchedRelations touched) {
        int added = 0;
        int changed = 0;
        int removed = 0;
        List<Long> entries = new ArrayList<>();
        for (RelationId id : touched.added()) {
            long key = key(id);
            int before = fate(key);
            boolean wasThere = before == REMOVED || before == CHANGED;
            added += before == 0 || before == CAME_AND_WENT ? 1 : 0;
            changed += before == REMOVED ? 1 : 0;
            removed -= before == REMOVED ? 1 : 0;
            entries.add(key | (wasThere ? CHANGED : ADDED));
        }
        for (RelationId id : touched.changed()) {
            long key = key(id);
            int before = fate(key);
            changed += before == 0 || before == REMOVED ? 1 : 0;
            removed -= before == REMOVED ? 1 : 0;
            entries.add(key | (before == ADDED ? ADDED : CHANGED));
        }
        for (RelationId id : touched.removed()) {
            long key = key(id);
            int before = fate(key);
            added -= before == ADDED ? 1 : 0;
            changed -= before == CHANGED ? 1 : 0;
            removed += before == 0 || before == CHANGED ? 1 : 0;
            entries.add(key | (before == ADDED ? CAME_AND_WENT : REMOVED));
        }
        return new Counted(new RelationChanges(added, changed, removed), entries);
    }

    /** Takes in what was counted, by this run or an earlier one. */
    void keep(List<Long> entries) {
        entries.forEach(this::keep);
    }

    /** Room is made before a slot is taken, so that there is always an empty one. */
    private void keep(long entry) {
        if (3L * (filled + 1) > 2L * slots.length) {
            grow();
        }
        int slot = slot(slots, entry & ~FATE);
        filled += slots[slot] == 0 ? 1 : 0;
        slots[slot] = entry;
    }

    private int fate(long key) {
        return (int) (slots[slot(slots, key)] & FATE);
    }

    private void grow() {
        long[] larger = new long[2 * slots.length];
        for (long entry : slots) {
            if (entry != 0) {
                larger[slot(larger, entry & ~FATE)] = entry;
            }
        }
        slots = larger;
    }

    /** Where the key stands, or the empty slot where it would. */
    private static int slot(long[] slots, long key) {
        int slot = (int) (key >>> 32) & slots.length - 1;
        while (slots[slot] != 0 && (slots[slot] & ~FATE) != key) {
            slot = slot + 1 & slots.length - 1;
        }
        return slot;
    }

    /** 61 bits of the id; kept in the store, so it must stay the same. The last steps are those of MurmurHash3 (Appleby 2011). */
    private static long key(RelationId id) {
        long hash = 0;
        for (int i = 0; i < id.value().length(); i++) {
            hash = hash * 0x9e3779b97f4a7c15L + id.value().charAt(i);
        }
        hash = (hash ^ hash >>> 33) * 0xff51afd7ed558ccdL;
        hash = (hash ^ hash >>> 33) * 0xc4ceb9fe1a85ec53L;
        return (hash ^ hash >>> 33) & ~FATE;
    }
}
