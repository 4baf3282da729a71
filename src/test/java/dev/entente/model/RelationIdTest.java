package dev.entente.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelationIdTest {
    private static final Pattern FORM = Pattern.compile("[a-z]+(-[a-z]+)*:[0-9a-v]{13}");
    private static final String CHARACTERS = "az-:09vwA";

    @ParameterizedTest
    @CsvSource({
        "met-with:3kf9a2c1d4e5b, true",
        "leads:0000000000000, true",
        "leads:000000000000, false",
        "leads:00000000000000, false",
        "leads:000000000000w, false",
        "-leads:0000000000000, false",
        "leads-:0000000000000, false",
        "met--with:0000000000000, false",
        ":0000000000000, false",
        "Leads:0000000000000, false",
    })
    void anIdIsATypeAColonAndThirteenDigits(String text, boolean isId) {
        assertThat(RelationId.find(text).isPresent()).isEqualTo(isId);
    }

    @Test
    void whatIsAnIdIsWhatThePatternOfTheApiTakes() {
        Random random = new Random(7);
        for (int i = 0; i < 100_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(6); length > 0; length--) {
                text.append(CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
            }
            text.append(random.nextInt(4) == 0 ? "" : ":0a1b2c3d4e5f");
            for (int length = random.nextInt(3); length > 0; length--) {
                text.append(CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
            }
            assertThat(RelationId.find(text.toString()).isPresent())
                    .as(text.toString())
                    .isEqualTo(FORM.matcher(text).matches());
        }
    }
}
