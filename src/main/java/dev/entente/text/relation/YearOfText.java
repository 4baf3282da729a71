package dev.entente.text.relation;

import dev.entente.model.PartialDate;
import dev.entente.model.Precision;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The year of a day or a month that is named without one: in a history that of the time named last ("In July 1956 he took the canal. Israel attacked on 29
 * October"), else the one that brings it nearest to the day of the document.
 *
 * @param named the time with a year that was named last; null where none was named near
 * @param sameSentence whether the same sentence names it
 * @param news whether the text tells of its own days, see {@link #isNews}
 */
record YearOfText(@Nullable PartialDate named, boolean sameSentence, boolean news) {
    private static final Pattern OWN_DAYS = Pattern.compile(
            "\\b(?:today|yesterday|tomorrow|tonight|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:this|last|next) (?:week|month|year)|\\w+ (?:days|weeks|months) ago)\\b",
            Pattern.CASE_INSENSITIVE);
    /** News leaves out the year of days about so many days away. */
    private static final int CLOSE = 60;
    /** In news a time named less than so many years ago is mostly an aside, and the day without a year one of its own. */
    private static final int LONG_AGO = 5;

    private static final int HALF_YEAR = 6;

    /** Whether a text has days told from its own day, as news has and a history has not. */
    static boolean isNews(String text) {
        return OWN_DAYS.matcher(text).find();
    }

    int of(int month, int day, LocalDate today) {
        LocalDate nearest = nearest(month, day, today);
        if (named == null || named.first().isAfter(today)) {
            return nearest.getYear();
        }
        boolean close = Math.abs(ChronoUnit.DAYS.between(today, nearest)) <= CLOSE;
        boolean aside = !sameSentence && named.first().isAfter(today.minusYears(LONG_AGO));
        return news && (close || aside) ? nearest.getYear() : following(named, month);
    }

    /** A month long before the one named last is of the year after. */
    private static int following(PartialDate named, int month) {
        int year = named.first().getYear();
        boolean after = named.precision() != Precision.YEAR && named.first().getMonthValue() - month >= HALF_YEAR;
        return after ? year + 1 : year;
    }

    private static LocalDate nearest(int month, int day, LocalDate today) {
        LocalDate thisYear = LocalDate.of(today.getYear(), month, Math.min(day, 28));
        return Stream.of(thisYear.minusYears(1), thisYear, thisYear.plusYears(1))
                .min(Comparator.comparingLong(date -> Math.abs(ChronoUnit.DAYS.between(today, date))))
                .orElse(thisYear);
    }
}
