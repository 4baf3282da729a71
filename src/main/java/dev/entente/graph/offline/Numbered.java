package dev.entente.graph.offline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gives each of many things a number, from 0 in the order they first came in, and knows them by it; all are kept in memory. Used by one thread at a time. */
final class Numbered<T> {
    private final Map<T, Integer> numbers = new HashMap<>();
    private final List<T> things = new ArrayList<>();

    static <T> Numbered<T> of(Collection<T> things) {
        Numbered<T> numbered = new Numbered<>();
        things.forEach(numbered::number);
        return numbered;
    }

    /** Its number; the next one where it has none yet. */
    int number(T thing) {
        Integer known = numbers.putIfAbsent(thing, things.size());
        if (known != null) {
            return known;
        }
        things.add(thing);
        return things.size() - 1;
    }

    /**
     * Its number.
     *
     * @throws IllegalArgumentException when it has none
     */
    int getNumber(T thing) {
        Integer number = numbers.get(thing);
        if (number == null) {
            throw new IllegalArgumentException("There is no " + thing);
        }
        return number;
    }

    T get(int number) {
        return things.get(number);
    }

    int size() {
        return things.size();
    }
}
