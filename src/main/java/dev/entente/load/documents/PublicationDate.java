package dev.entente.load.documents;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the day of publication as headers and web pages write it. */
public final class PublicationDate {
    private static final Pattern ISO = Pattern.compile("(\\d{4})-?(\\d{2})-?(\\d{2})(?!\\d).*", Pattern.DOTALL);
    private static final List<DateTimeFormatter> WRITTEN = List.of(
            english("MMMM d, uuuu"),
            english("MMM d, uuuu"),
            english("d MMMM uuuu"),
            english("d MMM uuuu"),
            english("EEEE, MMMM d, uuuu"),
            english("EEE, d MMM uuuu"));

    private PublicationDate() {}

    /**
     * Finds the day in {@code 2018-03-28}, {@code 20180328}, either with a time behind it, {@code March 28, 2018} or {@code 28 March 2018}.
     * The time zone is not looked at: the day is the one its publisher wrote.
     */
    public static Optional<LocalDate> find(String text) {
        String trimmed = text.strip();
        Matcher iso = ISO.matcher(trimmed);
        if (iso.matches()) {
            return day(iso);
        }
        for (DateTimeFormatter form : WRITTEN) {
            try {
                return Optional.of(LocalDate.parse(trimmed, form));
            } catch (DateTimeException e) {
                // The next form may fit.
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> day(Matcher iso) {
        try {
            LocalDate day = LocalDate.of(
                    Integer.parseInt(iso.group(1)), Integer.parseInt(iso.group(2)), Integer.parseInt(iso.group(3)));
            return day.getYear() == 0 ? Optional.empty() : Optional.of(day);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static DateTimeFormatter english(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.ENGLISH)
                .withResolverStyle(ResolverStyle.STRICT);
    }
}
