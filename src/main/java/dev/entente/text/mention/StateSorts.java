package dev.entente.text.mention;

import dev.entente.model.EntityId;
import dev.entente.model.ShippedTable;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Which states a word such as "island", "kingdom" or "Balkan" fits; {@code state-sorts.csv}, written for the project. */
final class StateSorts {
    private static final Map<String, Set<String>> SORTS = read();

    private StateSorts() {}

    /** Whether the word says something of the sort of a state. */
    static boolean knows(String word) {
        return SORTS.containsKey(word);
    }

    /** Whether the state is of this sort. */
    static boolean fits(EntityId state, String word) {
        return SORTS.getOrDefault(word, Set.of())
                .contains(state.value().substring(state.value().indexOf(':') + 1));
    }

    private static Map<String, Set<String>> read() {
        Map<String, Set<String>> sorts = new TreeMap<>();
        ShippedTable.read(StateSorts.class, "state-sorts.csv")
                .rows()
                .forEach(row -> sorts.put(row.cell("word"), Set.copyOf(row.list("states"))));
        return sorts;
    }
}
