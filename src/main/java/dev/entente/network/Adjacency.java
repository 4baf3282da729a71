package dev.entente.network;

/**
 * The relations at every entity in one direction, in compressed sparse rows. The slots of an entity are sorted by type, those of events then by
 * their {@linkplain Sieve#span span} (how long they may last), and then by start, unknown starts first: so a type or a span of time is found by halving.
 *
 * @param offsets where the slots of each entity begin, and one more
 * @param words the type and the entity at the other end, as in {@link RelationColumns#words}
 * @param starts the first day
 * @param relations the relation's number; null where that is the slot's own
 */
record Adjacency(int[] offsets, int[] words, int[] starts, int @org.jspecify.annotations.Nullable [] relations) {
    int degree(int entity) {
        return entity + 1 < offsets.length ? offsets[entity + 1] - offsets[entity] : 0;
    }

    int begin(int entity) {
        return offsets[Math.min(entity, offsets.length - 1)];
    }

    int end(int entity) {
        return offsets[Math.min(entity + 1, offsets.length - 1)];
    }

    int relation(int slot) {
        return relations == null ? slot : relations[slot];
    }

    /** The first slot in {@code [begin, end)} of this type or a later one. */
    int firstOfType(int type, int begin, int end) {
        int low = begin;
        int high = end;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (words[middle] >>> RelationColumns.TYPE_SHIFT < type) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The first slot in {@code [begin, end)}, all events of one type, of this span or a longer one. */
    int firstOfSpan(RelationColumns columns, int span, int begin, int end) {
        int low = begin;
        int high = end;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (Sieve.span(columns, relation(middle)) < span) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The first slot in {@code [begin, end)}, all of one type and span, that starts on the day or later. */
    int firstFrom(int day, int begin, int end) {
        int low = begin;
        int high = end;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (starts[middle] < day) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
