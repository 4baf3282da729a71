package dev.entente.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WaitPreferenceTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '§',
            value = {
                "wait=10 | 10",
                "WAIT = 10 | 10",
                "wait=\"10\" | 10",
                "respond-async, wait=10 | 10",
                "respond-async,,wait=10, wait=20 | 10",
                "handling=lenient; a=1; b=\"x, wait=3\", wait=7; c | 7",
                "return=minimal; wait=3, wait=0 | 0"
            })
    void theSecondsOfTheFirstWaitCount(String header, String seconds) {
        assertThat(WaitPreference.find(List.of(header))).contains(seconds);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "wait",
                "wait=",
                "wait=soon",
                "wait=-1",
                "wait=1.5",
                "wait=soon, wait=3",
                "waiting=3",
                "return=minimal; wait=3",
                "=3",
                "\"wait=3",
                "@wait=3"
            })
    void aBadValueIsIgnored(String header) {
        assertThat(WaitPreference.find(List.of(header))).isEmpty();
    }

    @Test
    void severalHeadersAreOneList() {
        assertThat(WaitPreference.find(List.of("respond-async", "wait=4"))).isEqualTo(Optional.of("4"));
        assertThat(WaitPreference.find(null)).isEmpty();
    }
}
