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
    private static final Reached NOBODY = new Reached();
    /** Starting anew costs something too. */
    private static final long LEAST_STEPS = 1_000;
    /** What looking for the relations of a pair takes, in steps over relations. */
    private static final int STEPS_OF_A_PAIR = 16;

    private final Network network;
    private final Interior interior;
    private final Frontier backward;
    private final int target;
    private final PathRule rule;
    private final List<Frontier> ways;
    private final int[] via;
    private final SearchBudget budget;
    private final Steps steps;
    private final PairSteps pairs;
    private final List<int[]> chains = new ArrayList<>();

    private int length;
    private int limit;
    private long stepsLeft;
    private int[] chain = new int[0];

    /**
     * @param backward fresh, from where chains end, against the direction
     * @param target the one entity where they end; -1 where there are several
     * @param via entities every chain must visit
     * @param ways from each of them, against the direction
     */
    ChainSearch(
            Network network,
            Sieve sieve,
            Interior interior,
            Frontier backward,
            int target,
            PathRule rule,
            int[] via,
            List<Frontier> ways,
            SearchBudget budget) {
        this.network = network;
        this.interior = interior;
        this.backward = backward;
        this.target = target;
        this.rule = rule;
        this.via = via;
        this.ways = ways;
        this.budget = budget;
        this.steps = new Steps(network, sieve);
        this.pairs = new PairSteps(network, sieve);
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
            if (backward.isExhausted() && length > backward.reached().size()) {
                break;
            }
            goWays();
            listOfLength(from);
        }
        return chains;
    }

    /**
     * Lists the chains of this length. Whenever that has taken as long as another level from the end would, the level is gone and the listing begins
     * anew with it, so that no more than twice the time is spent that knowing the best number of levels would have taken.
     */
    private void listOfLength(int[] from) {
        int before = chains.size();
        while (true) {
            boolean canAdvance = backward.depth() < length - 1 && !backward.isExhausted();
            stepsLeft = canAdvance ? Math.max(backward.cost(), LEAST_STEPS) : Long.MAX_VALUE;
            chain = new int[length + 1];
            for (int start : from) {
                chain[0] = start;
                extend(0, rule.start());
            }
            if (stepsLeft > 0 || budget.isSpent()) {
                return;
            }
            chains.subList(before, chains.size()).clear();
            backward.advance(NOBODY);
        }
    }

    private void goWays() {
        for (Frontier way : ways) {
            while (way.depth() < length - 2 && !way.isExhausted() && !budget.isSpent()) {
                way.advance(NOBODY);
            }
        }
    }

    private void extend(int depth, long state) {
        int left = length - depth - 1;
        Children children = new Children(rule);
        boolean areFewNear = left <= backward.depth()
                && (long) backward.within(left) * STEPS_OF_A_PAIR < network.degree(chain[depth]);
        if (areFewNear) {
            addNear(children, depth, state, left);
        } else {
            addReached(children, depth, state, left);
        }
        for (int index : children.byDegree(network)) {
            chain[depth + 1] = children.entity(index);
            if (left == 1 && endsNext(children.entity(index))) {
                chain[length] = target;
                addChain();
            } else if (left > 0) {
                extend(depth + 1, children.state(index));
            } else if (rule.accepts(children.state(index))) {
                addChain();
            }
            if (chains.size() >= limit || stepsLeft <= 0 || budget.isSpent()) {
                return;
            }
        }
    }

    private void addReached(Children children, int depth, long state, int left) {
        steps.open(chain[depth]);
        while (steps.next() && spend()) {
            int entity = steps.neighbour();
            if (mayFollow(entity, depth, left)) {
                long next = rule.follow(state, steps.columns(), steps.row());
                if (next != PathRule.DEAD) {
                    children.add(entity, next);
                }
            }
        }
    }

    /** The same where fewer entities lie near the end than the chain's last one has relations: each of them is looked for. */
    private void addNear(Children children, int depth, long state, int left) {
        for (int i = 0; i < backward.within(left); i++) {
            int entity = backward.reached().entity(i);
            if (!mayFollow(entity, depth, left)) {
                continue;
            }
            pairs.open(chain[depth], entity);
            boolean isDecided = false;
            while (!isDecided && pairs.next() && spend()) {
                long next = rule.follow(state, pairs.columns(), pairs.row());
                if (next != PathRule.DEAD) {
                    children.add(entity, next);
                    isDecided = rule == PathRule.NONE;
                }
            }
            if (!spend()) {
                return;
            }
        }
    }

    private boolean spend() {
        return --stepsLeft > 0 && budget.spend();
    }

    /** Whether the entity is known to be a step away from the only end, so that its relations need not be looked at. */
    private boolean endsNext(int entity) {
        if (target < 0 || rule != PathRule.NONE || backward.depth() < 1) {
            return false;
        }
        int index = backward.reached().find(entity);
        return index >= 0 && backward.reached().depth(index) == 1;
    }

    private void addChain() {
        if (visitsAll()) {
            chains.add(chain.clone());
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
