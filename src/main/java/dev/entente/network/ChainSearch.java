package dev.entente.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Lists chains of entities between two sets, shorter ones first, none visiting an entity twice; chains that differ only in the relations between
 * the same entities count as one.
 *
 * <p>For each length in turn, depth first from one side, led by how far entities lie from the other, as known from as many levels as are cheap to
 * go. For hop counts this is better than Yen's algorithm (1971), which would search once more for each entity of each path found: here the
 * levels are searched once, and the next path is mostly a step away. Cost: one search from both ends, and what is tried in vain where the room for a
 * chain without repetition is short; the budget bounds that.
 */
final class ChainSearch {
    private final Network network;
    private final Sieve sieve;
    private final Interior interior;
    private final Frontier forward;
    private final Frontier backward;
    private final PathRule rule;
    private final List<Frontier> ways;
    private final int[] via;
    private final SearchBudget budget;
    private final List<Long> forwardCosts = new ArrayList<>();
    private final List<int[]> chains = new ArrayList<>();

    private int length;
    private int limit;
    private int[] chain = new int[0];

    /**
     * @param forward fresh, from where chains start
     * @param backward fresh, from where they end, against the direction
     * @param via entities every chain must visit
     * @param ways from each of them, against the direction
     */
    ChainSearch(
            Network network,
            Sieve sieve,
            Interior interior,
            Frontier forward,
            Frontier backward,
            PathRule rule,
            int[] via,
            List<Frontier> ways,
            SearchBudget budget) {
        this.network = network;
        this.sieve = sieve;
        this.interior = interior;
        this.forward = forward;
        this.backward = backward;
        this.rule = rule;
        this.via = via;
        this.ways = ways;
        this.budget = budget;
    }

    /**
     * The numbers of the entities of each chain.
     *
     * @param leastHops no chain is known to be shorter
     */
    List<int[]> find(int[] from, int leastHops, int maxHops, int wanted) {
        limit = wanted;
        for (length = Math.max(leastHops, via.length + 1);
                length <= maxHops && chains.size() < limit && !budget.isSpent();
                length++) {
            prepare();
            chain = new int[length + 1];
            for (int start : from) {
                chain[0] = start;
                extend(0, rule.start());
            }
            if (forward.isExhausted() && length > forward.reached().size()) {
                break;
            }
        }
        return chains;
    }

    /** Goes levels from both sides until going further would cost more than it saves. */
    private void prepare() {
        Reached nobody = new Reached();
        for (Frontier way : ways) {
            while (way.depth() < length - 2 && !way.isExhausted() && !budget.isSpent()) {
                way.advance(nobody);
            }
        }
        while (!budget.isSpent() && !backward.isExhausted()) {
            int unled = length - 1 - backward.depth();
            if (unled <= 0) {
                return;
            }
            boolean isKnown = forward.depth() >= unled;
            long cost = isKnown ? cost(unled) : forward.cost();
            if (backward.cost() <= cost) {
                backward.advance(nobody);
            } else if (isKnown || forward.isExhausted()) {
                return;
            } else {
                forwardCosts.add(forward.cost());
                forward.advance(nobody);
            }
        }
    }

    private long cost(int depth) {
        return depth < forwardCosts.size() ? forwardCosts.get(depth) : forward.cost();
    }

    private void extend(int depth, long state) {
        int left = length - depth - 1;
        Children children = new Children(rule);
        Steps steps = new Steps(network, sieve);
        steps.open(chain[depth]);
        while (steps.next() && budget.spend()) {
            int entity = steps.neighbour();
            if (mayFollow(entity, depth, left)) {
                long next = rule.follow(state, steps.columns(), steps.row());
                if (next != PathRule.DEAD) {
                    children.add(entity, next);
                }
            }
        }
        for (int index : children.byDegree(network)) {
            chain[depth + 1] = children.entity(index);
            if (left > 0) {
                extend(depth + 1, children.state(index));
            } else if (rule.accepts(children.state(index)) && visitsAll()) {
                chains.add(chain.clone());
            }
            if (chains.size() >= limit || budget.isSpent()) {
                return;
            }
        }
    }

    private boolean mayFollow(int entity, int depth, int left) {
        int index = backward.reached().find(entity);
        if (left == 0) {
            return index >= 0 && backward.reached().depth(index) == 0;
        }
        if (!interior.admits(entity) || isOnChain(entity, depth)) {
            return false;
        }
        if (left <= backward.depth() || backward.isExhausted()) {
            if (index < 0 || backward.reached().depth(index) > left) {
                return false;
            }
        }
        for (int i = 0; i < via.length; i++) {
            if (via[i] != entity && !isOnChain(via[i], depth) && !isNear(ways.get(i), entity, left - 1)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isNear(Frontier way, int entity, int hops) {
        int index = way.reached().find(entity);
        return index >= 0 && way.reached().depth(index) <= hops;
    }

    private boolean isOnChain(int entity, int depth) {
        for (int i = 0; i <= depth; i++) {
            if (chain[i] == entity) {
                return true;
            }
        }
        return false;
    }

    private boolean visitsAll() {
        return Arrays.stream(via).allMatch(entity -> isOnChain(entity, length));
    }
}
