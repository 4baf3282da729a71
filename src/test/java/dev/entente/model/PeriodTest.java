package dev.entente.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTest {
    @Test
    void aDatedAllianceEndsTheDayItIsDissolved() {
        Period alliance = Period.between(PartialDate.day(1950, 2, 14), PartialDate.day(1980, 4, 10));

        assertThat(alliance.covers(LocalDate.of(1980, 4, 9))).isTrue();
        assertThat(alliance.covers(LocalDate.of(1980, 4, 10))).isFalse();
    }

    @Test
    void aPeriodThatEndsInAYearMayCoverTheYearsLastDay() {
        Period alliance = Period.between(PartialDate.year(1950), PartialDate.year(1979));

        assertThat(alliance.endDay()).isEqualTo("1980-01-01");
        assertThat(alliance.covers(LocalDate.of(1979, 12, 31))).isTrue();
        assertThat(alliance.covers(LocalDate.of(1980, 1, 1))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        ",        ,        1900-01-01, true",
        "1961,    ,        1960-12-31, false",
        "1961,    ,        2018-01-01, true",
        ",        1961-07, 1961-07-31, true",
        ",        1961-07, 1961-08-01, false",
    })
    void anUnknownEndExcludesNothing(@Nullable String from, @Nullable String to, LocalDate day, boolean covered) {
        assertThat(period(from, to).covers(day)).isEqualTo(covered);
    }

    @ParameterizedTest
    @CsvSource({"2018-03-26, 2018-03-26", "2018-03-26, 2018-03-25", "2018, 2017", "2018-04, 2018-03"})
    void aPeriodThatEndsBeforeItStartsIsRefused(String from, String to) {
        assertThatIllegalArgumentException().isThrownBy(() -> period(from, to));
    }

    @Test
    void aPeriodWithinOneMonthIsAPeriod() {
        assertThat(period("2018-03", "2018-03").covers(LocalDate.of(2018, 3, 31)))
                .isTrue();
    }

    private static Period period(@Nullable String from, @Nullable String to) {
        return new Period(from == null ? null : PartialDate.parse(from), to == null ? null : PartialDate.parse(to));
    }
}
