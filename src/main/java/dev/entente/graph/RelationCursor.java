package dev.entente.graph;

import dev.entente.model.Relation;
import dev.entente.model.RelationId;
import dev.entente.network.TimelinePosition;
import java.time.LocalDate;

/**
 * Where a page of relations ended: what its last row sorts by.
 *
 * @param day the day the relation starts, {@link #UNDATED} where unknown
 * @param id its id
 */
public record RelationCursor(LocalDate day, RelationId id) {
    static final LocalDate UNDATED = LocalDate.of(1, 1, 1);

    public static RelationCursor behind(Relation relation) {
        LocalDate first = relation.period().firstDay();
        return new RelationCursor(first == null ? UNDATED : first, relation.id());
    }

    /**
     * Reads what {@link #token()} wrote.
     *
     * @throws IllegalArgumentException for anything else
     */
    public static RelationCursor parse(String token) {
        String[] parts = CursorToken.parse(token, 2);
        return new RelationCursor(CursorToken.day(parts[0]), new RelationId(parts[1]));
    }

    /** Where the row stands on a timeline. */
    public TimelinePosition position() {
        return new TimelinePosition(day.equals(UNDATED) ? null : day, id);
    }

    /** The cursor as clients carry it, opaque to them. */
    public String token() {
        return CursorToken.of(day.toString(), id.value());
    }
}
