package dev.entente.load.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationDateTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2018-03-28
            20180328
            2018-03-28T23:30:00-05:00
            2018-03-28 09:15:00+08:00
            March 28, 2018
            Mar 28, 2018
            28 March 2018
            28 mar 2018
            Wednesday, March 28, 2018
            """)
    void aDayIsReadInTheFormsPublishersUse(String text) {
        assertThat(PublicationDate.find(text)).contains(LocalDate.of(2018, 3, 28));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2018-13-45",
                "2018-02-30",
                "February 30, 2018",
                "0000-01-01",
                "2018",
                "yesterday",
                "",
                "201803281"
            })
    void aDayThatDoesNotExistIsNone(String text) {
        assertThat(PublicationDate.find(text)).isEmpty();
    }
}
