package dev.entente.text.relation;

import dev.entente.model.PartialDate;
import dev.entente.model.Period;
import dev.entente.model.Precision;
import dev.entente.text.syntax.Sentence;
import dev.entente.text.syntax.Token;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the words of a sentence that say when, and the days they mean seen from the document's date, or from the time that the text named last. Reads
 * the sentences of a text in their order; single use.
 */
final class DateReader {
    /** How many sentences on "the following day" still counts from a time. */
    private static final int NEAR = 3;

    /** "Since", "since independence in". */
    private static final Pattern SINCE =
            Pattern.compile("(?:.*\\W)?since(?:\\s+(?:the\\s+|its\\s+|their\\s+)?[a-z]+\\s+(?:in|of|on|at))?");

    private final List<DateForms.Rule> rules;
    private final @Nullable LocalDate today;
    private final NamedYears years;
    private @Nullable Period last;
    private int lastSentence;

    /**
     * @param today the day the document was published; null where unknown, then only full dates are read
     * @param text the whole text
     */
    DateReader(@Nullable LocalDate today, String text) {
        this.rules = new DateForms(today).list();
        this.today = today;
        this.years = new NamedYears(text);
    }

    List<DateExpression> read(Sentence sentence) {
        List<DateExpression> found = new ArrayList<>();
        String text = sentence.text().replaceAll("\\s", " ");
        years.open(text);
        boolean[] taken = new boolean[text.length() + 1];
        for (DateForms.Rule rule : rules) {
            Matcher matcher = rule.pattern().matcher(text);
            while (matcher.find()) {
                if (taken[matcher.start()] || taken[matcher.end() - 1]) {
                    continue;
                }
                Period period = rule.periodOrNull(matcher, years.at(sentence, matcher.start()));
                if (period != null) {
                    Arrays.fill(taken, matcher.start(), matcher.end(), true);
                    add(sentence, text, matcher.toMatchResult(), period, found);
                }
            }
        }
        readTimesFromLast(sentence, text, taken, found);
        remember(sentence, found);
        years.close(sentence, found);
        return found;
    }

    private void readTimesFromLast(Sentence sentence, String text, boolean[] taken, List<DateExpression> found) {
        Matcher matcher = TimesFromLast.FORM.matcher(text);
        while (matcher.find()) {
            if (taken[matcher.start()] || taken[matcher.end() - 1]) {
                continue;
            }
            Period period = fromLastOrNull(sentence, matcher, found);
            if (period != null) {
                add(sentence, text, matcher.toMatchResult(), period, found);
            }
        }
    }

    private @Nullable Period fromLastOrNull(Sentence sentence, Matcher matcher, List<DateExpression> found) {
        Period before = found.stream()
                .filter(date -> sentence.token(date.firstToken()).start() - sentence.start() < matcher.start())
                .max(Comparator.comparingInt(DateExpression::firstToken))
                .map(DateExpression::period)
                .orElse(sentence.index() - lastSentence <= NEAR ? last : null);
        try {
            return TimesFromLast.meaningOrNull(matcher, before, today);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private void remember(Sentence sentence, List<DateExpression> found) {
        found.stream()
                .filter(date -> date.period().from() != null)
                .max(Comparator.comparingInt(DateExpression::firstToken))
                .ifPresent(date -> {
                    last = date.period();
                    lastSentence = sentence.index();
                });
    }

    private static void add(
            Sentence sentence, String text, MatchResult match, Period period, List<DateExpression> found) {
        int first = -1;
        int end = -1;
        for (Token token : sentence.tokens()) {
            int start = token.start() - sentence.start();
            if (start >= match.start() && start < match.end()) {
                first = first < 0 ? token.index() : first;
                end = token.index() + 1;
            }
        }
        if (first < 0) {
            return;
        }
        String before = text.substring(0, match.start()).stripTrailing().toLowerCase(Locale.ROOT);
        boolean range = match.group().matches("(?i)(from|between)\\s.*");
        if (SINCE.matcher(before).matches() && period.from() != null) {
            PartialDate from = period.from();
            found.add(new DateExpression(first, end, Period.since(from), DateExpression.Kind.WHILE));
        } else if ((before.endsWith("until") || before.endsWith("till")) && period.from() != null) {
            found.add(new DateExpression(first, end, Period.until(period.from()), DateExpression.Kind.WHILE));
        } else if (before.matches("(.*\\W)?(by|as of)") && period.from() != null && period.to() == null) {
            found.add(new DateExpression(first, end, Period.until(period.from()), DateExpression.Kind.DAYS));
        } else {
            found.add(new DateExpression(first, end, period, range ? kindOfRange(period) : DateExpression.Kind.AT));
        }
    }

    private static DateExpression.Kind kindOfRange(Period period) {
        PartialDate from = period.from();
        return from != null && from.precision() == Precision.DAY ? DateExpression.Kind.DAYS : DateExpression.Kind.WHILE;
    }
}
