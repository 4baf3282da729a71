package dev.entente.load.states;

import java.time.LocalDate;

/**
 * A stretch of time.
 *
 * @param to the first day behind it
 */
record Span(LocalDate from, LocalDate to) {
    static final Span ALWAYS = new Span(LocalDate.MIN, LocalDate.MAX);

    /** Of two cells, empty for no bound. */
    static Span of(String from, String to) {
        return new Span(
                from.isEmpty() ? LocalDate.MIN : LocalDate.parse(from),
                to.isEmpty() ? LocalDate.MAX : LocalDate.parse(to));
    }

    boolean isOpen() {
        return equals(ALWAYS);
    }

    boolean hasEnd() {
        return !to.equals(LocalDate.MAX);
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(to);
    }

    /** Whether some of the day's year lies in it: data sets by year date a year by its first or last day. */
    boolean reachesYear(LocalDate day) {
        return day.getYear() >= from.getYear() && day.getYear() <= lastYear();
    }

    boolean meets(Span other) {
        return from.isBefore(other.to) && other.from.isBefore(to);
    }

    /** What both have in common; they must meet. */
    Span common(Span other) {
        return new Span(from.isAfter(other.from) ? from : other.from, to.isBefore(other.to) ? to : other.to);
    }

    private int lastYear() {
        return hasEnd() ? to.minusDays(1).getYear() : LocalDate.MAX.getYear();
    }

    /** {@code since 1971}, {@code until 1887}, {@code 1949 to 1990}; empty for all time. */
    String inYears() {
        boolean hasStart = !from.equals(LocalDate.MIN);
        if (!hasEnd()) {
            return hasStart ? "since " + from.getYear() : "";
        }
        if (!hasStart) {
            return "until " + lastYear();
        }
        return from.getYear() == lastYear() ? "in " + lastYear() : from.getYear() + " to " + lastYear();
    }
}
