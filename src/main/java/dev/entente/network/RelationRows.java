package dev.entente.network;

import dev.entente.model.Entity;
import dev.entente.model.Precision;
import dev.entente.model.RelationType;
import java.time.LocalDate;
import java.util.List;

/**
 * Relations of one type as bare numbers, on their way into a network: a {@link dev.entente.model.Relation} for each of millions would take most of the time
 * that reading them takes. Used by one thread.
 *
 * <p>A row is begun by {@link #add}; the other methods say more of the row that was begun last. All of them throw {@link IllegalArgumentException} for what no
 * relation can have; {@link #drop} takes such a row back.
 */
public final class RelationRows {
    /** A day that nobody knows. */
    public static final long UNKNOWN_DAY = Long.MIN_VALUE;

    private static final long FIRST_DAY = LocalDate.of(1, 1, 1).toEpochDay();
    private static final long LAST_DAY = LocalDate.of(9999, 12, 31).toEpochDay();

    private final RelationType type;
    private final List<Entity> entities;
    private final RelationColumns columns;

    /**
     * @param entities all that may be an end, in the order of their ids; a row names them by their places
     * @param capacity how many rows there will be, at most
     */
    public RelationRows(RelationType type, List<Entity> entities, int capacity) {
        this.type = type;
        this.entities = entities;
        this.columns = new RelationColumns(capacity);
    }

    /**
     * Begins a row. A symmetric relation leads from the smaller id to the larger, whichever way it is given.
     *
     * @param subject the place of the entity that it leads from
     * @param object the place of the entity that it leads to, another one
     * @param id its id, which names its type
     */
    public void add(int subject, int object, String id) {
        if (subject == object) {
            throw new IllegalArgumentException("No entity has a relation with itself");
        }
        boolean isTurned = type.isSymmetric() && subject > object;
        columns.begin(isTurned ? object : subject, isTurned ? subject : object, type, id);
    }

    /**
     * Says when the last row's relation held or happened.
     *
     * @param from the first day of its start, counted from 1970; {@link #UNKNOWN_DAY} where unknown
     * @param to the first day after it; {@link #UNKNOWN_DAY} where unknown
     */
    public void setPeriod(long from, Precision fromPrecision, long to, Precision toPrecision) {
        int start = from == UNKNOWN_DAY ? RelationColumns.NO_START : first(from, fromPrecision);
        int end = to == UNKNOWN_DAY ? RelationColumns.NO_END : end(to, toPrecision);
        if (start >= end) {
            throw new IllegalArgumentException("A period must end after it starts");
        }
        columns.setPeriod(start, fromPrecision, end, toPrecision);
    }

    /** Says what carries the last row's relation. */
    public void setEvidence(int claims, int denials, int sources, double confidence) {
        columns.setEvidence(claims, denials, sources, confidence);
    }

    /** Says when the last row's relation was reported, in days counted from 1970; {@link #UNKNOWN_DAY} where unknown. */
    public void setReports(long first, long last) {
        columns.setReports(report(first), report(last));
    }

    /** How many rows there are. */
    public int size() {
        return columns.size;
    }

    /** Takes the rows back that were begun behind the first so many. */
    public void drop(int kept) {
        columns.size = kept;
    }

    List<Entity> entities() {
        return entities;
    }

    RelationColumns columns() {
        return columns;
    }

    private static int report(long day) {
        return day == UNKNOWN_DAY ? RelationColumns.NO_START : within(day);
    }

    private static int end(long exclusive, Precision precision) {
        if (precision == Precision.DAY) {
            return within(exclusive);
        }
        LocalDate first = LocalDate.ofEpochDay(first(exclusive - 1, precision));
        return (int) (precision == Precision.MONTH ? first.plusMonths(1) : first.plusYears(1)).toEpochDay();
    }

    private static int first(long day, Precision precision) {
        int within = within(day);
        if (precision == Precision.DAY) {
            return within;
        }
        LocalDate date = LocalDate.ofEpochDay(within);
        return within - (precision == Precision.MONTH ? date.getDayOfMonth() : date.getDayOfYear()) + 1;
    }

    private static int within(long day) {
        if (day < FIRST_DAY || day > LAST_DAY) {
            throw new IllegalArgumentException("The year must be between 1 and 9999");
        }
        return (int) day;
    }
}
