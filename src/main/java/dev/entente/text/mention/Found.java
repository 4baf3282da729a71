package dev.entente.text.mention;

import java.util.List;

/**
 * A phrase of the gazetteer, found in a sentence.
 *
 * @param first index of its first word
 * @param end index of the first word behind it
 * @param values what it leads to, 1 or more
 * @param <V> what phrases lead to
 */
record Found<V>(int first, int end, List<V> values) {
    boolean overlaps(int from, int to) {
        return first < to && from < end;
    }
}
