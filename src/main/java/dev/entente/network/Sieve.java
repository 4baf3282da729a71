package dev.entente.network;

import dev.entente.model.EntityKind;
import dev.entente.model.Precision;
import dev.entente.model.RelationType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A {@link RelationFilter} made ready to test a relation in a few nanoseconds. What is unknown excludes nothing; the rules are those of the
 * Cypher conditions in {@code graph}, and a test holds both to the same answers.
 */
final class Sieve {
    private static final int NO_DAY = Integer.MAX_VALUE;
    private static final int LEAST_MONTH = 28;
    private static final int MOST_MONTH = 31;
    private static final int LEAST_YEAR = 365;
    private static final int MOST_YEAR = 366;
    /** How many days an event may take, by its {@link #span}; the last span has no bound. */
    private static final int[] LONGEST = {1, MOST_MONTH, MOST_YEAR};

    /** How many spans there are. */
    static final int SPANS = LONGEST.length + 1;

    private static final long EVENTS = mask(RelationType::isEvent);
    private static final long SYMMETRIC = mask(RelationType::isSymmetric);
    private static final long ALL = mask(type -> true);

    private final long outTypes;
    private final long inTypes;
    private final int kinds;
    /** States that end before this day do not pass. */
    private final int asOfFirst;
    /** What begins after this day does not pass. */
    private final int asOf;

    private final int windowStart;
    private final int windowEnd;
    private final double minConfidence;
    private final int knownAt;
    private final Dispute dispute;
    private final RelationChoice relations;
    private final boolean isDated;
    private final boolean choosesAll;
    private final boolean passesAllOfItsTypes;

    Sieve(RelationFilter filter) {
        this(filter, filter.direction());
    }

    /** The filter with relations followed another way. */
    Sieve(RelationFilter filter, Direction direction) {
        this(filter, direction, 0);
    }

    /** @param slack how many days a relation may count before or after the day asked about, each on another one */
    Sieve(RelationFilter filter, Direction direction, int slack) {
        long types = filter.types().isEmpty() ? ALL : mask(filter.types());
        this.outTypes = direction == Direction.IN ? types & SYMMETRIC : types;
        this.inTypes = direction == Direction.OUT ? types & SYMMETRIC : types;
        this.kinds = filter.kinds().isEmpty() ? -1 : kinds(filter.kinds());
        int asked = day(filter.asOf(), NO_DAY);
        this.asOfFirst = asked == NO_DAY ? NO_DAY : asked - slack;
        this.asOf = asked == NO_DAY ? NO_DAY : asked + slack;
        this.windowStart = day(filter.window().firstDay(), Integer.MIN_VALUE);
        this.windowEnd = day(filter.window().endDay(), NO_DAY);
        this.minConfidence = filter.minConfidence();
        this.knownAt = day(filter.knownAt(), NO_DAY);
        this.dispute = filter.dispute();
        this.relations = filter.relations();
        this.isDated = asOf != NO_DAY || windowStart != Integer.MIN_VALUE || windowEnd != NO_DAY;
        this.choosesAll = relations.isAny();
        this.passesAllOfItsTypes = !filter.isDated()
                && minConfidence == 0
                && knownAt == NO_DAY
                && dispute == Dispute.ANY
                && relations.isAny();
    }

    static boolean isEvent(int type) {
        return (EVENTS >>> type & 1) != 0;
    }

    /** The types that are followed from their subject, or from their object, a bit each. */
    long types(boolean isForward) {
        return isForward ? outTypes : inTypes;
    }

    boolean passesAllTypes(boolean isForward) {
        return types(isForward) == ALL;
    }

    boolean isDated() {
        return isDated;
    }

    /** Whether all relations of the types that are followed pass, whomever they lead to. */
    boolean looksAtTypesOnly() {
        return passesAllOfItsTypes && kinds == -1;
    }

    boolean wantsKind(int kind) {
        return (kinds >>> kind & 1) != 0;
    }

    /** No relation that starts on this day or later passes; the greatest int where any may. */
    int startsBefore() {
        return Math.min(asOf == NO_DAY ? NO_DAY : asOf + 1, windowEnd);
    }

    /** No event of this span with a known start before this day passes. */
    int eventsStartFrom(int span) {
        return windowStart == Integer.MIN_VALUE || span == LONGEST.length
                ? Integer.MIN_VALUE
                : windowStart - LONGEST[span] + 1;
    }

