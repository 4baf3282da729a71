package dev.entente.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RelationIdTest {
    private static final Pattern FORM = Pattern.compile("[a-z]+(-[a-z]+)*:[0-9a-v]{13}");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ":",
                "met-with",
                ":3kf9a2c1d4e5b",
                "-met:3kf9a2c1d4e5b",
                "met-:3kf9a2c1d4e5b",
                "met--with:3kf9a2c1d4e5b",
                "met-with:3kf9a2c1d4e5",
                "met-with:3kf9a2c1d4e5bb",
                "met-with:3kf9a2c1d4e5w",
                "Met-with:3kf9a2c1d4e5b",
                "met:with:3kf9a2c1d4e5b"
            })
    void whatHasAnotherFormIsNoRelationId(String text) {
        assertThat(RelationId.find(text)).isEmpty();
    }

    @Test
    void randomTextsAreRelationIdsWhereTheyHaveTheForm() {
        Random random = new Random(11);
        int valid = 0;
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder("met-with:3kf9a2c1d4e5b");
            for (int changes = random.nextInt(3); changes > 0; changes--) {
                text.setCharAt(random.nextInt(text.length()), "amvwz09-:A".charAt(random.nextInt(10)));
            }
            boolean isValid = FORM.matcher(text).matches();
            valid += isValid ? 1 : 0;
            assertThat(RelationId.find(text.toString()).isPresent())
                    .as(text.toString())
                    .isEqualTo(isValid);
        }
        assertThat(valid).isBetween(5_000, 19_000);
    }
}
