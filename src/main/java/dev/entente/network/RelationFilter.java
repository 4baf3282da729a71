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
 * @param knownAt first reported on this day or earlier, or at no known day; null for whenever
 * @param dispute whether disputed ones count
 * @param relations which ones by their ids
 */
public record RelationFilter(
        Set<RelationType> types,
        Direction direction,
        Set<EntityKind> kinds,
        @Nullable LocalDate asOf,
        Period window,
        double minConfidence,
        @Nullable LocalDate knownAt,
        Dispute dispute,
        RelationChoice relations) {
    public static final RelationFilter NONE =
            new RelationFilter(Set.of(), Direction.BOTH, Set.of(), null, Period.UNKNOWN, 0);

    public RelationFilter {
        types = Set.copyOf(types);
        kinds = Set.copyOf(kinds);
        if (!(minConfidence >= 0 && minConfidence <= 1)) {
            throw new IllegalArgumentException("The least confidence must be between 0 and 1, not " + minConfidence);
        }
    }

    /** Whenever reported, disputed or not, whatever their ids. */
    public RelationFilter(
            Set<RelationType> types,
            Direction direction,
            Set<EntityKind> kinds,
            @Nullable LocalDate asOf,
            Period window,
            double minConfidence) {
        this(types, direction, kinds, asOf, window, minConfidence, null, Dispute.ANY, RelationChoice.ANY);
    }

    /** The same with other types. */
    public RelationFilter withTypes(Set<RelationType> others) {
        return new RelationFilter(others, direction, kinds, asOf, window, minConfidence, knownAt, dispute, relations);
    }

    public RelationFilter withDirection(Direction other) {
        return new RelationFilter(types, other, kinds, asOf, window, minConfidence, knownAt, dispute, relations);
    }

    public RelationFilter withKinds(Set<EntityKind> others) {
        return new RelationFilter(types, direction, others, asOf, window, minConfidence, knownAt, dispute, relations);
    }

    /** The same at any time. */
    public RelationFilter withAnyDate() {
        return withAsOf(null).withWindow(Period.UNKNOWN);
    }

    public RelationFilter withAsOf(@Nullable LocalDate day) {
        return new RelationFilter(types, direction, kinds, day, window, minConfidence, knownAt, dispute, relations);
    }

    public RelationFilter withWindow(Period other) {
        return new RelationFilter(types, direction, kinds, asOf, other, minConfidence, knownAt, dispute, relations);
    }

    public RelationFilter withMinConfidence(double least) {
        return new RelationFilter(types, direction, kinds, asOf, window, least, knownAt, dispute, relations);
    }

    public RelationFilter withKnownAt(@Nullable LocalDate day) {
        return new RelationFilter(types, direction, kinds, asOf, window, minConfidence, day, dispute, relations);
    }

    public RelationFilter withDispute(Dispute other) {
        return new RelationFilter(types, direction, kinds, asOf, window, minConfidence, knownAt, other, relations);
    }

    public RelationFilter withRelations(RelationChoice others) {
        return new RelationFilter(types, direction, kinds, asOf, window, minConfidence, knownAt, dispute, others);
    }

    public boolean isDated() {
        return asOf != null || !window.isUnknown();
    }
}
