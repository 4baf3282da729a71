package dev.entente.text.relation;

import dev.entente.model.PartialDate;
import dev.entente.model.Period;
import dev.entente.text.syntax.Sentence;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Remembers the time with a year that a text named last. Reads its sentences in order; single use. */
final class NamedYears {
    /** How many sentences on a named year still counts. */
    private static final int NEAR = 3;

    private static final Pattern YEAR = Pattern.compile("\\b(?:1[5-9]|20)\\d\\d\\b");
    /** What bounds a time, or tells one thing from another ("the treaty of 1979"), does not say when the text has got to. */
    private static final Pattern ASIDE = Pattern.compile("(?:.*\\W)?(?:since|until|till|by|from|of|as of)\\s*$");

    private final List<DateForms.Rule> full = new DateForms(null).list();
    private final boolean news;
    private @Nullable PartialDate last;
    private int lastSentence;
    private TreeMap<Integer, PartialDate> here = new TreeMap<>();

    /** @param text the whole text */
    NamedYears(String text) {
        this.news = YearOfText.isNews(text);
    }

    /** To be called at the start of each sentence. */
    void open(String sentence) {
        here = new TreeMap<>();
        if (YEAR.matcher(sentence).find()) {
            YearOfText none = new YearOfText(null, false, news);
            boolean[] taken = new boolean[sentence.length()];
            for (DateForms.Rule rule : full) {
                Matcher matcher = rule.pattern().matcher(sentence);
                while (matcher.find()) {
                    if (!taken[matcher.start()] && !taken[matcher.end() - 1] && note(sentence, matcher, rule, none)) {
                        Arrays.fill(taken, matcher.start(), matcher.end(), true);
                    }
                }
            }
        }
    }

    private boolean note(String sentence, Matcher matcher, DateForms.Rule rule, YearOfText none) {
        String before = sentence.substring(0, matcher.start()).toLowerCase(Locale.ROOT);
        Period period = rule.periodOrNull(matcher, none);
        PartialDate named = period == null ? null : period.from();
        if (named != null && !ASIDE.matcher(before).matches()) {
            here.put(matcher.start(), named);
        }
        return named != null;
    }

    /** What tells the year of a day named at this place of the sentence. */
    YearOfText at(Sentence sentence, int start) {
        var before = here.lowerEntry(start);
        if (before != null) {
            return new YearOfText(before.getValue(), true, news);
        }
        return new YearOfText(sentence.index() - lastSentence <= NEAR ? last : null, false, news);
    }

    /** To be called at the end of each sentence, with what it names. */
    void close(Sentence sentence, List<DateExpression> found) {
        PartialDate named = last;
        if (!here.isEmpty()) {
            last = here.lastEntry().getValue();
            lastSentence = sentence.index();
        } else if (named != null && sentence.index() - lastSentence <= NEAR) {
            found.stream()
                    .map(date -> date.period().from())
                    .filter(from -> from != null
                            && from.first().getYear() - named.first().getYear() >= 0
                            && from.first().getYear() - named.first().getYear() <= 1)
                    .max(Comparator.comparing(PartialDate::first))
                    .ifPresent(from -> {
                        last = from;
                        lastSentence = sentence.index();
                    });
        }
    }
}
