package dev.entente.network;

import java.util.Arrays;

/** One side of a search from both ends: what it has reached, level by level. */
final class Frontier {
    /** Below this many relations the order in which a level is gone through does not matter. */
    private static final long WORTH_SORTING = 512;

    private final Network network;
    private final Steps steps;
    private final Interior interior;
    private final SearchBudget budget;
    private final Reached reached = new Reached();
    /** How many are reached within each distance gone. */
    private int[] within = new int[4];

    private int depth;
    private int levelStart;
    /** The relations of those of the level that come before {@link #summed}: each is looked up elsewhere in memory, and mostly a few tell enough. */
    private long degreeSum;

    private int summed;

    Frontier(Network network, Sieve sieve, int[] starts, Interior interior, SearchBudget budget) {
        this.network = network;
        this.steps = new Steps(network, sieve);
        this.interior = interior;
        this.budget = budget;
        for (int start : starts) {
            reached.add(start, -1, 0);
        }
        within[0] = reached.size();
    }

    Reached reached() {
        return reached;
    }

    /** All entities up to this distance are reached. */
    int depth() {
        return depth;
    }

    /** How many of the first reached lie within so many hops, all that do; only for distances that have been gone. */
    int within(int hops) {
        return within[hops];
    }

    /** How many relations going one level further would look at, before any filter. */
    long cost() {
        while (!isSummed()) {
            sumNext();
        }
        return degreeSum;
    }

    /** Whether {@link #cost} is no more than the other's. */
    boolean costsNoMoreThan(Frontier other) {
        while (true) {
            if (isSummed() && degreeSum <= other.degreeSum) {
                return true;
            }
            if (other.isSummed() && other.degreeSum < degreeSum) {
                return false;
            }
            Frontier lesser = other.isSummed() || (!isSummed() && degreeSum <= other.degreeSum) ? this : other;
            lesser.sumNext();
        }
    }

    private boolean isSummed() {
        return summed == reached.size();
    }

    private void sumNext() {
        degreeSum += network.degree(reached.entity(summed++));
    }

    boolean isExhausted() {
        return levelStart == reached.size();
    }

    /**
     * Goes one level further, entities of few relations first, until it meets the other side.
     *
     * @return the index in this side of the entity from which the other side is one step away, with {@link #meeting}; -1 where they do not meet
     */
    int advance(Reached other) {
        int levelEnd = reached.size();
        int[] level = level(levelEnd);
        for (int index : level) {
            steps.open(reached.entity(index));
            while (steps.next()) {
                int entity = steps.neighbour();
                if (other.find(entity) >= 0) {
                    meeting = entity;
                    return index;
                }
                if (interior.admits(entity)) {
                    reached.add(entity, index, depth + 1);
                }
                if (!budget.spend()) {
                    return -1;
                }
            }
        }
        levelStart = levelEnd;
        summed = levelEnd;
        degreeSum = 0;
        depth++;
        if (depth == within.length) {
            within = Arrays.copyOf(within, 2 * depth);
        }
        within[depth] = reached.size();
        return -1;
    }

    private int meeting = -1;

    /** The entity of the other side at which {@link #advance} ended. */
    int meeting() {
        return meeting;
    }

    private int[] level(int levelEnd) {
        int[] level = new int[levelEnd - levelStart];
        while (degreeSum < WORTH_SORTING && !isSummed()) {
            sumNext();
        }
        if (degreeSum < WORTH_SORTING) {
            for (int i = 0; i < level.length; i++) {
                level[i] = levelStart + i;
            }
            return level;
        }
        long[] keys = new long[level.length];
        for (int i = 0; i < level.length; i++) {
            int index = levelStart + i;
            keys[i] = (long) network.degree(reached.entity(index)) << Integer.SIZE | index;
        }
        Arrays.sort(keys);
        for (int i = 0; i < level.length; i++) {
            level[i] = (int) keys[i];
        }
        return level;
    }
}
