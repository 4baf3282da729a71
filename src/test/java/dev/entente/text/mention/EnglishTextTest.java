package dev.entente.text.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnglishTextTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Le président a rencontré son homologue à Moscou. La Russie a condamné les sanctions. | false
            Der Kanzler hat sich mit dem Präsidenten getroffen.                                   | false
            El presidente se reunió con su homólogo por la tarde.                                 | false
            Marine Le Pen criticised La Liga.                                                     | true
            Von der Leyen met Mark Rutte in Los Angeles.                                          | true
            Macron meets Merkel                                                                   | true
            The president met his counterpart in Moscow.                                          | true
            """)
    void aShortTextIsToldByWordsThatNoNameHas(String text, boolean english) {
        assertThat(EnglishText.holds(text, "und")).isEqualTo(english);
        assertThat(EnglishText.holds(text, "en")).isEqualTo(english);
    }
}
