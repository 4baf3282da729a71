package dev.entente.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RelationDerivationTest {
    private static final EntityId CHINA = new EntityId("state:chn");
    private static final EntityId NORTH_KOREA = new EntityId("state:prk");
    private static final Tie MEETINGS = new Tie(CHINA, RelationType.MET_WITH, NORTH_KOREA);
    private static final Tie ALLIANCE = new Tie(CHINA, RelationType.ALLIED_WITH, NORTH_KOREA);

    @Test
    void twoMeetingsAreTwoRelations() {
        assertThat(periods(MEETINGS, asserted("2018-03-26"), asserted("2018-05-07"), asserted("2018-03-26")))
                .containsExactly("2018-03-26..", "2018-05-07..");
    }

    @Test
    void aCoarserDateJoinsTheOnlyMeetingWithinIt() {
        assertThat(derive(MEETINGS, asserted("2018-03-26"), asserted("2018-03"), asserted("2018")))
                .singleElement()
                .satisfies(derived -> {
                    assertThat(derived.relation().period())
                            .hasToString(on("2018-03-26").toString());
                    assertThat(derived.relation().claims()).isEqualTo(3);
                });
    }

    @Test
    void aCoarserDateThatMayMeanTwoMeetingsStandsByItself() {
        assertThat(periods(MEETINGS, asserted("2018-03-26"), asserted("2018-05-07"), asserted("2018")))
                .containsExactly("2018..", "2018-03-26..", "2018-05-07..");
    }

    @Test
    void meetingsWithoutADateFormOneUndatedRelation() {
        assertThat(periods(MEETINGS, asserted(null), asserted("2018-03-26"), asserted(null)))
                .containsExactly("..", "2018-03-26..");
    }

    @Test
    void anEventOfSeveralDaysLastsAsLongAsTheLongestClaimSays() {
        assertThat(periods(MEETINGS, asserted("2018-05-07"), state("2018-05-07", "2018-05-09"), asserted("2018-05")))
                .containsExactly("2018-05-07..2018-05-09");
    }

    @Test
    void overlappingStatesAreOne() {
        assertThat(periods(ALLIANCE, state("1961", "1981"), state("1970", null), state("1961-07-11", null)))
                .containsExactly("1961-07-11..1981");
    }

    @Test
    void statesThatTouchAreOneAndStatesApartAreTwo() {
        assertThat(periods(ALLIANCE, state("1961-07-11", "1981-07-11"), state("1981-07-11", "2001-07-11")))
                .containsExactly("1961-07-11..2001-07-11");
        assertThat(periods(ALLIANCE, state("1961", "1970"), state("1981", "2001")))
                .containsExactly("1961..1970", "1981..2001");
    }

    @Test
    void aStateOfNoPeriodJoinsWhatHeldWhenItWasReported() {
        Evidence reportedIn1965 = reported(state(null, null), "1965-01-01");
        Evidence reportedIn2018 = reported(state(null, null), "2018-01-01");

        List<DerivedRelation> derived =
                derive(ALLIANCE, state("1961", "1970"), state("1981", "2001"), reportedIn1965, reportedIn2018);

        assertThat(derived.get(0).claimIds()).contains(reportedIn1965.claimId());
        assertThat(derived.get(1).claimIds()).contains(reportedIn2018.claimId());
    }

    @Test
    void onlyAssertedClaimsDrawRelations() {
        for (Polarity polarity : List.of(Polarity.DENIED, Polarity.PLANNED, Polarity.HYPOTHETICAL)) {
            assertThat(derive(MEETINGS, claim(polarity, on("2018-03-26"), "a", "text", 0.9)))
                    .isEmpty();
        }
    }

    @Test
    void aDenialCountsWhereItMayMeanTheRelation() {
        List<DerivedRelation> derived = derive(
                MEETINGS,
                asserted("2018-03-26"),
                asserted("2018-05-07"),
                claim(Polarity.DENIED, on("2018-03"), "a", "x", 0.9),
                claim(Polarity.DENIED, Period.UNKNOWN, "b", "y", 0.9),
                claim(Polarity.PLANNED, on("2018-03"), "c", "z", 0.9));

        assertThat(derived).extracting(d -> d.relation().denials()).containsExactly(2, 1);
        assertThat(derived).extracting(d -> d.relation().confidence()).containsExactly(0.8, 0.8);
    }

    @Test
    void copiesOfOneTextCountOnceAndIndependentSourcesAddUp() {
        Relation copies = only(
                claim(Polarity.ASSERTED, on("2018"), "agency", "same", 0.8),
                claim(Polarity.ASSERTED, on("2018"), "paper", "same", 0.8));
        Relation independent = only(
                claim(Polarity.ASSERTED, on("2018"), "agency", "one", 0.8),
                claim(Polarity.ASSERTED, on("2018"), "agency", "two", 0.5),
                claim(Polarity.ASSERTED, on("2018"), "paper", "three", 0.5));

        assertThat(copies.sources()).isEqualTo(1);
        assertThat(copies.confidence()).isCloseTo(0.8, within(1e-12));
        assertThat(independent.sources()).isEqualTo(2);
        assertThat(independent.confidence()).isCloseTo(0.9, within(1e-12));
    }

    @Test
    void theReportsThatAssertItSayWhenItWasReported() {
        Relation relation = only(
                reported(asserted("2018"), "2018-05-01"), reported(asserted("2018"), "2018-03-01"), asserted("2018"));

        assertThat(relation.firstReportedOn()).isEqualTo("2018-03-01");
        assertThat(relation.lastReportedOn()).isEqualTo("2018-05-01");
    }

    @Test
    void whatEndsWhereTheOtherStartsStaysTwoWhereNoPeriodIsLeft() {
        assertThat(periods(ALLIANCE, state("1961", "1961-03-01"), state("1961-03-01", null)))
                .containsExactly("1961..1961-03-01", "1961-03-01..");
        assertThat(periods(ALLIANCE, state(null, "2018-01"), state("2018-02", null)))
                .containsExactly("..2018-01", "2018-02..");
    }

    @Test
    void theLatestEndIsTheOneThatCoversMost() {
        assertThat(periods(ALLIANCE, state("2018-01", "2018-03"), state("2018-01", "2018-03-31")))
                .containsExactly("2018-01..2018-03");
    }

    @Test
    void aClaimBelowTheThresholdDrawsNoRelationAndCountsForNone() {
        Evidence sure = claim(Polarity.ASSERTED, on("2018-04-27"), "agency", "text", 0.5);
        Evidence unsure = claim(Polarity.ASSERTED, on("2018-04-27"), "paper", "other", 0.49);
        Evidence unsureOfAnotherDay = claim(Polarity.ASSERTED, on("2018-05-26"), "paper", "other", 0.49);
        Evidence unsureDenial = claim(Polarity.DENIED, on("2018-04-27"), "paper", "other", 0.49);

        List<DerivedRelation> derived = RelationDerivation.derive(
                MEETINGS,
                List.of(sure, unsure, unsureOfAnotherDay, unsureDenial),
                new DerivationSettings(DerivationSettings.DEFAULT_MIN_CONFIDENCE));

        assertThat(derived).hasSize(1);
        assertThat(derived.get(0).claimIds()).containsExactly(sure.claimId());
        assertThat(derived.get(0).relation().sources()).isEqualTo(1);
        assertThat(derived.get(0).relation().denials()).isZero();
    }

    @ParameterizedTest
    @EnumSource(names = {"MET_WITH", "VISITED", "ALLIED_WITH", "LEADS"})
    void theOrderOfTheClaimsDoesNotMatter(RelationType type) {
        EntityId leader = new EntityId("person:kim-jong-un");
        Tie tie = type == RelationType.ALLIED_WITH ? ALLIANCE : new Tie(leader, type, NORTH_KOREA);
        Random random = new Random(type.ordinal());
        for (int round = 0; round < 2_000; round++) {
            List<Evidence> evidence = randomEvidence(random);
            List<DerivedRelation> expected = RelationDerivation.derive(tie, evidence);
            Collections.shuffle(evidence, random);

            assertThat(RelationDerivation.derive(tie, evidence)).isEqualTo(expected);
            assertEachAssertedClaimCarriesOneRelation(evidence, expected);
        }
    }

    private static void assertEachAssertedClaimCarriesOneRelation(
            List<Evidence> evidence, List<DerivedRelation> derived) {
        List<String> carried =
                derived.stream().flatMap(d -> d.claimIds().stream()).toList();
        Set<RelationId> ids = new HashSet<>();
        derived.forEach(d -> ids.add(d.relation().id()));

        assertThat(carried)
                .containsExactlyInAnyOrderElementsOf(evidence.stream()
                        .filter(e -> e.polarity() == Polarity.ASSERTED)
                        .map(Evidence::claimId)
                        .toList());
        assertThat(ids).hasSameSizeAs(derived);
        assertThat(derived).allSatisfy(d -> assertThat(d.relation().claims())
                .isEqualTo(d.claimIds().size())
                .isGreaterThanOrEqualTo(d.relation().sources()));
    }

    private static List<Evidence> randomEvidence(Random random) {
        List<Evidence> evidence = new ArrayList<>();
        for (int i = random.nextInt(12); i >= 0; i--) {
            evidence.add(new Evidence(
                    "claim:" + i,
                    random.nextInt(4) == 0 ? Polarity.DENIED : Polarity.ASSERTED,
                    randomPeriod(random),
                    random.nextDouble(),
                    "source:" + random.nextInt(4),
                    "text " + random.nextInt(6),
                    random.nextInt(3) == 0 ? null : LocalDate.of(2018, 1 + random.nextInt(3), 1 + random.nextInt(28))));
        }
        return evidence;
    }

    private static Period randomPeriod(Random random) {
        while (true) {
            PartialDate from = randomDate(random);
            PartialDate to = randomDate(random);
            try {
                return new Period(from, to);
            } catch (IllegalArgumentException e) {
                // It ended before it started: the next try.
            }
        }
    }

    private static @Nullable PartialDate randomDate(Random random) {
        LocalDate day = LocalDate.of(2018 + random.nextInt(2), 1 + random.nextInt(3), 1 + random.nextInt(3));
        return switch (random.nextInt(4)) {
            case 0 -> null;
            case 1 -> new PartialDate(day, Precision.YEAR);
            case 2 -> new PartialDate(day, Precision.MONTH);
            default -> new PartialDate(day, Precision.DAY);
        };
    }

    private static Relation only(Evidence... evidence) {
        List<DerivedRelation> derived = derive(MEETINGS, evidence);
        assertThat(derived).hasSize(1);
        return derived.get(0).relation();
    }

    private static List<String> periods(Tie tie, Evidence... evidence) {
        return derive(tie, evidence).stream()
                .map(d -> d.relation().period())
                .map(p -> Objects.toString(p.from(), "") + ".." + Objects.toString(p.to(), ""))
                .toList();
    }

    private static List<DerivedRelation> derive(Tie tie, Evidence... evidence) {
        return RelationDerivation.derive(tie, List.of(evidence));
    }

    private static Evidence asserted(@Nullable String date) {
        return claim(Polarity.ASSERTED, date == null ? Period.UNKNOWN : on(date), "agency", "text", 0.8);
    }

    private static Evidence state(@Nullable String from, @Nullable String to) {
        Period period =
                new Period(from == null ? null : PartialDate.parse(from), to == null ? null : PartialDate.parse(to));
        return claim(Polarity.ASSERTED, period, "agency", "text", 0.8);
    }

    private static Evidence claim(Polarity polarity, Period period, String source, String text, double confidence) {
        String id = "claim:" + Fingerprint.of(polarity + "|" + period + "|" + source + "|" + text);
        return new Evidence(id, polarity, period, confidence, source, text, null);
    }

    private static Evidence reported(Evidence evidence, String day) {
        return new Evidence(
                evidence.claimId() + day,
                evidence.polarity(),
                evidence.period(),
                evidence.confidence(),
                evidence.sourceId(),
                evidence.contentHash(),
                LocalDate.parse(day));
    }

    private static Period on(String date) {
        return Period.since(PartialDate.parse(date));
    }
}
