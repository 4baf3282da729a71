package dev.entente.network;

/**
 * Walks over the relations of one entity after another that pass a sieve. At entities of many relations only those types and starts are looked at
 * that can pass. Single-use by one search of one thread; {@link #next} goes on where it stood.
 */
final class Steps {
    /** Up to so many slots, going through all is cheaper than halving. */
    private static final int FEW = 96;

    private static final int FEW_OF_A_TYPE = 24;

    private static final int DIRECTIONS = 2;

    private final Network network;
    private final Layer[] layers;
    private final Sieve sieve;
    private final boolean hasMasked;

    private int entity;
    /** Twice the number of the layer, plus one for incoming relations. */
    private int part;

    private Adjacency adjacency;
    private RelationColumns columns;
    private int numberOffset;
    private boolean isForward;
    private long types;
    private boolean isOfAllTypes;
    private boolean usesRanges;
    private int partEnd;
    private int rangeStart;
    private int rangeEnd;
    /** The ranges that follow within the type, each with its begin and its end. */
    private final int[] later = new int[4 * Sieve.SPANS];

    private int laterCount;
    private int slot;
    private int end;

    private int neighbour;
    private int relation;
    private int relationType;
    private BlockRanks ranks;

    Steps(Network network, Sieve sieve) {
        this.network = network;
        Layer overlay = network.overlay();
        this.layers = overlay == null ? new Layer[] {network.base()} : new Layer[] {network.base(), overlay};
        this.sieve = sieve;
        this.hasMasked = !network.masked().isEmpty();
        this.adjacency = network.base().out();
        this.columns = network.base().columns();
        this.ranks = network.base().outRanks();
    }

    /** Begins with the relations of an entity. */
    void open(int newEntity) {
        entity = newEntity;
        part = -1;
        slot = 0;
        end = 0;
        laterCount = 0;
        usesRanges = false;
    }

    /** Goes to the next relation that passes; false when there is none left. */
    boolean next() {
        while (true) {
            while (slot < end) {
                int at = slot++;
                int word = adjacency.words()[at];
                int ofType = word >>> RelationColumns.TYPE_SHIFT;
                if (!isOfAllTypes && (types >>> ofType & 1) == 0) {
                    continue;
                }
                int r = adjacency.relation(at);
                if ((hasMasked && numberOffset == 0 && network.isMasked(r))
                        || !sieve.passes(columns, r, ofType, adjacency.starts()[at])) {
                    continue;
                }
                neighbour = word & RelationColumns.ENTITY_MASK;
                relation = r + numberOffset;
                relationType = ofType;
                return true;
            }
            if (!nextRange()) {
                return false;
            }
        }
    }

    /** The entity the current relation leads to. */
    int neighbour() {
        return neighbour;
    }

    /** The current relation's number in the network. */
    int relation() {
        return relation;
    }

    /** The ordinal of the current relation's type, which need not be looked up in its columns. */
    int type() {
        return relationType;
    }

    /** A rank that the current relation's is no higher than, see {@link BlockRanks}; at hand where its columns are not. */
    char mostRank() {
        return ranks.of(slot - 1);
    }

    /** Whether the current relation leads from its subject to its object. */
    boolean isForward() {
        return isForward;
    }

    /** The current relation's columns, at {@link #row}. */
    RelationColumns columns() {
        return columns;
    }

    int row() {
        return relation - numberOffset;
    }

    private boolean nextRange() {
        while (true) {
            if (laterCount > 0) {
                end = later[--laterCount];
                slot = later[--laterCount];
                return true;
            }
            if (usesRanges && nextType()) {
                if (slot < end) {
                    return true;
                }
                // All that can pass may lie in the ranges within the type, or nothing can.
                continue;
            }
            part++;
            if (part >= DIRECTIONS * layers.length) {
                return false;
            }
            openPart();
            if (slot < end) {
                return true;
            }
        }
    }

    private void openPart() {
        Layer layer = layers[part / DIRECTIONS];
        isForward = part % DIRECTIONS == 0;
        adjacency = isForward ? layer.out() : layer.in();
        ranks = isForward ? layer.outRanks() : layer.inRanks();
        columns = layer.columns();
        numberOffset = part < DIRECTIONS ? 0 : layers[0].columns().size;
        types = sieve.types(isForward);
        isOfAllTypes = sieve.passesAllTypes(isForward);
        slot = adjacency.begin(entity);
        partEnd = adjacency.end(entity);
        usesRanges = partEnd - slot > FEW && (!isOfAllTypes || sieve.isDated());
        end = types == 0 ? slot : partEnd;
        if (usesRanges) {
            rangeEnd = slot;
            end = slot;
        }
    }

    /** Opens the range of the next wanted type that has any relations here. */
    private boolean nextType() {
        while (rangeEnd < partEnd) {
            // Slots lie in the order of their types: here the next one that there is begins, which need not be sought
            // where it is wanted.
            int here = adjacency.words()[rangeEnd] >>> RelationColumns.TYPE_SHIFT;
            long wanted = types >>> here;
            if (wanted == 0) {
                rangeEnd = partEnd;
                break;
            }
            int type = here + Long.numberOfTrailingZeros(wanted);
            rangeStart = type == here ? rangeEnd : adjacency.firstOfType(type, rangeEnd, partEnd);
            rangeEnd = adjacency.firstOfType(type + 1, rangeStart, partEnd);
            if (rangeStart < rangeEnd) {
                narrow(type);
                return true;
            }
        }
        usesRanges = false;
        return false;
    }

    private void narrow(int type) {
        slot = rangeStart;
        end = rangeEnd;
        if (!sieve.isDated() || rangeEnd - rangeStart <= FEW_OF_A_TYPE) {
            return;
        }
        if (!Sieve.isEvent(type)) {
            end = adjacency.firstFrom(sieve.startsBefore(), slot, end);
            return;
        }
        end = slot;
        int begin = rangeStart;
        int lastSpan = Sieve.span(columns, adjacency.relation(rangeEnd - 1));
        for (int span = 0; span <= lastSpan; span++) {
            int next = span == lastSpan ? rangeEnd : adjacency.firstOfSpan(columns, span + 1, begin, rangeEnd);
            addLater(begin, next, sieve.eventsStartFrom(span));
            begin = next;
        }
    }

    /** Of events of one span those of unknown start, and those that start early enough and not too early. */
    private void addLater(int begin, int next, int from) {
        int dated = adjacency.firstFrom(RelationColumns.NO_START + 1, begin, next);
        addLater(begin, dated);
        int first = adjacency.firstFrom(from, dated, next);
        addLater(first, adjacency.firstFrom(sieve.startsBefore(), first, next));
    }

    private void addLater(int begin, int next) {
        if (begin < next) {
            later[laterCount++] = begin;
            later[laterCount++] = next;
        }
    }
}
