package dev.entente.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A half-open span of days, {@code [from, to)}; either end may be unknown.
 *
 * <p>An end of day precision is the first day not covered; an end of month or year precision says when it ended, so that
 * the last day that may be covered is the month's or year's last. An event of one day has a {@code from} and no {@code to}.
 *
 * @param from its start, or the day of an event; null where unknown
 * @param to its end; null where unknown or still going on
 */
public record Period(@Nullable PartialDate from, @Nullable PartialDate to) {
    public static final Period UNKNOWN = new Period(null, null);

    /** @throws IllegalArgumentException when it ends before or on the day it starts */
    public Period {
        if (from != null && to != null && !from.first().isBefore(exclusiveEnd(to))) {
            throw new IllegalArgumentException("A period must end after it starts: " + from + " to " + to);
        }
    }

    public static Period since(PartialDate from) {
        return new Period(from, null);
    }

    public static Period until(PartialDate to) {
        return new Period(null, to);
    }

    public static Period between(PartialDate from, PartialDate to) {
        return new Period(from, to);
    }

    /** The first day it may cover; null where unknown. */
    public @Nullable LocalDate firstDay() {
        return from == null ? null : from.first();
    }

    /** The first day it does not cover; null where unknown. */
    public @Nullable LocalDate endDay() {
        return to == null ? null : exclusiveEnd(to);
    }

    /** Whether it may cover the day: an unknown end excludes nothing. */
    public boolean covers(LocalDate day) {
        LocalDate first = firstDay();
        LocalDate end = endDay();
        return (first == null || !day.isBefore(first)) && (end == null || day.isBefore(end));
    }

    public boolean isUnknown() {
        return from == null && to == null;
    }

    private static LocalDate exclusiveEnd(PartialDate to) {
        return to.precision() == Precision.DAY ? to.first() : to.next();
    }
}
