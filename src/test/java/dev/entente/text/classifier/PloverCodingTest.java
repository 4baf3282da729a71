package dev.entente.text.classifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.entente.model.Polarity;
import dev.entente.model.RelationType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PloverCodingTest {
    @ParameterizedTest
    @CsvSource({
        "AIDS, ASSERTED, AID",
        "AIDS, PLANNED, AGREE",
        "MET_WITH, PLANNED, AGREE",
        "AIDS, DENIED, REJECT",
        "SANCTIONS, ASSERTED, SANCTION",
        "SANCTIONS, PLANNED, THREATEN",
        "ATTACKED, HYPOTHETICAL, THREATEN",
        "ATTACKED, DENIED, ASSAULT",
        "URGES, PLANNED, REQUEST",
    })
    void whatIsAnnouncedIsAgreedOrThreatenedAndWhatIsNotDoneIsRejected(
            RelationType type, Polarity polarity, String root) {
        assertThat(PloverCoding.findRoot(type, polarity)).contains(root);
    }

    @Test
    void aStandingRelationIsNoEvent() {
        assertThat(PloverCoding.findRoot(RelationType.ALLIED_WITH, Polarity.ASSERTED))
                .isEmpty();
    }

    @Test
    void aNameThatIsNoneIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PloverCoding.named("FIGHT"))
                .withMessage("FIGHT is no PLOVER event type");
    }

    @Test
    void thereAreFifteen() {
        assertThat(PloverCoding.roots()).hasSize(15).isSorted();
    }
}
