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
    /** The ids' low 64 bits, hashed with open addressing. Relations of several types may share them. */
    private final long[] table;
    /** The rest of the id at each place, as in {@link RelationColumns#rest}; 0 is a free place. */
    private final byte[] rests;

    private RelationChoice(Collection<RelationId> ids, boolean isOnly) {
        this.ids = Set.copyOf(ids);
        this.isOnly = isOnly;
        this.table = new long[Integer.highestOneBit(Math.max(1, this.ids.size())) << 2];
        this.rests = new byte[table.length];
        // An id of no type of the ontology is no relation's.
        this.ids.forEach(
                id -> id.findType().ifPresent(type -> add(RelationColumns.key(id), RelationColumns.rest(id, type))));
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

    boolean admits(RelationColumns columns, int r) {
        return rests[place(columns.ids[r], columns.rest(r))] != 0 == isOnly;
    }

    private void add(long key, byte rest) {
        int place = place(key, rest);
        table[place] = key;
        rests[place] = rest;
    }

    /** Where the id is, or would be. */
    private int place(long key, byte rest) {
        int mask = table.length - 1;
        int place = (int) (key * SPREAD >>> Integer.SIZE) & mask;
        while (rests[place] != 0 && (table[place] != key || rests[place] != rest)) {
            place = (place + 1) & mask;
        }
        return place;
    }

    @Override
    public String toString() {
        return (isOnly ? "only " : "all but ") + ids.size() + " relations";
    }
}
