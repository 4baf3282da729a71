package dev.entente.network;

import java.util.List;

/**
 * A request that gives a path where another gave none.
 *
 * @param lifted in which respects it gives way, one or more
 * @param request it; where it gives way in one respect, no further than needed
 * @param hops how long its shortest path is
 */
public record Relaxation(List<Restriction> lifted, PathRequest request, int hops) {
    public Relaxation {
        lifted = List.copyOf(lifted);
    }
}
