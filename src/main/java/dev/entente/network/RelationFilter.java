package dev.entente.network;

import dev.entente.model.EntityKind;
import dev.entente.model.Period;
import dev.entente.model.RelationType;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which relations of an entity count. What is unknown excludes nothing: a relation counts when it may have held.
 *
 * @param types of these types; none given means any
 * @param direction followed this way
 * @param kinds leading to entities of these kinds; none given means any
 * @param asOf states that hold on this day and events up to it; null for any time
 * @param window may overlap this span of days
 * @param minConfidence at least this confident, 0 to 1
 */
public record RelationFilter(
        Set<RelationType> types,
        Direction direction,
        Set<EntityKind> kinds,
        @Nullable LocalDate asOf,
        Period window,
        double minConfidence) {
    public static final RelationFilter NONE =
            new RelationFilter(Set.of(), Direction.BOTH, Set.of(), null, Period.UNKNOWN, 0);

    public RelationFilter {
        types = Set.copyOf(types);
        kinds = Set.copyOf(kinds);
        if (!(minConfidence >= 0 && minConfidence <= 1)) {
            throw new IllegalArgumentException("The least confidence must be between 0 and 1, not " + minConfidence);
        }
    }

    /** The same with other types. */
    public RelationFilter withTypes(Set<RelationType> others) {
        return new RelationFilter(others, direction, kinds, asOf, window, minConfidence);
    }

    /** The same at any time. */
    public RelationFilter withAnyDate() {
        return new RelationFilter(types, direction, kinds, null, Period.UNKNOWN, minConfidence);
    }

    public boolean isDated() {
        return asOf != null || !window.isUnknown();
    }
}
