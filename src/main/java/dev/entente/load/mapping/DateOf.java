package dev.entente.load.mapping;

import dev.entente.model.PartialDate;
import dev.entente.model.Precision;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A date that a row states; null where it states none. */
@FunctionalInterface
interface DateOf {
    /** The form of dates unless the mapping says otherwise. */
    String ISO = "iso";

    /** How databases write a year that is not known, of 0000-00-00; there was no such year. */
    String NO_YEAR = "0000";

    @Nullable
    PartialDate of(Columns.Cells cells) throws RowProblem;

    /**
     * {@code {column: C, format: F, precision: P}}, where {@code column: [C, D]} is the first that says something, or {@code {year: C, month: C, day: C}}; {@code missing} lists what means unknown besides an
     * empty cell. The precision is {@code {column: C, day: [...], month: [...], year: [...], unknown: [...]}}: what its column says of a date
     * that is known to its day, month or year only, or not even so; a cell that no list has leaves the date as fine as it is written. With
     * {@code when: [...]} only rows for which the conditions hold state the date.
     */
    static DateOf compile(Node node, Columns columns) {
        if (node.isText()) {
            return constant(node);
        }
        node.allow("column", "format", "precision", "year", "month", "day", "missing", "when");
        DateOf date = stated(node, columns);
        if (!node.has("when")) {
            return date;
        }
        Condition when = Condition.compile(node.get("when"), columns);
        return cells -> when.holds(cells) ? date.of(cells) : null;
    }

    private static DateOf stated(Node node, Columns columns) {
        Set<String> missing =
                node.find("missing").map(list -> Set.copyOf(list.texts())).orElse(Set.of());
        if (node.has("year")) {
            return parts(node, columns, missing);
        }
        Text text =
                firstOf(node.get("column").list().stream().map(columns::column).toList());
        Parser parser = parser(node);
        String format = node.text("format", ISO);
        boolean isIso = format.equals(ISO);
        String wanted = isIso ? "2018-03-26, 2018-03 or 2018" : format;
        Text precisionText =
                node.find("precision").map(p -> columns.column(p.get("column"))).orElse(null);
        Map<String, Precision> precisions = precisions(node);
        Set<String> unknown = node.find("precision")
                .flatMap(precision -> precision.find("unknown"))
                .map(codes -> Set.copyOf(codes.texts()))
                .orElse(Set.of());
        return cells -> {
            String value = text.of(cells);
            String code = precisionText == null ? "" : precisionText.of(cells);
            if (value.isEmpty() || missing.contains(value) || unknown.contains(code)) {
                return null;
            }
            if (isIso && value.startsWith(NO_YEAR)) {
                return null;
            }
            try {
                PartialDate date = parser.parse(value);
                Precision precision = precisions.get(code);
                return precision == null ? date : coarser(date, precision);
            } catch (DateTimeException | IllegalArgumentException e) {
                throw new RowProblem(
                        "date-not-valid",
                        "\"" + value + "\" is no date of the form " + wanted
                                + ". Mend it, say its form under format, or name it under missing if it means none");
            }
        };
    }

    /** The first of the cells that is not empty. */
    private static Text firstOf(List<Text> texts) {
        return texts.size() == 1
                ? texts.get(0)
                : cells -> texts.stream()
                        .map(text -> text.of(cells))
                        .filter(value -> !value.isEmpty())
                        .findFirst()
                        .orElse("");
    }

    private static DateOf constant(Node node) {
        try {
            PartialDate date = PartialDate.parse(node.text());
            return cells -> date;
        } catch (IllegalArgumentException e) {
            throw node.problem(e.getMessage() + "; for a column write {column: NAME}");
        }
    }

