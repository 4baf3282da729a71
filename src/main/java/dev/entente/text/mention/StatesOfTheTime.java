package dev.entente.text.mention;

import dev.entente.model.EntityId;
import dev.entente.text.gazetteer.Phrase;
import dev.entente.text.gazetteer.PhraseKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which state a name meant when the text was written: "Moscow" was the Soviet Union's in 1975, "Prague" Czechoslovakia's. */
final class StatesOfTheTime {
    private static final Set<PhraseKind> CAPITALS = Set.of(PhraseKind.CAPITAL, PhraseKind.SEAT);
    private static final Set<PhraseKind> NAMES = Set.of(PhraseKind.NAME, PhraseKind.DEMONYM);
    /** The years of the states' table; Russia itself is told apart from the day of its declaration of sovereignty. */
    private static final List<Rule> RULES = List.of(
            rule("state:rus", CAPITALS, "state:sun", "1922-12-30", "1991-12-26"),
            rule("state:rus", NAMES, "state:sun", "1922-12-30", "1990-06-12"),
            rule("state:srb", CAPITALS, "state:yug", "1918-12-01", "1992-04-27"),
            rule("state:srb", CAPITALS, "state:scg", "1992-04-27", "2006-06-03"),
            rule("state:yug", NAMES, "state:scg", "1992-04-27", "2003-02-04"),
            rule("state:cze", CAPITALS, "state:csk", "1918-10-28", "1993-01-01"),
            rule("state:vnm", CAPITALS, "state:vdr", "1945-09-02", "1976-07-02"),
            rule("state:yem", CAPITALS, "state:yar", "1918-01-01", "1990-05-22"));

    private final @Nullable LocalDate day;

    StatesOfTheTime(@Nullable LocalDate day) {
        this.day = day;
    }

    /** The line with the states of the text's day in place of their successors. */
    Line read(Line line) {
        List<Found<Phrase>> phrases = line.phrases().stream()
                .map(found -> new Found<>(
                        found.first(),
                        found.end(),
                        found.values().stream()
                                .map(phrase -> read(line, phrase))
                                .toList()))
                .toList();
        return new Line(line.sentence(), phrases, line.titles());
    }

    private Phrase read(Line line, Phrase phrase) {
        return RULES.stream()
                .filter(rule -> rule.appliesTo(phrase) && isThen(line, rule))
                .findFirst()
                .map(rule -> new Phrase(phrase.text(), phrase.kind(), rule.former(), phrase.place()))
                .orElse(phrase);
    }

    /** On the text's day, or in all the years that the sentence tells: "In 1979 Moscow sent troops". */
    private boolean isThen(Line line, Rule rule) {
        if (day != null && rule.covers(day)) {
            return true;
        }
        List<Integer> years = line.sentence().tokens().stream()
                .filter(token -> token.word().matches("1[89]\\d\\d|20\\d\\d")
                        && !line.word(token.index() - 1).equals("since"))
                .map(token -> Integer.valueOf(token.word()))
                .toList();
        return rule.kinds().equals(CAPITALS)
                && !years.isEmpty()
                && years.stream().allMatch(year -> rule.covers(LocalDate.of(year, 12, 31)));
    }

    private static Rule rule(String state, Set<PhraseKind> kinds, String former, String from, String to) {
        return new Rule(new EntityId(state), kinds, new EntityId(former), LocalDate.parse(from), LocalDate.parse(to));
    }

    /** @param to the first day on which the name means the former state no more */
    private record Rule(EntityId state, Set<PhraseKind> kinds, EntityId former, LocalDate from, LocalDate to) {
        boolean appliesTo(Phrase phrase) {
            return phrase.entity().equals(state) && kinds.contains(phrase.kind());
        }

        boolean covers(LocalDate day) {
            return !day.isBefore(from) && day.isBefore(to);
        }
    }
}
