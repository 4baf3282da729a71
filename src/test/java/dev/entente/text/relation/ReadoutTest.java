package dev.entente.text.relation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.model.Document;
import dev.entente.model.DocumentId;
import dev.entente.model.PartialDate;
import dev.entente.model.Period;
import dev.entente.model.Polarity;
import dev.entente.model.RelationType;
import dev.entente.model.Source;
import dev.entente.text.syntax.Sentence;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadoutTest {
    private static final LocalDate DAY = LocalDate.of(2021, 5, 3);
    private static final Period THAT_DAY = Period.since(PartialDate.day(DAY));

    private final Sentence lead = new Sentence(0, 0, false, "They spoke.", 0, 11, List.of());
    private final Sentence later = new Sentence(1, 1, false, "They met.", 12, 21, List.of());

    @Test
    void theCallOfAReadoutWasOnItsDay() {
        assertThat(period("Readout of the President's Call", lead, RelationType.CONTACTED, Polarity.ASSERTED))
                .isEqualTo(THAT_DAY);
    }

    @Test
    void whatStandsLaterOrLiesAheadOrIsNoReadoutHasNoDay() {
        assertThat(period("Readout of a Call", later, RelationType.CONTACTED, Polarity.ASSERTED))
                .isEqualTo(Period.UNKNOWN);
        assertThat(period("Readout of a Call", lead, RelationType.CONTACTED, Polarity.PLANNED))
                .isEqualTo(Period.UNKNOWN);
        assertThat(period("A look back", lead, RelationType.CONTACTED, Polarity.ASSERTED))
                .isEqualTo(Period.UNKNOWN);
    }

    @Test
    void whatIsToldAsDoneHasNoDayAhead() {
        Readout readout = new Readout(document("Readout of a Call"), List.of(lead, later));
        Period ahead = Period.since(PartialDate.month(2021, 12));

        assertThat(readout.past(ahead, lead, RelationType.CONTACTED, Polarity.ASSERTED))
                .isEqualTo(Period.UNKNOWN);
        assertThat(readout.past(ahead, lead, RelationType.CONTACTED, Polarity.PLANNED))
                .isEqualTo(ahead);
        assertThat(readout.past(THAT_DAY, lead, RelationType.CONTACTED, Polarity.ASSERTED))
                .isEqualTo(THAT_DAY);
    }

    private Period period(String title, Sentence sentence, RelationType type, Polarity polarity) {
        return new Readout(document(title), List.of(lead, later)).period(Period.UNKNOWN, sentence, type, polarity);
    }

    private static Document document(String title) {
        return new Document(DocumentId.of(title, "test"), title, null, Source.UNKNOWN, DAY, "en", "hash");
    }
}
