package dev.entente.network;

import java.util.Optional;

/**
 * Finds one shortest chain of entities between two sets, breadth first from both ends.
 *
 * <p>The side whose next level has fewer relations goes on, and within a level entities of few relations come first: so that the million
 * relations of a hub are looked at last, and mostly not at all, since the first meeting ends the search. (Pohl, Bi-directional search, 1971; for why the
 * cheaper side, Borassi and Natale, KADABRA, 2016.) Cost: O(m) at worst, about the square root of it where degrees are even.
 */
final class ShortestChain {
    private final Frontier forward;
    private final Frontier backward;

    ShortestChain(Frontier forward, Frontier backward) {
        this.forward = forward;
        this.backward = backward;
    }

    /** The numbers of the entities from one end to the other; empty where there is none, or none was found before the budget was spent. */
    Optional<int[]> find(int maxHops, SearchBudget budget) {
        while (forward.depth() + backward.depth() < maxHops
                && !forward.isExhausted()
                && !backward.isExhausted()
                && !budget.isSpent()) {
            boolean isForward = forward.costsNoMoreThan(backward);
            Frontier side = isForward ? forward : backward;
            Frontier other = isForward ? backward : forward;
            int last = side.advance(other.reached());
            if (last >= 0) {
                int first = other.reached().find(side.meeting());
                return Optional.of(isForward ? chain(last, first) : chain(first, last));
            }
        }
        return Optional.empty();
    }

    private int[] chain(int forwardIndex, int backwardIndex) {
        int before = forward.reached().depth(forwardIndex) + 1;
        int[] chain = new int[before + backward.reached().depth(backwardIndex) + 1];
        int place = before;
        for (int index = forwardIndex; index >= 0; index = forward.reached().parent(index)) {
            chain[--place] = forward.reached().entity(index);
        }
        place = before;
        for (int index = backwardIndex; index >= 0; index = backward.reached().parent(index)) {
            chain[place++] = backward.reached().entity(index);
        }
        return chain;
    }
}
