package dev.entente.network;

/**
 * Each relation may be used no earlier than the one before it: days can be chosen within the relations' periods that never go back. The state is
 * the earliest day on which the path so far can have been gone through. What is unknown excludes nothing. (Time-respecting paths, Holme and Saramäki,
 * Temporal networks, 2012, section 3.)
 */
final class InTime implements PathRule {
    @Override
    public long start() {
        return RelationColumns.NO_START;
    }

    @Override
    public long follow(long state, RelationColumns columns, int r) {
        int from = columns.froms[r];
        long day = Math.max(state, from);
        return day < end(columns, r) ? day : DEAD;
    }

    @Override
    public long merge(long state, long other) {
        return Math.min(state, other);
    }

    @Override
    public boolean accepts(long state) {
        return true;
    }

    @Override
    public boolean isReversible() {
        return false;
    }

    private static int end(RelationColumns columns, int r) {
        return Sieve.isEvent(columns.type(r)) ? Sieve.eventEnd(columns, r) : columns.tos[r];
    }
}
