package dev.entente.text.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.entente.model.EntityKind;
import dev.entente.model.Polarity;
import dev.entente.model.RelationType;
import dev.entente.model.TextSpan;
import dev.entente.text.evaluation.GoldRow.Tier;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EvaluationTest {
    private static final Party FRANCE = new Party("France", Set.of("French Republic"), EntityKind.STATE);
    private static final Party MALI = new Party("Mali", Set.of(), EntityKind.STATE);

    private static Statement statement(Party subject, RelationType type, Party object, Polarity polarity, int start) {
        return new Statement("a.txt", new TextSpan(start, start + 50), subject, type, object, polarity);
    }

    private static GoldRow gold(Tier tier, Statement statement) {
        return new GoldRow("g", statement, tier, "");
    }

    private static ReadClaim claim(double confidence, Statement statement) {
        return new ReadClaim(statement, confidence, "pattern:test/1", "A sentence.");
    }

    @Test
    void aSymmetricRelationMatchesEitherWayRound() {
        Evaluation evaluation = new Evaluation(
                List.of(gold(Tier.A, statement(FRANCE, RelationType.ALLIED_WITH, MALI, Polarity.ASSERTED, 0))),
                List.of(claim(0.9, statement(MALI, RelationType.ALLIED_WITH, FRANCE, Polarity.ASSERTED, 10))));

        assertThat(evaluation.figures().recall()).isEqualTo(1);
        assertThat(evaluation.figures().precision()).isEqualTo(1);
    }

    @Test
    void aDirectedRelationTheWrongWayRoundIsBothMissedAndSpurious() {
        Evaluation evaluation = new Evaluation(
                List.of(gold(Tier.A, statement(FRANCE, RelationType.AIDS, MALI, Polarity.ASSERTED, 0))),
                List.of(claim(0.9, statement(MALI, RelationType.AIDS, FRANCE, Polarity.ASSERTED, 0))));

        assertThat(evaluation.missed()).hasSize(1);
        assertThat(evaluation.spurious()).hasSize(1);
    }

    @Test
    void theRightRelationInAnotherSentenceIsSpurious() {
        Evaluation evaluation = new Evaluation(
                List.of(gold(Tier.A, statement(FRANCE, RelationType.AIDS, MALI, Polarity.ASSERTED, 0))),
                List.of(claim(0.9, statement(FRANCE, RelationType.AIDS, MALI, Polarity.ASSERTED, 50))));

        assertThat(evaluation.figures().precision()).isZero();
    }

    @Test
    void aSpuriousClaimRepeatsARowWhenItsFactStandsElsewhereInTheSameText() {
        ReadClaim repeating = claim(0.9, statement(FRANCE, RelationType.AIDS, MALI, Polarity.ASSERTED, 50));
        ReadClaim invented = claim(0.9, statement(MALI, RelationType.AIDS, FRANCE, Polarity.ASSERTED, 50));
        Evaluation evaluation = new Evaluation(
                List.of(gold(Tier.A, statement(FRANCE, RelationType.AIDS, MALI, Polarity.ASSERTED, 0))),
                List.of(repeating, invented));

        assertThat(evaluation.spurious()).containsExactly(repeating, invented);
        assertThat(evaluation.repeating()).containsExactly(repeating);
    }

    @Test
    void polarityIsJudgedOnTheMatchesOnly() {
        Evaluation evaluation = new Evaluation(
                List.of(
                        gold(Tier.A, statement(FRANCE, RelationType.AIDS, MALI, Polarity.PLANNED, 0)),
                        gold(Tier.A, statement(FRANCE, RelationType.SUPPORTS, MALI, Polarity.ASSERTED, 100))),
                List.of(claim(0.9, statement(FRANCE, RelationType.AIDS, MALI, Polarity.ASSERTED, 0))));

        assertThat(evaluation.figures().recall()).isEqualTo(0.5);
        assertThat(evaluation.figures().polarityAccuracy()).isZero();
    }

    @Test
    void theFiguresOfAPolarityCountItsRowsAndItsClaims() {
        Evaluation evaluation = new Evaluation(
                List.of(
                        gold(Tier.A, statement(FRANCE, RelationType.AIDS, MALI, Polarity.PLANNED, 0)),
                        gold(Tier.A, statement(FRANCE, RelationType.SUPPORTS, MALI, Polarity.PLANNED, 100))),
                List.of(
                        claim(0.9, statement(FRANCE, RelationType.AIDS, MALI, Polarity.ASSERTED, 0)),
                        claim(0.9, statement(MALI, RelationType.AIDS, FRANCE, Polarity.PLANNED, 0))));

        assertThat(evaluation.figures(Polarity.PLANNED)).isEqualTo(new Figures(1, 1, 0, 1, 0));
        assertThat(evaluation.figures(Polarity.ASSERTED)).isEqualTo(new Figures(0, 0, 1, 0, 0));
    }

    @Test
    void aClaimMadeTwiceCountsTwiceWhetherRightOrSpurious() {
        ReadClaim right = claim(0.9, statement(FRANCE, RelationType.AIDS, MALI, Polarity.ASSERTED, 0));
        ReadClaim wrong = claim(0.9, statement(MALI, RelationType.AIDS, FRANCE, Polarity.ASSERTED, 0));
        Evaluation evaluation = new Evaluation(
                List.of(gold(Tier.A, statement(FRANCE, RelationType.AIDS, MALI, Polarity.ASSERTED, 0))),
                List.of(right, right, wrong, wrong));

        assertThat(evaluation.figures()).isEqualTo(new Figures(1, 0, 2, 2, 1));
    }

    @Test
    void aClaimThatMeetsTierBIsRightThoughRecallIsCountedOverTierA() {
        Evaluation evaluation = new Evaluation(
                List.of(
                        gold(Tier.A, statement(FRANCE, RelationType.SUPPORTS, MALI, Polarity.ASSERTED, 100)),
                        gold(Tier.B, statement(FRANCE, RelationType.AIDS, MALI, Polarity.ASSERTED, 0))),
                List.of(claim(0.9, statement(FRANCE, RelationType.AIDS, MALI, Polarity.ASSERTED, 0))));

        assertThat(evaluation.figuresOfTierA().recall()).isZero();
        assertThat(evaluation.figuresOfTierA().precision()).isEqualTo(1);
    }

    @Test
    void claimsInTextsWithoutGoldAreLeftOut() {
        Statement elsewhere =
                new Statement("b.txt", new TextSpan(0, 5), FRANCE, RelationType.AIDS, MALI, Polarity.ASSERTED);
        Evaluation evaluation = new Evaluation(
                List.of(gold(Tier.A, statement(FRANCE, RelationType.SUPPORTS, MALI, Polarity.ASSERTED, 0))),
                List.of(claim(0.9, elsewhere)));

        assertThat(evaluation.spurious()).isEmpty();
    }

    @Test
    void coinedNamesMatchWhenHalfOfTheirWordsAreShared() {
        Party annotated = new Party("US-South Korea joint military exercises", Set.of(), EntityKind.EVENT);
        Party read = new Party("joint military exercises of South Korea", Set.of(), EntityKind.EVENT);
        Party other = new Party("press conference", Set.of(), EntityKind.EVENT);

        assertThat(annotated.isSameAs(read)).isTrue();
        assertThat(annotated.isSameAs(other)).isFalse();
    }

    @Test
    void anArmedMovementMayBeAGroupToOneAndAnOrganizationToAnotherUnderTheSameName() {
        Party annotated = new Party("Ocean Liberation Army", Set.of(), EntityKind.GROUP);
        Party read = new Party("Ocean Liberation Army", Set.of(), EntityKind.ORGANIZATION);
        Party part = new Party("Liberation Army", Set.of(), EntityKind.ORGANIZATION);
        Party place = new Party("Ocean Liberation Army", Set.of(), EntityKind.PLACE);
        Party byLetters = new Party("OLA", Set.of("Ocean Liberation Army"), EntityKind.ORGANIZATION);

        assertThat(annotated.isSameAs(read)).isTrue();
        assertThat(annotated.isSameAs(byLetters)).isTrue();
        assertThat(read.isSameAs(annotated)).isTrue();
        assertThat(annotated.isSameAs(part)).isFalse();
        assertThat(annotated.isSameAs(place)).isFalse();
    }

    @Test
    void statesAreNeverMatchedByHalfAName() {
        Party south = new Party("South Korea", Set.of(), EntityKind.STATE);
        Party north = new Party("North Korea", Set.of(), EntityKind.STATE);

        assertThat(south.isSameAs(north)).isFalse();
    }

    @Test
    void reliabilityCountsRightClaimsPerTenthOfConfidence() {
        Evaluation evaluation = new Evaluation(
                List.of(gold(Tier.A, statement(FRANCE, RelationType.AIDS, MALI, Polarity.ASSERTED, 0))),
                List.of(
                        claim(0.85, statement(FRANCE, RelationType.AIDS, MALI, Polarity.ASSERTED, 0)),
                        claim(0.85, statement(FRANCE, RelationType.OPPOSES, MALI, Polarity.ASSERTED, 0)),
                        claim(1.0, statement(FRANCE, RelationType.REJECTS, MALI, Polarity.ASSERTED, 0))));

        assertThat(evaluation.reliability().bins().get(8)).isEqualTo(new ReliabilityBin(0.8, 2, 1, 0.85));
        assertThat(evaluation.reliability().bins().get(9)).isEqualTo(new ReliabilityBin(0.9, 1, 0, 1.0));
        // Two of three lie 0.35 from what they claim, one lies 1.0 from it.
        assertThat(evaluation.reliability().error()).isCloseTo((2 * 0.35 + 1) / 3, within(1e-9));
    }
}
