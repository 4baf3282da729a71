package dev.entente.network;

/**
 * The outgoing relations of entities that have many, by the entity they lead to: so that those between two hubs are found by halving. Four bytes for each
 * such relation; entities of few relations have none here, since going through these is as quick.
 *
 * @param offsets where the relations of each entity begin, and one more
 * @param relations their numbers, of each entity by the object, those of one object in the order of {@link Adjacency}
 */
record PairIndex(int[] offsets, int[] relations) {
    /** So many relations are gone through rather than halved. */
    static final int FEW = 64;

    /** Cost: O(n + m). */
    static PairIndex of(Adjacency out, Adjacency in, int entities) {
        int[] offsets = new int[entities + 1];
        for (int entity = 0; entity < entities; entity++) {
            int degree = out.degree(entity);
            offsets[entity + 1] = offsets[entity] + (degree > FEW ? degree : 0);
        }
        int[] places = offsets.clone();
        int[] relations = new int[offsets[entities]];
        // Gone through by objects, each subject's come in the order of theirs.
        for (int slot = 0; slot < in.words().length; slot++) {
            int subject = in.words()[slot] & RelationColumns.ENTITY_MASK;
            if (places[subject] < offsets[subject + 1]) {
                relations[places[subject]++] = in.relation(slot);
            }
        }
        return new PairIndex(offsets, relations);
    }

    /** Where those from the subject to the object begin, if there are any; only for subjects of more than {@value #FEW}. */
    int first(RelationColumns columns, int subject, int object) {
        int low = offsets[subject];
        int high = offsets[subject + 1];
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (columns.object(relations[middle]) < object) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Where those of the subject end. */
    int end(int subject) {
        return offsets[subject + 1];
    }
}
