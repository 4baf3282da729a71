package dev.entente.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * A day, a month or a year of the proleptic ISO calendar, years 1 to 9999.
 *
 * @param first its first day
 * @param precision whether it stands for that day, its month or its year
 */
public record PartialDate(LocalDate first, Precision precision) {
    private static final Pattern FORM = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");
    /** Where the year ends in its text, and the month. */
    private static final int YEAR_END = 4;

    private static final int MONTH_END = 7;

    public PartialDate {
        if (first.getYear() < 1 || first.getYear() > 9999) {
            throw new IllegalArgumentException("The year must be between 1 and 9999, not " + first.getYear());
        }
        first = switch (precision) {
            case DAY -> first;
            case MONTH -> first.withDayOfMonth(1);
            case YEAR -> first.withDayOfYear(1);
        };
    }

    public static PartialDate day(int year, int month, int day) {
        return day(LocalDate.of(year, month, day));
    }

    public static PartialDate day(LocalDate day) {
        return new PartialDate(day, Precision.DAY);
    }

    public static PartialDate month(int year, int month) {
        return new PartialDate(LocalDate.of(year, month, 1), Precision.MONTH);
    }

    public static PartialDate year(int year) {
        return new PartialDate(LocalDate.of(year, 1, 1), Precision.YEAR);
    }

    /**
     * Reads {@code 2018}, {@code 2018-03} or {@code 2018-03-26}.
     *
     * @throws IllegalArgumentException for any other form and for days that do not exist
     */
    public static PartialDate parse(String text) {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("Not a date of the form 2018, 2018-03 or 2018-03-26: " + text);
        }
        try {
            int year = number(text, 0, YEAR_END);
            return switch (text.length()) {
                case YEAR_END -> year(year);
                case MONTH_END -> month(year, number(text, YEAR_END + 1, MONTH_END));
                default -> day(year, number(text, YEAR_END + 1, MONTH_END), number(text, MONTH_END + 1, text.length()));
            };
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("No such date: " + text, e);
        }
    }

    private static int number(String text, int begin, int end) {
        return Integer.parseInt(text, begin, end, 10);
    }

    /** The first day after it. */
    public LocalDate next() {
        return switch (precision) {
            case DAY -> first.plusDays(1);
            case MONTH -> first.plusMonths(1);
            case YEAR -> first.plusYears(1);
        };
    }

    /** Whether every day of the other lies in it. */
    public boolean contains(PartialDate other) {
        return !other.first.isBefore(first) && !other.next().isAfter(next());
    }

    /** {@code 2018}, {@code 2018-03} or {@code 2018-03-26}. */
    @Override
    public String toString() {
        return first.toString()
                .substring(
                        0,
                        switch (precision) {
                            case DAY -> 10;
                            case MONTH -> MONTH_END;
                            case YEAR -> YEAR_END;
                        });
    }
}
