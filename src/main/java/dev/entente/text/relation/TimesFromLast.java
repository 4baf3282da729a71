package dev.entente.text.relation;

import dev.entente.model.PartialDate;
import dev.entente.model.Period;
import dev.entente.model.Precision;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Forms of words that count from the time last named: "the following day", "three days later", "a month before", "on the 12th". */
final class TimesFromLast {
    /** Any of the forms; which one, the named groups say. */
    static final Pattern FORM = Pattern.compile(
            "\\bthe\\s+(?<way>next|following|previous|preceding|same)\\s+(?<wayunit>day|month|year)\\b(?!\\s+of\\b)"
                    + "|\\bthe\\s+(?<dayunit>day|month|year)\\s+(?<side>before|after)(?=\\s*(?:[,.;]|$))"
                    + "|\\b" + DateForms.NUMBER + "\\s+(?<unit>day|week|month|year|decade)s?\\s+"
                    + "(?:(?<distance>later|earlier)\\b(?!\\s+than)|(?<beside>before|after|afterwards?|previously)(?=\\s*(?:[,.;]|$)))"
                    + "|\\bon\\s+the\\s+(?<dom>\\d{1,2})(?:st|nd|rd|th)(?=\\s*(?:[,.;]|$)|\\s+(?:in|at|and|with|to|for|by|he|she|they|the)\\b)",
            Pattern.CASE_INSENSITIVE);

    private TimesFromLast() {}

    /**
     * What the words mean.
     *
     * @param last the time named last; null where none was named near
     * @param today the day of the document; null where unknown
     * @return null where they mean nothing sure
     */
    static @Nullable Period meaningOrNull(Matcher words, @Nullable Period last, @Nullable LocalDate today) {
        String dayOfMonth = words.group("dom");
        if (dayOfMonth != null) {
            return dayOfMonthOrNull(Integer.parseInt(dayOfMonth), last, today);
        }
        String way = firstOf(words, "way", "side", "distance", "beside");
        String unit = firstOf(words, "wayunit", "dayunit", "unit");
        String number = words.group("number");
        boolean backwards = way.matches("previous|preceding|before|earlier|previously");
        int count = way.equals("same") ? 0 : number == null ? 1 : DateForms.number(number);
        PartialDate from = anchorOrNull(last, backwards);
        if (from == null) {
            return today != null && "earlier".equals(way) ? counted(PartialDate.day(today), unit, -count) : null;
        }
        boolean fineEnough = !unit.equals("day") || from.precision() == Precision.DAY;
        return fineEnough ? counted(from, unit, backwards ? -count : count) : null;
    }

    /** Of a time of several days its last one, where one counts on from it. */
    private static @Nullable PartialDate anchorOrNull(@Nullable Period last, boolean backwards) {
        if (last == null || last.from() == null) {
            return null;
        }
        PartialDate to = last.to();
        return backwards || to == null || to.precision() != Precision.DAY
                ? last.from()
                : PartialDate.day(to.first().minusDays(1));
    }

    private static Period counted(PartialDate from, String unit, int count) {
        LocalDate day = from.first();
        return Period.since(
                switch (unit) {
                    case "day" -> PartialDate.day(day.plusDays(count));
                    case "week" -> month(day.plusWeeks(count));
                    case "month" ->
                        from.precision() == Precision.YEAR
                                ? PartialDate.year(day.plusMonths(count).getYear())
                                : month(day.plusMonths(count));
                    case "decade" -> PartialDate.year(day.getYear() + 10 * count);
                    default -> PartialDate.year(day.getYear() + count);
                });
    }

    private static PartialDate month(LocalDate day) {
        return PartialDate.month(day.getYear(), day.getMonthValue());
    }

    /** In the month last named, else the last such day before the document's. */
    private static @Nullable Period dayOfMonthOrNull(int dayOfMonth, @Nullable Period last, @Nullable LocalDate today) {
        PartialDate named = last == null ? null : last.from();
        if (named != null && named.precision() != Precision.YEAR) {
            return Period.since(PartialDate.day(named.first().withDayOfMonth(dayOfMonth)));
        }
        if (today == null) {
            return null;
        }
        LocalDate month = dayOfMonth <= today.getDayOfMonth() ? today : today.minusMonths(1);
        return Period.since(PartialDate.day(month.withDayOfMonth(dayOfMonth)));
    }

    private static String firstOf(Matcher words, String... groups) {
        for (String group : groups) {
            String found = words.group(group);
            if (found != null) {
                return found.toLowerCase(java.util.Locale.ROOT);
            }
        }
        throw new IllegalArgumentException("No group of " + String.join(", ", groups));
    }
}
