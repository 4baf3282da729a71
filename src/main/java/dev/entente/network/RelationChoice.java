package dev.entente.network;

import dev.entente.model.RelationId;
import java.util.Collection;
import java.util.Set;

/** Relations picked by their ids, such as those that certain sources state: only these count, or all but these. */
public final class RelationChoice {
    public static final RelationChoice ANY = new RelationChoice(Set.of(), false);

    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final Set<RelationId> ids;
    private final boolean isOnly;
    /** The ids' low 64 bits, hashed with open addressing; 0 is a free place. */
    private final long[] table;

    private boolean hasZero;

    private RelationChoice(Collection<RelationId> ids, boolean isOnly) {
        this.ids = Set.copyOf(ids);
        this.isOnly = isOnly;
        this.table = new long[Integer.highestOneBit(Math.max(1, this.ids.size())) << 2];
        this.ids.forEach(id -> add(RelationColumns.key(id)));
    }

    public static RelationChoice only(Collection<RelationId> ids) {
        return new RelationChoice(ids, true);
    }

    public static RelationChoice without(Collection<RelationId> ids) {
        return ids.isEmpty() ? ANY : new RelationChoice(ids, false);
    }

    public Set<RelationId> ids() {
        return ids;
    }

    /** Whether only the picked ones count. */
    public boolean isOnly() {
        return isOnly;
    }

    public boolean isAny() {
        return !isOnly && ids.isEmpty();
    }

    boolean admits(RelationId id) {
        return ids.contains(id) == isOnly;
    }

    /** The same by {@link RelationColumns#key}. */
    boolean admits(long key) {
        return contains(key) == isOnly;
    }

    private void add(long key) {
        if (key == 0) {
            hasZero = true;
            return;
        }
        int place = place(key);
        table[place] = key;
    }

    private boolean contains(long key) {
        return key == 0 ? hasZero : table[place(key)] == key;
    }

    /** Where the key is, or would be. */
    private int place(long key) {
        int mask = table.length - 1;
        int place = (int) (key * SPREAD >>> Integer.SIZE) & mask;
        while (table[place] != 0 && table[place] != key) {
            place = (place + 1) & mask;
        }
        return place;
    }

    @Override
    public String toString() {
        return (isOnly ? "only " : "all but ") + ids.size() + " relations";
    }
}
