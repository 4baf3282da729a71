package dev.entente.network;

import dev.entente.model.Relation;
import dev.entente.model.RelationId;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;

/**
 * Makes a new network of one and a delta; the old one goes on answering those who hold it.
 *
 * <p>What changed goes into the second layer, which is built anew. Cost: O(n + c + m/64) for c relations changed since the last folding, plus one look
 * at each id. When the second layer has grown to a share of the first, both are folded into one: O(n + m), and room for a second network meanwhile.
 */
final class NetworkUpdate {
    private static final int LEAST_TO_FOLD = 50_000;
    /** One relation in so many. */
    private static final int SHARE_TO_FOLD = 20;
    /** Bits of a filter that nearly all relations fall through: one cache line's look instead of a hash table's. */
    private static final int FILTER_BITS = 1 << 18;

    private final Network network;
    private final NetworkDelta delta;
    private final EntityTable entities;
    private final Set<RelationId> gone;
    private final BitSet goneBits = new BitSet(FILTER_BITS);

    NetworkUpdate(Network network, NetworkDelta delta) {
        this.network = network;
        this.delta = delta;
        EntityTable known = network.entities();
        EntityTable left = delta.gone().isEmpty() ? known : known.without(delta.gone());
        this.entities = delta.entities().isEmpty() ? left : left.with(delta.entities());
        this.gone = new HashSet<>(delta.touched());
        delta.present().forEach(relation -> gone.add(relation.id()));
        gone.forEach(id -> goneBits.set(RelationColumns.bits(id) & (FILTER_BITS - 1)));
    }

    Network apply() {
        BitSet masked = (BitSet) network.masked().clone();
        int[] maskedDegrees =
                Arrays.copyOf(network.maskedDegrees(), network.entities().size());
        RelationColumns first = network.base().columns();
        for (int r = 0; r < first.size; r++) {
            if (isGone(first, r) && !masked.get(r)) {
                masked.set(r);
                maskedDegrees[first.subjects[r]]++;
                maskedDegrees[first.object(r)]++;
            }
        }
        RelationColumns second = changed();
        if (second.size + masked.cardinality() > Math.max(LEAST_TO_FOLD, first.size / SHARE_TO_FOLD)) {
            return folded(masked, second);
        }
        Layer overlay = second.size == 0 ? null : Layer.of(second, entities.size());
        return new Network(entities, network.base(), overlay, masked, maskedDegrees);
    }

    /** The network in one layer. */
    Network fold() {
        return folded(network.masked(), changed());
    }

    private Network folded(BitSet masked, RelationColumns second) {
        RelationColumns first = network.base().columns();
        RelationColumns all = new RelationColumns(first.size - masked.cardinality() + second.size);
        for (int r = masked.nextClearBit(0); r < first.size; r = masked.nextClearBit(r + 1)) {
            all.addRow(first, r);
        }
        for (int r = 0; r < second.size; r++) {
            all.addRow(second, r);
        }
        return new Network(entities, Layer.of(all, entities.size()));
    }

    private RelationColumns changed() {
        RelationColumns changed = new RelationColumns(delta.present().size());
        Layer old = network.overlay();
        if (old != null) {
            for (int r = 0; r < old.columns().size; r++) {
                if (!isGone(old.columns(), r)) {
                    changed.addRow(old.columns(), r);
                }
            }
        }
        for (Relation relation : delta.present()) {
            int subject = entities.find(relation.tie().subject());
            int object = entities.find(relation.tie().object());
            if (subject >= 0 && object >= 0 && subject != object) {
                changed.add(subject, object, relation);
            }
        }
        return changed;
    }

    private boolean isGone(RelationColumns columns, int r) {
        return goneBits.get((int) columns.ids[r] & (FILTER_BITS - 1)) && gone.contains(columns.id(r));
    }
}
