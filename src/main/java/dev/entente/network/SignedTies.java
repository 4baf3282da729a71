package dev.entente.network;

import java.util.Arrays;
import java.util.stream.IntStream;

/** How one entity stands to others, summed up relation by relation. */
final class SignedTies {
    private final Reached others = new Reached();
    private PairSign[] signs = new PairSign[16];

    void add(int other, int sign, double weight) {
        if (others.add(other, -1, 0)) {
            if (others.size() > signs.length) {
                signs = Arrays.copyOf(signs, 2 * signs.length);
            }
            signs[others.size() - 1] = PairSign.NONE;
        }
        int index = others.find(other);
        signs[index] = signs[index].with(sign, weight);
    }

    int size() {
        return others.size();
    }

    /** The other entity's number. */
    int other(int index) {
        return others.entity(index);
    }

    /** How the entity stands to the other. */
    PairSign sign(int index) {
        return signs[index];
    }

    /** The index of the other entity, or -1. */
    int find(int other) {
        return others.find(other);
    }

    /** The ties of most weight, in the order of their weight. */
    SignedTies heaviest(int limit) {
        SignedTies heaviest = new SignedTies();
        IntStream.range(0, size())
                .boxed()
                .sorted((i, j) -> {
                    int order = Double.compare(weight(j), weight(i));
                    return order != 0 ? order : Integer.compare(other(i), other(j));
                })
                .limit(limit)
                .forEach(i -> {
                    heaviest.add(other(i), 0, 0);
                    heaviest.signs[heaviest.size() - 1] = signs[i];
                });
        return heaviest;
    }

    private double weight(int index) {
        return signs[index].friendly() + signs[index].hostile();
    }
}
