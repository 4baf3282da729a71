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
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** Finds the words of a sentence that say when, and the days they mean seen from the document's date. */
final class DateReader {
    private final List<DateForms.Rule> rules;

    /** @param today the day the document was published; null where unknown, then only full dates are read */
    DateReader(@Nullable LocalDate today) {
        this.rules = new DateForms(today).list();
    }

    List<DateExpression> read(Sentence sentence) {
        List<DateExpression> found = new ArrayList<>();
        String text = sentence.text().replaceAll("\\s", " ");
        boolean[] taken = new boolean[text.length() + 1];
        for (DateForms.Rule rule : rules) {
            Matcher matcher = rule.pattern().matcher(text);
            while (matcher.find()) {
                if (taken[matcher.start()] || taken[matcher.end() - 1]) {
                    continue;
                }
                Period period = periodOrNull(rule, matcher);
                if (period != null) {
                    Arrays.fill(taken, matcher.start(), matcher.end(), true);
                    add(sentence, text, matcher.toMatchResult(), period, found);
                }
            }
        }
        return found;
    }

    private static @Nullable Period periodOrNull(DateForms.Rule rule, Matcher matcher) {
        try {
            return rule.meaning().apply(new DateForms.MatchResultGroups(matcher));
        } catch (DateTimeException | IllegalArgumentException e) {
            return null;
        }
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
        if (before.endsWith("since") && period.from() != null) {
            PartialDate from = period.from();
            found.add(new DateExpression(first, end, Period.since(from), DateExpression.Kind.WHILE));
        } else if ((before.endsWith("until") || before.endsWith("till")) && period.from() != null) {
            found.add(new DateExpression(first, end, Period.until(period.from()), DateExpression.Kind.WHILE));
        } else {
            found.add(new DateExpression(first, end, period, range ? kindOfRange(period) : DateExpression.Kind.AT));
        }
    }

    private static DateExpression.Kind kindOfRange(Period period) {
        PartialDate from = period.from();
        return from != null && from.precision() == Precision.DAY ? DateExpression.Kind.DAYS : DateExpression.Kind.WHILE;
    }
}
