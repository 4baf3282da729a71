package dev.entente.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.model.DerivedRelation;
import dev.entente.model.EntityId;
import dev.entente.model.Evidence;
import dev.entente.model.PartialDate;
import dev.entente.model.Period;
import dev.entente.model.Polarity;
import dev.entente.model.RelationDerivation;
import dev.entente.model.RelationType;
import dev.entente.model.Tie;
import dev.entente.network.PathHop;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PathSentenceTest {
    private static final EntityId MOON = new EntityId("person:moon");
    private static final EntityId KOREA = new EntityId("state:kor");
    private static final PartialDate START = PartialDate.day(2018, 9, 18);
    private static final PartialDate END = PartialDate.day(2018, 9, 21);

    private final PathSentence sentence = new PathSentence(Map.of());

    @Test
    void anEventOfSeveralDaysIsToldToItsLastDay() {
        assertThat(told(RelationType.VISITED, Period.between(START, END)))
                .isEqualTo("person:moon visited state:kor (18 September 2018 to 20 September 2018)");
    }

    @Test
    void anEventOfOneDayIsToldByThatDay() {
        assertThat(told(RelationType.VISITED, Period.since(START)))
                .isEqualTo("person:moon visited state:kor (18 September 2018)");
    }

    @Test
    void aStateIsToldToTheDayItEnds() {
        assertThat(told(RelationType.LEADS, Period.between(START, END)))
                .isEqualTo("person:moon leads state:kor (18 September 2018 to 21 September 2018)");
    }

    @Test
    void aStateThatIsKnownForJustOneDateIsToldByThat() {
        assertThat(told(RelationType.AT_WAR_WITH, Period.between(PartialDate.year(2021), PartialDate.year(2021))))
                .endsWith(" (2021)");
        assertThat(told(
                        RelationType.SUPPORTS,
                        Period.between(START, PartialDate.day(START.first().plusDays(1)))))
                .endsWith(" (18 September 2018)");
    }

    @Test
    void aStateOfSeveralYearsIsToldToTheLastOfThem() {
        assertThat(told(RelationType.AT_WAR_WITH, Period.between(PartialDate.year(2003), PartialDate.year(2021))))
                .endsWith(" (2003 to 2021)");
        assertThat(told(RelationType.AT_WAR_WITH, Period.between(START, PartialDate.year(2018))))
                .endsWith(" (18 September 2018 to later in 2018)");
    }

    @Test
    void aStateWithoutAnEndIsToldSinceItsStart() {
        assertThat(told(RelationType.LEADS, Period.since(PartialDate.month(2017, 5))))
                .isEqualTo("person:moon leads state:kor (since May 2017)");
    }

    private String told(RelationType type, Period period) {
        Evidence claim = new Evidence("claim:1", Polarity.ASSERTED, period, 0.9, "source:a", "hash", null);
        DerivedRelation derived = RelationDerivation.derive(new Tie(MOON, type, KOREA), List.of(claim))
                .get(0);
        return sentence.of(new PathHop(MOON, derived.relation(), KOREA));
    }
}
