package dev.entente.text.classifier;

import java.util.Comparator;

/**
 * An event type together with the relation it codes.
 *
 * @param root its place in {@link PloverCoding#roots()}
 * @param relation type and polarity; empty for any
 */
record Coding(int root, String relation) implements Comparable<Coding> {
    private static final Comparator<Coding> ORDER =
            Comparator.comparingInt(Coding::root).thenComparing(Coding::relation);

    Coding withoutRelation() {
        return new Coding(root, "");
    }

    @Override
    public int compareTo(Coding other) {
        return ORDER.compare(this, other);
    }
}
