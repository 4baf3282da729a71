package dev.entente.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.entente.model.EntityId;
import dev.entente.model.PartialDate;
import dev.entente.model.Period;
import dev.entente.model.Relation;
import dev.entente.model.RelationId;
import dev.entente.model.RelationType;
import dev.entente.model.Tie;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class PairSignTest {
    private static final LocalDate DAY = LocalDate.of(2018, 6, 12);

    @Test
    void theSideWithMoreEvidenceIsTheSign() {
        PairSign sign = PairSign.of(
                List.of(
                        relation(RelationType.ALLIED_WITH, "1953-10-01", 3, 0.9),
                        relation(RelationType.ACCUSES, "2018-06-12", 1, 0.8)),
                DAY);

        assertThat(sign.friendly()).isCloseTo(0.9 * 0.875, within(1e-9));
        assertThat(sign.hostile()).isCloseTo(0.8 * 0.5, within(1e-9));
        assertThat(sign.sign()).isEqualTo(1);
    }

    @Test
    void whatHasNoSignHasNoWeight() {
        assertThat(PairSign.of(List.of(relation(RelationType.MET_WITH, "2018-06-12", 3, 0.9)), DAY))
                .isEqualTo(PairSign.NONE);
        assertThat(PairSign.NONE.isAmbiguous()).isFalse();
    }

    @Test
    void anEventWeighsHalfAfterTenYearsAndAStateInFull() {
        PairSign sign = PairSign.of(
                List.of(
                        relation(RelationType.AGREED_WITH, "2008-06-12", 1, 0.8),
                        relation(RelationType.OPPOSES, "2008-06-12", 1, 0.8)),
                DAY);

        assertThat(sign.friendly()).isCloseTo(0.2, within(1e-3));
        assertThat(sign.hostile()).isCloseTo(0.4, within(1e-9));
    }

    @Test
    void withoutAMajorityOf55PercentTheSignIsAmbiguous() {
        assertThat(new PairSign(0.55, 0.45).isAmbiguous()).isTrue();
        assertThat(new PairSign(0.5, 0.5).sign()).isZero();
        assertThat(new PairSign(0.56, 0.44).sign()).isEqualTo(1);
        assertThat(new PairSign(0.44, 0.56).sign()).isEqualTo(-1);
        assertThat(new PairSign(0, 0.01).sign()).isEqualTo(-1);
    }

    private static Relation relation(RelationType type, String from, int sources, double confidence) {
        return new Relation(
                new RelationId(type.name().toLowerCase(Locale.ROOT).replace('_', '-') + ":0000000000000"),
                new Tie(new EntityId("state:kor"), type, new EntityId("state:usa")),
                Period.since(PartialDate.parse(from)),
                sources,
                0,
                sources,
                confidence,
                null,
                null);
    }
}
