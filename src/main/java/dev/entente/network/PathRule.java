package dev.entente.network;

/**
 * What the relations of a path must be to one another. A search carries a state along each chain of entities: what is known of the best choice of
 * relations so far.
 */
interface PathRule {
    /** The state that leads to no path. */
    long DEAD = Long.MIN_VALUE;

    /** Any relations may follow one another. */
    PathRule NONE = new PathRule() {
        @Override
        public long start() {
            return 0;
        }

        @Override
        public long follow(long state, RelationColumns columns, int r) {
            return 0;
        }

        @Override
        public long merge(long state, long other) {
            return 0;
        }

        @Override
        public boolean accepts(long state) {
            return true;
        }
    };

    long start();

    /** The state after a relation more; {@link #DEAD} where it cannot follow. */
    long follow(long state, RelationColumns columns, int r);

    /** The state where either of two choices may be taken. */
    long merge(long state, long other);

    boolean accepts(long state);

    /** Whether a chain is judged the same from either of its ends. */
    default boolean isReversible() {
        return true;
    }
}
