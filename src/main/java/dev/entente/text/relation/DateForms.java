package dev.entente.text.relation;

import dev.entente.model.PartialDate;
import dev.entente.model.Period;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The forms of words that name days, months and years, with what each means seen from the document's day. */
final class DateForms {
    private static final List<String> MONTHS = List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");
    private static final List<String> DAYS =
            List.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");
    private static final Map<String, Integer> NUMBERS = Map.ofEntries(
            Map.entry("a", 1),
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10),
            Map.entry("eleven", 11),
            Map.entry("twelve", 12),
            Map.entry("thirteen", 13),
            Map.entry("fourteen", 14),
            Map.entry("fifteen", 15),
            Map.entry("sixteen", 16),
            Map.entry("seventeen", 17),
            Map.entry("eighteen", 18),
            Map.entry("nineteen", 19),
            Map.entry("twenty", 20),
            Map.entry("thirty", 30),
            Map.entry("forty", 40),
            Map.entry("fifty", 50),
            Map.entry("sixty", 60),
            Map.entry("seventy", 70));
    private static final Map<String, Period> WARS = Map.of(
            "korean war", Period.between(PartialDate.year(1950), PartialDate.year(1953)),
            "vietnam war", Period.between(PartialDate.year(1955), PartialDate.year(1975)),
            "first world war", Period.between(PartialDate.year(1914), PartialDate.year(1918)),
            "second world war", Period.between(PartialDate.year(1939), PartialDate.year(1945)),
            "world war ii", Period.between(PartialDate.year(1939), PartialDate.year(1945)));

    /** The months, one of which the words may be, as the alternatives of a pattern. */
    static final String MONTH_NAMES =
            "January|February|March|April|May|June|July|August|September|October|November|December";

    private static final String MONTH = "(?<month>(?-i:" + MONTH_NAMES
            + "|Jan\\.?|Feb\\.?|Mar\\.?|Apr\\.?|Jun\\.?|Jul\\.?|Aug\\.?|Sept?\\.?|Oct\\.?|Nov\\.?|Dec\\.?))";
    private static final String LAST_MONTH = MONTH.replace("?<month>", "?<lastmonth>");
    private static final String DAY = "(?<day>\\d{1,2})(?:st|nd|rd|th)?";
    private static final String YEAR = "(?<year>(?:1[5-9]|20)\\d\\d)";
    /** A number of one word, or of two: "twenty-two". */
    static final String NUMBER =
            "(?<number>\\d{1,3}|(?:twenty|thirty|forty|fifty|sixty|seventy)-(?:one|two|three|four|five|six|seven|eight|nine)|"
                    + String.join("|", NUMBERS.keySet()) + ")";
    /** "Wednesday, September 7" is one day, not two. */
    private static final String OF_WEEK = "(?:(?:" + String.join("|", DAYS) + "),?\\s+(?:the\\s+)?)?";

    private static final String WEEKDAY = "(?<weekday>" + String.join("|", DAYS) + ")";
    private static final String LAST_WEEKDAY = WEEKDAY.replace("?<weekday>", "?<lastweekday>");
    /** Without the winter, which lies in two years. */
    private static final String SEASON = "(?<season>spring|summer|autumn|fall)";

    private final @Nullable LocalDate today;

    /** A form of words with what it means; null where it means no date after all. */
    record Rule(Pattern pattern, Function<MatchResultGroups, @Nullable Period> meaning) {
        /** What the words found mean; null also where there is no such day. */
        @Nullable
        Period periodOrNull(Matcher found, YearOfText year) {
            try {
                return meaning.apply(new MatchResultGroups(found, year));
            } catch (DateTimeException | IllegalArgumentException e) {
                return null;
            }
        }
    }

    /** @param years tells the year of a day or a month that is named without one */
    record MatchResultGroups(Matcher matcher, YearOfText years) {
        @Nullable
        String get(String name) {
            return matcher.group(name);
        }
    }

    /** @param today the day the document was published; null where unknown, then only full dates have a meaning */
    DateForms(@Nullable LocalDate today) {
        this.today = today;
    }

    /** The forms, those first that keep their words from the others. */
    List<Rule> list() {
        List<Rule> all = new ArrayList<>();
        all.add(rule("\\b(?<iso>\\d{4}-\\d{2}-\\d{2})\\b", m -> at(PartialDate.parse(text(m, "iso")))));
        all.add(rule(
                "\\b(?:from\\s+|between\\s+)?" + MONTH + "\\s+" + DAY
                        + "\\s?(?:-|–|to|and|until)\\s?(?<last>\\d{1,2})(?:st|nd|rd|th)?\\b(?:,?\\s+" + YEAR + ")?",
                m -> days(day(m, "day"), day(m, "last"))));
        all.add(rule(
                "\\b(?:from\\s+|between\\s+)?(?:the\\s+)?" + DAY
                        + "\\s?(?:-|–|to|and|until)\\s?(?:the\\s+)?(?<last>\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?"
                        + MONTH
                        + "\\b(?:,?\\s+" + YEAR + ")?",
                m -> days(day(m, "day"), day(m, "last"))));
        all.add(rule(
                "\\b(?:from\\s+|between\\s+)?" + DAY + "\\s+" + MONTH
                        + "\\s?(?:-|–|to|and|until)\\s?(?<last>\\d{1,2})(?:st|nd|rd|th)?\\s+" + LAST_MONTH
                        + "\\b(?:,?\\s+"
                        + YEAR + ")?",
                m -> days(day(m, "day"), day(m, "lastmonth", "last"))));
        all.add(rule(
                "\\b(?:from\\s+|between\\s+)?" + MONTH + "\\s+" + DAY + "\\s?(?:-|–|to|and|until)\\s?" + LAST_MONTH
                        + "\\s+(?<last>\\d{1,2})(?:st|nd|rd|th)?\\b(?:,?\\s+" + YEAR + ")?",
                m -> days(day(m, "day"), day(m, "lastmonth", "last"))));
        all.add(rule(
                "\\b" + OF_WEEK + MONTH + "\\s+" + DAY
                        + "\\b(?!\\s?%|\\s+(?:Movement|Front|Agreement|Accords?|Brigade|Revolution))(?:,?\\s+" + YEAR
                        + "\\b)?",
                m -> at(day(m, "day"))));
        all.add(rule(
                "\\b" + OF_WEEK + DAY + "\\s+(?:of\\s+)?" + MONTH + "\\b(?:,?\\s+" + YEAR + "\\b)?",
                m -> at(day(m, "day"))));
        all.add(rule(
                "\\b" + MONTH + ",?\\s+(?:of\\s+)?" + YEAR + "\\b",
                m -> at(PartialDate.month(number(m, "year"), month(m)))));
        all.add(rule("\\bwinter\\s+of\\s+" + YEAR + "\\s?[-–/]\\s?(?<last>\\d\\d)\\b", m -> winterOrNull(m)));
        all.add(rule(
                "\\b(?:spring|summer|autumn|fall|winter)s?\\s+(?:of\\s+)?" + YEAR + "\\b",
                m -> at(PartialDate.year(number(m, "year")))));
        all.add(rule("\\b(?<year>(?:19|20)\\d\\d)-(?<isomonth>0[1-9]|1[0-2])\\b(?!-)", m -> isoMonthOrNull(m)));
        all.add(rule(
                "(?<=\\bin )the\\s+(?:early\\s+|mid-?\\s?|late\\s+)?(?<year>(?:1[5-9]|20)\\d0)s\\b",
                m -> Period.between(PartialDate.year(number(m, "year")), PartialDate.year(number(m, "year") + 10))));
        all.add(rule(
                "\\b(?:from|between)\\s+" + YEAR + "\\s+(?:to|and|until)\\s+(?<last>(?:1[5-9]|20)\\d\\d)\\b",
                m -> Period.between(PartialDate.year(number(m, "year")), PartialDate.year(number(m, "last")))));
        all.add(rule(
                "\\b" + YEAR + "\\s?[-–]\\s?(?<last>(?:1[5-9]|20)\\d\\d)\\b",
                m -> Period.between(PartialDate.year(number(m, "year")), PartialDate.year(number(m, "last")))));
        for (Map.Entry<String, Period> war : WARS.entrySet()) {
            all.add(rule("(?<=since )the " + war.getKey() + "\\b", m -> war.getValue()));
            all.add(rule("(?<=during )the " + war.getKey() + "\\b", m -> war.getValue()));
        }
        if (today != null) {
            addAnchored(today, all);
        }
        all.add(rule(
                "(?<=\\b(?:in|since|until|of|by|during|early|late|mid|year) )" + YEAR + "\\b(?!\\s*[-–]?\\d)",
                m -> at(PartialDate.year(number(m, "year")))));
        return all;
    }

    private void addAnchored(LocalDate day, List<Rule> all) {
        all.add(rule("\\b" + WEEKDAY + "\\s+(?<which>last|next)\\s+week\\b", m -> weekdayOfWeek(m, day)));
        all.add(rule(
                "\\b(?:today|this (?:morning|afternoon|evening)|tonight|earlier today)\\b",
                m -> at(PartialDate.day(day))));
        all.add(rule("\\bthe day before yesterday\\b", m -> at(PartialDate.day(day.minusDays(2)))));
        all.add(rule("\\bthe day after tomorrow\\b", m -> at(PartialDate.day(day.plusDays(2)))));
        all.add(rule("\\b(?:yesterday|last night)\\b", m -> at(PartialDate.day(day.minusDays(1)))));
        all.add(rule("\\btomorrow\\b", m -> at(PartialDate.day(day.plusDays(1)))));
        all.add(rule(
                "\\b(?:this|last|next|past|previous)\\s+week(?:end)?\\b",
                m -> week(m.matcher().group().toLowerCase(Locale.ROOT), day)));
        all.add(rule("\\bthis month\\b", m -> at(PartialDate.month(day.getYear(), day.getMonthValue()))));
        all.add(rule("\\b(?:last|past|previous) month\\b", m -> month(day.minusMonths(1))));
        all.add(rule("\\bnext month\\b", m -> month(day.plusMonths(1))));
        all.add(rule("\\b(?:earlier |later )?this year\\b", m -> at(PartialDate.year(day.getYear()))));
        all.add(rule("\\b(?:last|past|previous) year\\b", m -> at(PartialDate.year(day.getYear() - 1))));
        all.add(rule("\\bnext year\\b", m -> at(PartialDate.year(day.getYear() + 1))));
        all.add(rule("\\b(?<which>last|next)\\s+" + MONTH + "\\b", m -> relativeMonth(m, day)));
        all.add(rule(
                "\\b" + WEEKDAY + "\\s?(?<between>-|–|to|and|through|until)\\s?(?:on\\s+)?" + LAST_WEEKDAY + "\\b",
                m -> weekdaysOrNull(m, day)));
        all.add(rule("\\b(?<which>last|next|this)?\\s?" + WEEKDAY + "\\b", m -> weekday(m, day)));
        all.add(rule("\\bthis\\s+" + SEASON + "\\b", m -> season(text(m, "season"), day.getYear())));
        all.add(rule("\\b" + NUMBER + "\\s+(?<unit>day|week|month|year|decade)s?\\s+ago\\b", m -> ago(m, day)));
        all.add(rule("(?<=\\b(?:in|since|until|early|late|mid|of) )" + MONTH + "\\b", m -> nearestMonth(m, day)));
    }

    private static Rule rule(String pattern, Function<MatchResultGroups, @Nullable Period> meaning) {
        return new Rule(Pattern.compile(pattern, Pattern.CASE_INSENSITIVE), meaning);
    }

    private static Period at(PartialDate date) {
        return Period.since(date);
    }

    private static Period month(LocalDate day) {
        return at(PartialDate.month(day.getYear(), day.getMonthValue()));
    }

    private static Period days(PartialDate first, PartialDate last) {
        return Period.between(first, PartialDate.day(last.next()));
    }

    /** A week is told by its days, Monday to Sunday; what happened this week is over on the document's day. */
    private static Period week(String words, LocalDate day) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        if (words.startsWith("this")) {
            return Period.between(PartialDate.day(monday), PartialDate.day(monday.plusDays(7)));
        }
        LocalDate start = words.startsWith("next") ? monday.plusDays(7) : monday.minusDays(7);
        return Period.between(PartialDate.day(start), PartialDate.day(start.plusDays(7)));
    }

    private static Period relativeMonth(MatchResultGroups m, LocalDate day) {
        int month = month(m);
        boolean last = "last".equalsIgnoreCase(m.get("which"));
        int year = day.getYear();
        if (last && month >= day.getMonthValue()) {
            year--;
        } else if (!last && month <= day.getMonthValue()) {
            year++;
        }
        return at(PartialDate.month(year, month));
    }

    /** The month without a year, in the year that the text told or nearest to the document's day. */
    private static Period nearestMonth(MatchResultGroups m, LocalDate day) {
        return at(PartialDate.month(m.years().of(month(m), 15, day), month(m)));
    }

    /** "Last Thursday" is none that would be called yesterday. */
    private static Period weekday(MatchResultGroups m, LocalDate day) {
        DayOfWeek weekday = DayOfWeek.of(DAYS.indexOf(text(m, "weekday")) + 1);
        LocalDate date = "next".equalsIgnoreCase(m.get("which"))
                ? day.with(TemporalAdjusters.next(weekday))
                : "last".equalsIgnoreCase(m.get("which"))
                        ? day.minusDays(1).with(TemporalAdjusters.previous(weekday))
                        : day.with(TemporalAdjusters.previousOrSame(weekday));
        return at(PartialDate.day(date));
    }

    /** "On Tuesday last week". */
    private static Period weekdayOfWeek(MatchResultGroups m, LocalDate day) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        LocalDate start = text(m, "which").equals("next") ? monday.plusDays(7) : monday.minusDays(7);
        return at(PartialDate.day(start.plusDays(DAYS.indexOf(text(m, "weekday")))));
    }

    /** "On Tuesday and Wednesday", "from Monday to Friday"; "on Monday and Friday" are two days apart. */
    private static @Nullable Period weekdaysOrNull(MatchResultGroups m, LocalDate day) {
        DayOfWeek first = DayOfWeek.of(DAYS.indexOf(text(m, "weekday")) + 1);
        DayOfWeek last = DayOfWeek.of(DAYS.indexOf(text(m, "lastweekday")) + 1);
        if (text(m, "between").equals("and") && first.plus(1) != last) {
            return null;
        }
        LocalDate end = day.with(TemporalAdjusters.previousOrSame(last));
        return days(PartialDate.day(end.with(TemporalAdjusters.previousOrSame(first))), PartialDate.day(end));
    }

    private static Period season(String season, int year) {
        int first = season.equals("spring") ? 3 : season.equals("summer") ? 6 : 9;
        return Period.between(PartialDate.month(year, first), PartialDate.month(year, first + 3));
    }

    /** "The winter of 1978-79". */
    private static @Nullable Period winterOrNull(MatchResultGroups m) {
        int year = number(m, "year");
        return number(m, "last") == (year + 1) % 100
                ? Period.between(PartialDate.month(year, 12), PartialDate.month(year + 1, 3))
                : null;
    }

    /** "2019-06"; "2005-06" may be a span of two years. */
    private static @Nullable Period isoMonthOrNull(MatchResultGroups m) {
        int year = number(m, "year");
        int month = number(m, "isomonth");
        return month > year % 100 ? null : at(PartialDate.month(year, month));
    }

    /** The number that a word or digits stand for. */
    static int number(String word) {
        String[] parts = word.toLowerCase(Locale.ROOT).split("-");
        int sum = 0;
        for (String part : parts) {
            Integer known = NUMBERS.get(part);
            sum += known == null ? Integer.parseInt(part) : known;
        }
        return sum;
    }

    private static Period ago(MatchResultGroups m, LocalDate day) {
        int count = number(text(m, "number"));
        return switch (text(m, "unit")) {
            case "day" -> at(PartialDate.day(day.minusDays(count)));
            case "week" -> month(day.minusWeeks(count));
            case "month" -> month(day.minusMonths(count));
            case "decade" -> at(PartialDate.year(day.getYear() - 10 * count));
            default -> at(PartialDate.year(day.getYear() - count));
        };
    }

    private PartialDate day(MatchResultGroups m, String dayGroup) {
        return day(m, "month", dayGroup);
    }

    private PartialDate day(MatchResultGroups m, String monthGroup, String dayGroup) {
        int month = month(m, monthGroup);
        int day = number(m, dayGroup);
        String year = m.get("year");
        if (year != null) {
            return PartialDate.day(Integer.parseInt(year), month, day);
        }
        if (today == null) {
            throw new IllegalArgumentException("No year");
        }
        return PartialDate.day(m.years().of(month, day, today), month, day);
    }

    private static int month(MatchResultGroups m) {
        return month(m, "month");
    }

    private static int month(MatchResultGroups m, String group) {
        String start = text(m, group).substring(0, 3);
        for (int i = 0; i < MONTHS.size(); i++) {
            if (MONTHS.get(i).startsWith(start)) {
                return i + 1;
            }
        }
        throw new IllegalArgumentException("No month: " + start);
    }

    private static int number(MatchResultGroups m, String group) {
        return Integer.parseInt(text(m, group));
    }

    private static String text(MatchResultGroups m, String group) {
        String text = m.get(group);
        if (text == null) {
            throw new IllegalArgumentException("No " + group);
        }
        return text.toLowerCase(Locale.ROOT);
    }
}
