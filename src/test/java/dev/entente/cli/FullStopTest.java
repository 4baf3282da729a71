package dev.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FullStopTest {
    @ParameterizedTest
    @CsvSource({"Say what to load,Say what to load.", "is \"b\" meant?,is \"b\" meant?", "It ends.,It ends.", "'',."})
    void aSentenceEndsOnce(String text, String told) {
        assertThat(FullStop.after(text)).isEqualTo(told);
    }
}
