package dev.entente.network;

import dev.entente.model.Relation;
import dev.entente.model.RelationId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A relation's place on a timeline: the oldest start first, undated ones last, then by id. It depends on the id alone, so that what is written
 * meanwhile moves no other relation.
 *
 * @param day the first day of its start; null where unknown
 * @param id its id
 */
public record TimelinePosition(@Nullable LocalDate day, RelationId id) implements Comparable<TimelinePosition> {
    public static TimelinePosition of(Relation relation) {
        return new TimelinePosition(relation.period().firstDay(), relation.id());
    }

    @Override
    public int compareTo(TimelinePosition other) {
        int order = dayOrLast(this).compareTo(dayOrLast(other));
        return order != 0 ? order : id.value().compareTo(other.id.value());
    }

    private static LocalDate dayOrLast(TimelinePosition position) {
        LocalDate day = position.day;
        return day == null ? LocalDate.MAX : day;
    }
}
