package dev.entente.text.languagemodel;

import dev.entente.model.PartialDate;
import dev.entente.model.Period;
import dev.entente.model.RelationType;
import dev.entente.text.Article;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** When a claim's relation held, as far as the text can have told: of its year, the text must speak, or have been published about then. */
final class StatedPeriod {
    private final Article article;

    StatedPeriod(Article article) {
        this.article = article;
    }

    /** @param remarks is given what is wrong with a date; the claim then stays undated */
    Period of(StatedClaim stated, RelationType type, Reach reach, List<Refusal> remarks) {
        try {
            PartialDate from = date(stated.from(), reach);
            PartialDate to = date(stated.to(), reach);
            return new Period(from, type.isEvent() && from == null ? null : to);
        } catch (IllegalArgumentException e) {
            remarks.add(
                    new Refusal("date-not-valid", "A claim's date is not one that the text tells; it has none now"));
            return Period.UNKNOWN;
        }
    }

    private @Nullable PartialDate date(@Nullable String text, Reach reach) {
        if (text == null) {
            return null;
        }
        PartialDate date = PartialDate.parse(text);
        int year = date.first().getYear();
        LocalDate published = article.document().publishedOn();
        boolean near = published != null && Math.abs(published.getYear() - year) <= 1;
        String words = article.text()
                .substring(reach.withSentenceBefore().start(), reach.quote().end());
        if (!near && !words.contains(String.valueOf(year))) {
            throw new IllegalArgumentException("Not told: " + year);
        }
        return date;
    }
}
