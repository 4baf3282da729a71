package dev.entente.api;

import dev.entente.model.EntityKind;
import dev.entente.model.PartialDate;
import dev.entente.model.Period;
import dev.entente.model.RelationType;
import dev.entente.network.Direction;
import dev.entente.network.RelationFilter;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Parameters put together to a filter. */
final class FilterParts {
    private FilterParts() {}

    static Set<RelationType> types(@Nullable TypeChoice choice) {
        return choice == null ? Set.of() : choice.types();
    }

    /** A window of time; one that ends before it starts is refused, with the names of the two parameters. */
    static Period window(@Nullable PartialDate from, @Nullable PartialDate to, String fromName, String toName) {
        try {
            return new Period(from, to);
        } catch (IllegalArgumentException e) {
            throw Problems.invalid(toName, "must be after " + fromName);
        }
    }

    /** Whichever way relations lead. */
    static RelationFilter undirected(
            @Nullable TypeChoice types, List<EntityKind> kinds, @Nullable LocalDate asOf, double minConfidence) {
        return new RelationFilter(types(types), Direction.BOTH, Set.copyOf(kinds), asOf, Period.UNKNOWN, minConfidence);
    }
}