    private static DateOf parts(Node node, Columns columns, Set<String> missing) {
        Text year = columns.column(node.get("year"));
        Text month = node.find("month").map(columns::column).orElse(null);
        Text day = node.find("day").map(columns::column).orElse(null);
        return cells -> {
            String y = year.of(cells);
            if (y.isEmpty() || missing.contains(y) || y.startsWith("-") || y.startsWith(NO_YEAR)) {
                return null;
            }
            int m = month == null ? 0 : part(month.of(cells));
            int d = day == null ? 0 : part(day.of(cells));
            try {
                int whole = Integer.parseInt(y);
                if (m == 0) {
                    return checked(PartialDate.year(whole));
                }
                return checked(d == 0 ? PartialDate.month(whole, m) : PartialDate.day(LocalDate.of(whole, m, d)));
            } catch (NumberFormatException e) {
                throw new RowProblem("date-not-valid", "\"" + y + "\" is no number of a year");
            } catch (DateTimeException e) {
                throw new RowProblem("date-not-valid", "There is no day " + y + "-" + m + "-" + d);
            }
        };
    }

    /** A month or day, 0 where it is not known: -9 in COW's files, 0 or nothing elsewhere. */
    private static int part(String text) throws RowProblem {
        if (text.isEmpty() || text.startsWith("-")) {
            return 0;
        }
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new RowProblem("date-not-valid", "\"" + text + "\" is no number of a month or day");
        }
    }

    private static PartialDate checked(PartialDate date) {
        int year = date.first().getYear();
        if (year < 1 || year > 9999) {
            throw new DateTimeException("No year " + year);
        }
        return date;
    }

    private static Map<String, Precision> precisions(Node node) {
        Map<String, Precision> precisions = new HashMap<>();
        node.find("precision").ifPresent(precision -> {
            precision.allow("column", "day", "month", "year", "unknown");
            for (Precision each : Precision.values()) {
                precision.find(each.code()).ifPresent(codes -> codes.texts()
                        .forEach(code -> precisions.put(code, each)));
            }
        });
        return precisions;
    }

    private static PartialDate coarser(PartialDate date, Precision precision) {
        if (precision.compareTo(date.precision()) <= 0) {
            return date;
        }
        LocalDate first = date.first();
        return precision == Precision.MONTH
                ? PartialDate.month(first.getYear(), first.getMonthValue())
                : PartialDate.year(first.getYear());
    }

    private static Parser parser(Node node) {
        String format = node.text("format", ISO);
        switch (format) {
            case ISO:
                return DateOf::iso;
            case "yyyyMMdd":
                return DateOf::compact;
            default:
                try {
                    DateTimeFormatter formatter = new DateTimeFormatterBuilder()
                            .parseCaseInsensitive()
                            .appendPattern(format)
                            .toFormatter(Locale.ENGLISH);
                    return text -> checked(PartialDate.day(LocalDate.parse(text, formatter)));
                } catch (IllegalArgumentException e) {
                    throw node.get("format")
                            .problem("\"" + format
                                    + "\" is no form of a date: use iso, yyyyMMdd, or letters such as dd-MMM-uuuu");
                }
        }
    }

    /** {@code 2018}, {@code 2018-03} or {@code 2018-03-26}, and what stands behind it for the time of day; a part of 00 is not known. */
    private static PartialDate iso(String text) {
        String plain = text.startsWith("+") ? text.substring(1) : text;
        String date = plain.length() > 10 ? plain.substring(0, 10) : plain;
        String known =
                date.endsWith("-00-00") ? date.substring(0, 4) : date.endsWith("-00") ? date.substring(0, 7) : date;
        return checked(PartialDate.parse(known));
    }

    /** {@code 20180326}, and what stands behind it for the time of day; a part of 00 is not known. */
    private static PartialDate compact(String text) {
        if (text.length() < 4) {
            throw new DateTimeException("Too short");
        }
        int year = Integer.parseInt(text, 0, 4, 10);
        int month = text.length() < 6 ? 0 : Integer.parseInt(text, 4, 6, 10);
        int day = text.length() < 8 ? 0 : Integer.parseInt(text, 6, 8, 10);
        if (month == 0) {
            return checked(PartialDate.year(year));
        }
        return checked(day == 0 ? PartialDate.month(year, month) : PartialDate.day(LocalDate.of(year, month, day)));
    }

    /** Reads the text of a date. */
    @FunctionalInterface
    interface Parser {
        PartialDate parse(String text);
    }
}
