package dev.entente.network;

import dev.entente.model.Relation;
import dev.entente.model.RelationId;
import dev.entente.model.RelationType;
import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A relation's place among those of its type when the best come first, see {@link Network#bestFirst}. Evidence that comes in meanwhile moves relations:
 * some may then be met twice or not at all.
 *
 * @param type the type
 * @param sources how many independent sources
 * @param confidence how sure
 * @param day the first day of its start, else of its first report; null where both are unknown
 * @param id its id; null for the place before all others
 */
public record BestPosition(
        RelationType type,
        int sources,
        double confidence,
        @Nullable LocalDate day,
        @Nullable RelationId id) {
    private static final Comparator<BestPosition> ORDER = Comparator.comparing(BestPosition::sources)
            .reversed()
            .thenComparing(Comparator.comparing(BestPosition::confidence).reversed())
            .thenComparing(Comparator.comparing(BestPosition::undatedLatest).reversed())
            .thenComparing(BestPosition::idText);

    public static BestPosition of(Relation relation) {
        LocalDate start = relation.period().firstDay();
        return new BestPosition(
                relation.type(),
                Math.min(relation.sources(), RelationColumns.MAX_COUNT),
                relation.confidence(),
                start == null ? relation.firstReportedOn() : start,
                relation.id());
    }

    /** The place before all relations of the type. */
    public static BestPosition first(RelationType type) {
        return new BestPosition(type, Integer.MAX_VALUE, 1, null, null);
    }

    /** Whether a relation of the same type comes behind it. */
    boolean isBefore(RelationColumns columns, int r) {
        return columns.sources[r] != sources ? columns.sources[r] < sources : ORDER.compare(this, of(columns, r)) < 0;
    }

    private static BestPosition of(RelationColumns columns, int r) {
        int day = columns.rankDay(r);
        return new BestPosition(
                RelationColumns.typeOf(columns.type(r)),
                columns.sources[r],
                columns.confidences[r],
                day == RelationColumns.NO_START ? null : LocalDate.ofEpochDay(day),
                columns.id(r));
    }

    private LocalDate undatedLatest() {
        return day == null ? LocalDate.MAX : day;
    }

    private String idText() {
        return id == null ? "" : id.value();
    }
}
