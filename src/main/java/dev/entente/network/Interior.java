package dev.entente.network;

/** Which entities may lie between the ends of a path: of the wanted kinds, not to be avoided, no ends of others. */
final class Interior {
    private final EntityTable entities;
    private final Sieve sieve;
    /** Mostly the two ends. */
    private static final int FEW = 4;

    private final Reached barred = new Reached(FEW);

    /** @param barred numbers of the entities that may not lie between */
    Interior(EntityTable entities, Sieve sieve, int[]... barred) {
        this.entities = entities;
        this.sieve = sieve;
        for (int[] some : barred) {
            for (int entity : some) {
                this.barred.add(entity, -1, 0);
            }
        }
    }

    boolean admits(int entity) {
        return sieve.wantsKind(entities.kind(entity)) && barred.find(entity) < 0;
    }
}
