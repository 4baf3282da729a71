package dev.entente.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One typed, dated tie between two entities, drawn from claims by {@link RelationDerivation}.
 *
 * @param id depends on the ends, the type and the start of the period only
 * @param tie its ends and type
 * @param period when it held or happened
 * @param claims how many claims assert it, 1 or more
 * @param denials how many claims deny it
 * @param sources how many independent sources assert it, copies of one text counted once
 * @param confidence that it is so, 0 to 1, see {@link RelationDerivation}
 * @param firstReportedOn the earliest publication that asserts it; null where none is dated
 * @param lastReportedOn the latest publication that asserts it; null where none is dated
 */
public record Relation(
        RelationId id,
        Tie tie,
        Period period,
        int claims,
        int denials,
        int sources,
        double confidence,
        @Nullable LocalDate firstReportedOn,
        @Nullable LocalDate lastReportedOn) {
    public RelationType type() {
        return tie.type();
    }
}
