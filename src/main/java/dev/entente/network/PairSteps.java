package dev.entente.network;

import org.jspecify.annotations.Nullable;

/**
 * Walks over the relations between two entities that pass a sieve, as seen from the first of them. Whom a relation leads to is looked at before the sieve
 * is asked. Cost: the fewest relations that either of the two has in a direction, or the logarithm of that. Single-use by one search of one thread.
 */
final class PairSteps {
    private static final int DIRECTIONS = 2;

    private final Network network;
    private final Layer[] layers;
    private final Sieve sieve;
    private final boolean hasMasked;

    private int a;
    private int b;
    /** Twice the number of the layer, plus one for the relations that lead from the second to the first. */
    private int part;

    private Layer layer;
    /** What is gone through: null for the index of pairs. */
    private @Nullable Adjacency row;

    private int sought;
    private int slot;
    private int end;
    private int numberOffset;
    private long types;
    private int relation;

    PairSteps(Network network, Sieve sieve) {
        this.network = network;
        Layer overlay = network.overlay();
        this.layers = overlay == null ? new Layer[] {network.base()} : new Layer[] {network.base(), overlay};
        this.layer = network.base();
        this.sieve = sieve;
        this.hasMasked = !network.masked().isEmpty();
    }

    /** Begins with the relations between two entities. */
    void open(int first, int second) {
        a = first;
        b = second;
        part = -1;
        slot = 0;
        end = 0;
    }

    /** Goes to the next relation that passes; false when there is none left. */
    boolean next() {
        while (true) {
            while (slot < end) {
                int r = here(slot++);
                if (r >= 0 && passes(r)) {
                    relation = r + numberOffset;
                    return true;
                }
            }
            part++;
            if (part >= DIRECTIONS * layers.length) {
                return false;
            }
            openPart();
        }
    }

    /** The current relation's number in the network. */
    int relation() {
        return relation;
    }

    /** The current relation's columns, at {@link #row}. */
    RelationColumns columns() {
        return layer.columns();
    }

    int row() {
        return relation - numberOffset;
    }

    /** The relation in a slot, or -1 where it leads to somebody else. */
    private int here(int at) {
        Adjacency through = row;
        if (through != null) {
            return (through.words()[at] & RelationColumns.ENTITY_MASK) == sought ? through.relation(at) : -1;
        }
        int r = layer.pairs().relations()[at];
        if (layer.columns().object(r) == sought) {
            return r;
        }
        // All of one object lie together.
        slot = end;
        return -1;
    }

    private boolean passes(int r) {
        RelationColumns columns = layer.columns();
        int type = columns.type(r);
        return (types >>> type & 1) != 0
                && !(hasMasked && numberOffset == 0 && network.isMasked(r))
                && sieve.passes(columns, r, type, columns.froms[r]);
    }

    private void openPart() {
        layer = layers[part / DIRECTIONS];
        numberOffset = part < DIRECTIONS ? 0 : layers[0].columns().size;
        boolean isForward = part % DIRECTIONS == 0;
        types = sieve.types(isForward);
        if (types == 0) {
            slot = 0;
            end = 0;
            return;
        }
        int subject = isForward ? a : b;
        int object = isForward ? b : a;
        int outgoing = layer.out().degree(subject);
        int incoming = layer.in().degree(object);
        if (Math.min(outgoing, incoming) <= PairIndex.FEW) {
            boolean isFromSubject = outgoing <= incoming;
            Adjacency through = isFromSubject ? layer.out() : layer.in();
            int entity = isFromSubject ? subject : object;
            row = through;
            sought = isFromSubject ? object : subject;
            slot = through.begin(entity);
            end = through.end(entity);
        } else {
            row = null;
            sought = object;
            slot = layer.pairs().first(layer.columns(), subject, object);
            end = layer.pairs().end(subject);
        }
    }
}
