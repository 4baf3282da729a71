package dev.entente.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntityIdTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ":",
                "prk",
                "state:",
                ":prk",
                "country:prk",
                "state:PRK",
                "state:p rk",
                "state:prk-",
                "state:-prk",
                "state:a--b",
                "state:a|b",
                "state:a/b",
                "State:prk",
                "state:prk\n"
            })
    void whatIsNoIdIsRefused(String text) {
        assertThat(EntityId.isValid(text)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> new EntityId(text));
    }

    @Test
    void theKindIsTheIdsFirstPart() {
        assertThat(new EntityId("organization:minjung-party").kind()).isEqualTo(EntityKind.ORGANIZATION);
    }

    @Test
    void aLongNameIsCutAtAWordsEnd() {
        EntityId id = EntityId.of(EntityKind.ORGANIZATION, "committee for the ".repeat(20));

        assertThat(id.value()).hasSizeLessThanOrEqualTo(EntityId.MAX_LENGTH).endsWith("-the");
    }

    @Test
    void everyNameWithALetterMakesAValidId() {
        Random random = new Random(42);
        for (int i = 0; i < 5_000; i++) {
            StringBuilder name = new StringBuilder("a");
            for (int j = random.nextInt(130); j >= 0; j--) {
                name.appendCodePoint(anyCodePoint(random));
            }
            EntityId id = EntityId.of(EntityKind.PERSON, name.toString());
            assertThat(EntityId.isValid(id.value())).as(name.toString()).isTrue();
        }
    }

    @Test
    void textsAreIdsAsThePatternOfIdsSays() {
        Pattern form = Pattern.compile(
                "[a-z]+:[\\p{Ll}\\p{Lo}\\p{Lm}\\p{M}\\p{Nd}]+(-[\\p{Ll}\\p{Lo}\\p{Lm}\\p{M}\\p{Nd}]+)*");
        Random random = new Random(43);
        int valid = 0;
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder(random.nextInt(10) == 0 ? "stat:" : "state:");
            for (int j = random.nextInt(6); j >= 0; j--) {
                switch (random.nextInt(4)) {
                    case 0 -> text.append('-');
                    case 1 -> text.append((char) ('0' + random.nextInt(75)));
                    case 2 -> text.append(random.nextInt(10));
                    default -> text.appendCodePoint(anyCodePoint(random));
                }
            }
            String id = text.toString();
            boolean isId = id.startsWith("state:") && form.matcher(id).matches();
            valid += isId ? 1 : 0;
            assertThat(EntityId.isValid(id)).as(id).isEqualTo(isId);
        }
        assertThat(valid).isBetween(1_000, 19_000);
    }

    private static int anyCodePoint(Random random) {
        int codePoint = random.nextInt(random.nextBoolean() ? 0x3000 : Character.MAX_CODE_POINT + 1);
        return Character.getType(codePoint) == Character.SURROGATE ? ' ' : codePoint;
    }
}
