package dev.entente.network;

import java.util.Arrays;

/** The entities that may follow on a chain, each once, with the state of the rule it is reached in. */
final class Children {
    private final PathRule rule;
    private final Reached reached = new Reached();
    private long[] states = new long[16];

    Children(PathRule rule) {
        this.rule = rule;
    }

    void add(int entity, long state) {
        int index = reached.size();
        if (reached.add(entity, -1, 0)) {
            if (index == states.length) {
                states = Arrays.copyOf(states, 2 * index);
            }
            states[index] = state;
        } else {
            int known = reached.find(entity);
            states[known] = rule.merge(states[known], state);
        }
    }

    int entity(int index) {
        return reached.entity(index);
    }

    long state(int index) {
        return states[index];
    }

    /** Their indexes, those with few relations first: they say more, and going on from them costs less. */
    int[] byDegree(Network network) {
        long[] keys = new long[reached.size()];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = (long) network.degree(reached.entity(i)) << Integer.SIZE | i;
        }
        Arrays.sort(keys);
        int[] indexes = new int[keys.length];
        for (int i = 0; i < keys.length; i++) {
            indexes[i] = (int) keys[i];
        }
        return indexes;
    }
}
