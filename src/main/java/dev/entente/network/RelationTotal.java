package dev.entente.network;

import dev.entente.model.RelationType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * How many relations of a type there are, and how many of them an answer shows.
 *
 * @param type the type
 * @param total how many pass the filter
 * @param returned how many are shown, at most {@code total}
 */
public record RelationTotal(RelationType type, long total, int returned) {
    /** The types that there are any of, most first, from counts by the type's ordinal. */
    static List<RelationTotal> list(long[] totals, Map<RelationType, Integer> returned) {
        List<RelationTotal> list = new ArrayList<>();
        for (RelationType type : RelationType.values()) {
            if (totals[type.ordinal()] > 0) {
                list.add(new RelationTotal(type, totals[type.ordinal()], returned.getOrDefault(type, 0)));
            }
        }
        list.sort(Comparator.comparingLong(RelationTotal::total).reversed().thenComparing(RelationTotal::type));
        return list;
    }
}
