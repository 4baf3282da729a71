package dev.entente.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {
    @ParameterizedTest
    @CsvSource({
        "2018,       2018-01-01, YEAR,  2019-01-01",
        "2018-12,    2018-12-01, MONTH, 2019-01-01",
        "2018-03-26, 2018-03-26, DAY,   2018-03-27",
        "2016-02-29, 2016-02-29, DAY,   2016-03-01",
        "0001,       0001-01-01, YEAR,  0002-01-01",
    })
    void aDateStandsForAllItsDaysAndReadsAsWritten(String text, LocalDate first, Precision precision, LocalDate next) {
        PartialDate date = PartialDate.parse(text);

        assertThat(date).isEqualTo(new PartialDate(first, precision)).hasToString(text);
        assertThat(date.next()).isEqualTo(next);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "18",
                "2018-3",
                "2018-13",
                "2018-13-45",
                "2017-02-29",
                "2018-03-26T00:00",
                " 2018",
                "０２018",
                "0000",
                "-2018"
            })
    void whatIsNoDateIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> PartialDate.parse(text));
    }

    @Test
    void theDayWithinACoarserDateDoesNotMatter() {
        assertThat(new PartialDate(LocalDate.of(2018, 3, 26), Precision.MONTH)).isEqualTo(PartialDate.month(2018, 3));
        assertThat(new PartialDate(LocalDate.of(2018, 3, 26), Precision.YEAR)).isEqualTo(PartialDate.year(2018));
    }

    @ParameterizedTest
    @CsvSource({
        "2018,    2018-12-31, true",
        "2018,    2018,       true",
        "2018-03, 2018,       false",
        "2018-03, 2018-04-01, false",
        "2018,    2017-12,    false",
    })
    void aDateContainsTheDatesWhoseDaysAllLieInIt(String outer, String inner, boolean contains) {
        assertThat(PartialDate.parse(outer).contains(PartialDate.parse(inner))).isEqualTo(contains);
    }
}
