package dev.entente.network;

import dev.entente.model.EntityId;
import java.util.Collections;
import java.util.Set;

/**
 * Which paths are asked for.
 *
 * @param from where they start, one or more
 * @param to where they end, one or more, none of them in {@code from}
 * @param filter which relations count, followed its way from start to end; its kinds are those of the entities between the ends
 * @param maxHops how long they may be, 1 to {@value #MAX_HOPS}
 * @param limit how many at most, 1 to {@value #MAX_PATHS}
 * @param rank what comes first
 * @param via entities every path visits between its ends
 * @param avoid entities no path visits
 * @param sign +1 or -1 for paths whose relations' signs have that product, 0 for any
 * @param inTime whether no relation may be used before the one it follows on the path
 */
public record PathRequest(
        Set<EntityId> from,
        Set<EntityId> to,
        RelationFilter filter,
        int maxHops,
        int limit,
        PathRank rank,
        Set<EntityId> via,
        Set<EntityId> avoid,
        int sign,
        boolean inTime) {
    public static final int MAX_HOPS = 30;
    public static final int MAX_PATHS = 10_000;

    public PathRequest {
        from = Set.copyOf(from);
        to = Set.copyOf(to);
        via = Set.copyOf(via);
        avoid = Set.copyOf(avoid);
        if (maxHops < 1 || maxHops > MAX_HOPS || limit < 1 || limit > MAX_PATHS) {
            throw new IllegalArgumentException(
                    "1 to 30 hops and 1 to 10,000 paths are needed, not " + maxHops + " and " + limit);
        }
        if (from.isEmpty() || to.isEmpty() || !Collections.disjoint(from, to)) {
            throw new IllegalArgumentException("Paths need ends, and none that is both start and end");
        }
        boolean areApart = Collections.disjoint(via, from)
                && Collections.disjoint(via, to)
                && Collections.disjoint(avoid, from)
                && Collections.disjoint(avoid, to);
        if (!areApart) {
            throw new IllegalArgumentException("What is visited between the ends or avoided cannot be an end");
        }
        if (sign < -1 || sign > 1 || (sign != 0 && inTime)) {
            throw new IllegalArgumentException("A sign is -1, 0 or +1, and cannot be asked for with an order in time");
        }
    }

    /** The shortest paths between two entities, as {@code graph.PathQuery} finds them. */
    public static PathRequest shortest(EntityId from, EntityId to, RelationFilter filter, int maxHops, int limit) {
        return new PathRequest(
                Set.of(from), Set.of(to), filter, maxHops, limit, PathRank.HOPS, Set.of(), Set.of(), 0, false);
    }

    /** The same under another filter. */
    public PathRequest withFilter(RelationFilter other) {
        return new PathRequest(from, to, other, maxHops, limit, rank, via, avoid, sign, inTime);
    }

    PathRequest withMaxHops(int hops) {
        return new PathRequest(from, to, filter, hops, limit, rank, via, avoid, sign, inTime);
    }

    PathRequest withVia(Set<EntityId> others) {
        return new PathRequest(from, to, filter, maxHops, limit, rank, others, avoid, sign, inTime);
    }

    PathRequest withAvoid(Set<EntityId> others) {
        return new PathRequest(from, to, filter, maxHops, limit, rank, via, others, sign, inTime);
    }

    PathRequest withSign(int other) {
        return new PathRequest(from, to, filter, maxHops, limit, rank, via, avoid, other, inTime);
    }

    PathRequest inAnyOrder() {
        return new PathRequest(from, to, filter, maxHops, limit, rank, via, avoid, sign, false);
    }

    /** The same for so many of the shortest paths. */
    PathRequest shortest(int wanted) {
        return new PathRequest(from, to, filter, maxHops, wanted, PathRank.HOPS, via, avoid, sign, inTime);
    }
}
