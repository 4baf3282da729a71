package dev.entente.text.relation;

import dev.entente.model.Document;
import dev.entente.model.PartialDate;
import dev.entente.model.Period;
import dev.entente.model.Polarity;
import dev.entente.model.Precision;
import dev.entente.model.RelationType;
import dev.entente.text.syntax.Sentence;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A readout tells on its day of a call or a meeting of that day, also where its first paragraph does not say "today". */
final class Readout {
    private static final Set<RelationType> TOLD = Set.of(RelationType.MET_WITH, RelationType.CONTACTED);

    /** What is nearer than that is meant to come: "next month". */
    private static final int NEXT_MONTHS = 2;

    private final Document document;
    private final int firstParagraph;

    Readout(Document document, List<Sentence> sentences) {
        this.document = document;
        this.firstParagraph = sentences.stream()
                .filter(sentence -> !sentence.heading())
                .mapToInt(Sentence::paragraph)
                .findFirst()
                .orElse(-1);
    }

    /** The period that the sentence gives, else the readout's day where it fits. */
    Period period(Period said, Sentence sentence, RelationType type, Polarity polarity) {
        boolean lead = sentence.paragraph() == firstParagraph && TOLD.contains(type) && polarity == Polarity.ASSERTED;
        return said.isUnknown() && lead && document.publishedOn() != null && isReadout()
                ? Period.since(PartialDate.day(document.publishedOn()))
                : said;
    }

    /**
     * The period, unless the text tells as done what it says lies ahead: then it was the year before ("in March", written in autumn), or the words date
     * something else.
     */
    Period past(Period said, Sentence sentence, RelationType type, Polarity polarity) {
        PartialDate from = said.from();
        LocalDate today = document.publishedOn();
        if (from == null
                || today == null
                || !from.first().isAfter(today)
                || !type.isEvent()
                || polarity != Polarity.ASSERTED) {
            return said;
        }
        boolean withoutYear = from.precision() != Precision.YEAR
                && !sentence.text().contains("" + from.first().getYear());
        // What was spoken about often lies ahead: "spoke about the vote in December".
        boolean ofTheTopic = TOLD.contains(type) && !sentence.text().matches("(?s)(In|On) .*");
        return withoutYear && !ofTheTopic && said.to() == null && from.first().isAfter(today.plusMonths(NEXT_MONTHS))
                ? Period.since(new PartialDate(from.first().minusYears(1), from.precision()))
                : Period.UNKNOWN;
    }

    private boolean isReadout() {
        return document.title().toLowerCase(Locale.ROOT).startsWith("readout of")
                || document.url() != null && document.url().contains("/readout-of-");
    }
}
