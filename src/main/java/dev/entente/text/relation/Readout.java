package dev.entente.text.relation;

import dev.entente.model.Document;
import dev.entente.model.PartialDate;
import dev.entente.model.Period;
import dev.entente.model.Polarity;
import dev.entente.model.RelationType;
import dev.entente.text.syntax.Sentence;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A readout tells on its day of a call or a meeting of that day, also where its first paragraph does not say "today". */
final class Readout {
    private static final Set<RelationType> TOLD = Set.of(RelationType.MET_WITH, RelationType.CONTACTED);

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

    /** The period, unless the text tells as done what it says lies ahead: then the words date something else. */
    Period past(Period said, RelationType type, Polarity polarity) {
        PartialDate from = said.from();
        LocalDate today = document.publishedOn();
        boolean ahead = from != null && today != null && from.first().isAfter(today);
        return ahead && type.isEvent() && polarity == Polarity.ASSERTED ? Period.UNKNOWN : said;
    }

    private boolean isReadout() {
        return document.title().toLowerCase(Locale.ROOT).startsWith("readout of")
                || document.url() != null && document.url().contains("/readout-of-");
    }
}
