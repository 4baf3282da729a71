package dev.entente.network;

import dev.entente.model.RelationType;
import java.util.Arrays;

/**
 * The product of the relations' signs is the wanted one: a friend's friend and an enemy's enemy are +1. Relations without a sign have no part in
 * such a path. The state is the set of products that can be reached, as bits. (Heider, Attitudes and cognitive organization, 1946.)
 */
final class OfSign implements PathRule {
    private static final long FRIENDLY = 1;
    private static final long HOSTILE = 2;
    private static final int[] SIGNS = Arrays.stream(RelationType.values())
            .mapToInt(type -> type.definition().sign())
            .toArray();

    private final long wanted;

    /** @param sign +1 or -1 */
    OfSign(int sign) {
        this.wanted = sign > 0 ? FRIENDLY : HOSTILE;
    }

    static int sign(int type) {
        return SIGNS[type];
    }

    @Override
    public long start() {
        return FRIENDLY;
    }

    @Override
    public long follow(long state, RelationColumns columns, int r) {
        int sign = sign(columns.type(r));
        if (sign == 0) {
            return DEAD;
        }
        return sign > 0 ? state : (state & FRIENDLY) << 1 | (state & HOSTILE) >>> 1;
    }

    @Override
    public long merge(long state, long other) {
        return state | other;
    }

    @Override
    public boolean accepts(long state) {
        return (state & wanted) != 0;
    }
}
