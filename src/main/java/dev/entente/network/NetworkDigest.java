package dev.entente.network;

import dev.entente.model.Entity;
import dev.entente.model.RelationType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * What tells two pictures of a graph apart: a sum of 64-bit hashes for each type of relations and one for the entities, whatever the order in which they
 * came. All that a network holds counts. Of one run of the program only. Cost: O(n + m). May be filled by several threads.
 */
public final class NetworkDigest {
    private static final long FACTOR = 0xFF51AFD7ED558CCDL;
    private static final int SHIFT = 33;

    private final long[] relations = new long[RelationType.values().length];
    private long entities;

    public static NetworkDigest of(Network network) {
        NetworkDigest digest = new NetworkDigest();
        digest.addEntities(network.entities().list());
        digest.add(network.base().columns(), network);
        Layer overlay = network.overlay();
        if (overlay != null) {
            digest.add(overlay.columns(), network);
        }
        return digest;
    }

    public synchronized void addEntities(Collection<Entity> some) {
        for (Entity entity : some) {
            long hash = entity.id().value().hashCode();
            hash = mix(hash, entity.name().hashCode());
            entities += mix(hash, entity.identifiers().hashCode());
        }
    }

    public void addRelations(RelationRows rows) {
        RelationColumns columns = rows.columns();
        long[] sums = new long[relations.length];
        for (int r = 0; r < columns.size; r++) {
            int subject = rows.entities().get(columns.subjects[r]).id().value().hashCode();
            int object = rows.entities().get(columns.object(r)).id().value().hashCode();
            sums[columns.type(r)] += hash(columns, r, subject, object);
        }
        add(sums);
    }

    /** What differs, in words; nothing where the pictures are the same. */
    public List<String> differences(NetworkDigest other) {
        List<String> different = new ArrayList<>();
        if (entities != other.entities) {
            different.add("entities");
        }
        for (RelationType type : RelationType.values()) {
            if (relations[type.ordinal()] != other.relations[type.ordinal()]) {
                different.add(type.name());
            }
        }
        return different;
    }

    private void add(RelationColumns columns, Network network) {
        EntityTable table = network.entities();
        int[] hashes = new int[table.size()];
        Arrays.setAll(hashes, number -> table.id(number).value().hashCode());
        boolean isBase = columns == network.base().columns();
        long[] sums = new long[relations.length];
        for (int r = 0; r < columns.size; r++) {
            if (!isBase || !network.isMasked(r)) {
                int subject = hashes[columns.subjects[r]];
                int object = hashes[columns.object(r)];
                sums[columns.type(r)] += hash(columns, r, subject, object);
            }
        }
        add(sums);
    }

    private synchronized void add(long[] sums) {
        Arrays.setAll(relations, type -> relations[type] + sums[type]);
    }

    private static long hash(RelationColumns columns, int r, int subject, int object) {
        long hash = mix(columns.ids[r], columns.type(r));
        hash = mix(hash, (long) subject << Integer.SIZE ^ object);
        hash = mix(hash, (long) columns.froms[r] << Integer.SIZE ^ columns.tos[r]);
        hash = mix(hash, (long) columns.firsts[r] << Integer.SIZE ^ columns.lasts[r]);
        hash = mix(hash, (long) columns.claims[r] << Byte.SIZE ^ columns.flags[r]);
        hash = mix(hash, (long) columns.denials[r] << Integer.SIZE ^ columns.sources[r]);
        return mix(hash, Double.doubleToLongBits(columns.confidences[r]));
    }

    /** The finishing steps of MurmurHash3, 64 bits. */
    private static long mix(long hash, long value) {
        long mixed = (Long.rotateLeft(hash, SHIFT) ^ value) * FACTOR;
        mixed ^= mixed >>> SHIFT;
        mixed *= FACTOR;
        return mixed ^ mixed >>> SHIFT;
    }
}
