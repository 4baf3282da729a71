package dev.entente.load.actors;

import dev.entente.model.PartialDate;
import dev.entente.model.Period;
import java.time.DateTimeException;
import java.time.LocalDate;

/** The dates of TABARI/PETRARCH codes: {@code 970101-061231}, {@code >20070101}, {@code <900823}; the last day is in the time. */
final class PetrarchDates {
    /** Years of two digits above this one are of the 20th century. */
    private static final int PIVOT = 20;

    private PetrarchDates() {}

    /** @throws DateTimeException when it is none of these forms, or no such day */
    static Period read(String dates) {
        if (dates.isEmpty()) {
            return Period.UNKNOWN;
        }
        if (dates.startsWith(">")) {
            return Period.since(PartialDate.day(day(dates.substring(1))));
        }
        if (dates.startsWith("<")) {
            return Period.until(PartialDate.day(day(dates.substring(1))));
        }
        String[] ends = dates.split("-");
        if (ends.length != 2) {
            throw new DateTimeException("no pair of days: " + dates);
        }
        LocalDate from = day(ends[0]);
        LocalDate end = day(ends[1]).plusDays(1);
        if (!from.isBefore(end)) {
            throw new DateTimeException("ends before it begins: " + dates);
        }
        return new Period(PartialDate.day(from), PartialDate.day(end));
    }

    private static LocalDate day(String digits) {
        if (!digits.matches("\\d{6}|\\d{8}")) {
            throw new DateTimeException("no day of six or eight digits: " + digits);
        }
        int number = Integer.parseInt(digits);
        int year = number / 10_000;
        if (digits.length() == 6) {
            year += year > PIVOT ? 1900 : 2000;
        }
        return LocalDate.of(year, number / 100 % 100, number % 100);
    }
}