    /**
     * Whether the relation passes in one of the ways its type may be followed; what that way is has been asked before. Columns that no part of the filter is
     * about are not looked at.
     *
     * @param from the relation's start, which whoever walks over relations has at hand
     */
    boolean passes(RelationColumns columns, int r, int type, int from) {
        return passesAllOfItsTypes || (passesDates(columns, r, type, from) && passesRest(columns, r));
    }

    private boolean passesDates(RelationColumns columns, int r, int type, int from) {
        if (!isDated) {
            return true;
        }
        if (from >= windowEnd && windowEnd != NO_DAY) {
            return false;
        }
        if (!isEvent(type)) {
            if (asOf != NO_DAY && from > asOf) {
                return false;
            }
            int to = columns.tos[r];
            return (asOfFirst == NO_DAY || to > asOfFirst) && to > windowStart;
        }
        if (asOf != NO_DAY && (from == RelationColumns.NO_START ? columns.firsts[r] : from) > asOf) {
            return false;
        }
        return (from >= windowStart && from != RelationColumns.NO_START) || eventEndsAfter(columns, r, windowStart);
    }

    private boolean passesRest(RelationColumns columns, int r) {
        return (minConfidence == 0 || columns.confidences[r] >= minConfidence)
                && (knownAt == NO_DAY || columns.firsts[r] <= knownAt)
                && (dispute == Dispute.ANY || dispute.admits(columns.denials[r]))
                && (choosesAll || relations.admits(columns, r));
    }

    /** Whether the end of an event may lie after a day; the calendar is asked only where the month's or year's length matters. */
    private static boolean eventEndsAfter(RelationColumns columns, int r, int day) {
        if (!endsWithItsDate(columns, r)) {
            return columns.tos[r] > day;
        }
        int from = columns.froms[r];
        if (from + MOST_YEAR <= day) {
            return false;
        }
        return switch (columns.fromPrecision(r)) {
            case DAY -> from + 1 > day;
            case MONTH -> from + LEAST_MONTH > day || (from + MOST_MONTH > day && eventEnd(columns, r) > day);
            case YEAR -> from + LEAST_YEAR > day || eventEnd(columns, r) > day;
        };
    }

    /** Whether an event has no end of its own but that of its day, month or year. */
    private static boolean endsWithItsDate(RelationColumns columns, int r) {
        return columns.tos[r] == RelationColumns.NO_END && columns.froms[r] != RelationColumns.NO_START;
    }

    /** How long an event may last: as long as a day, a month, a year or longer, from 0 on. */
    static int span(RelationColumns columns, int r) {
        if (columns.tos[r] == RelationColumns.NO_END || columns.froms[r] == RelationColumns.NO_START) {
            return columns.fromPrecision(r).ordinal();
        }
        int days = columns.tos[r] - columns.froms[r];
        int span = 0;
        while (span < LONGEST.length && days > LONGEST[span]) {
            span++;
        }
        return span;
    }

    /** The first day after an event: its end, else that of its day, month or year; {@link RelationColumns#NO_END} where neither is known. */
    static int eventEnd(RelationColumns columns, int r) {
        if (!endsWithItsDate(columns, r)) {
            return columns.tos[r];
        }
        int from = columns.froms[r];
        Precision precision = columns.fromPrecision(r);
        if (precision == Precision.DAY) {
            return from + 1;
        }
        LocalDate first = LocalDate.ofEpochDay(from);
        return (int) (precision == Precision.MONTH ? first.plusMonths(1) : first.plusYears(1)).toEpochDay();
    }

    private static int day(@Nullable LocalDate day, int unknown) {
        return day == null ? unknown : (int) day.toEpochDay();
    }

    private static int kinds(Collection<EntityKind> kinds) {
        int mask = 0;
        for (EntityKind kind : kinds) {
            mask |= 1 << kind.ordinal();
        }
        return mask;
    }

    private static long mask(Predicate<RelationType> wanted) {
        return mask(List.of(RelationType.values()).stream().filter(wanted).toList());
    }

    private static long mask(Collection<RelationType> types) {
        long mask = 0;
        for (RelationType type : types) {
            mask |= 1L << type.ordinal();
        }
        return mask;
    }
}
