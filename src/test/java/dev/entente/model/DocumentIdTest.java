package dev.entente.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentIdTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "document:",
                "documents:a",
                "document:a b",
                "document:a/b",
                "document:a?",
                "document:a#",
                "document:a\n"
            })
    void whatIsNoIdIsRefused(String text) {
        assertThat(DocumentId.find(text)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new DocumentId(text));
    }

    @Test
    void textsAreIdsAsThePatternOfIdsSays() {
        Pattern form = Pattern.compile("document:[^\\s/?#]{1,120}");
        String some = "ab1-_.:é😀 \t\n\u000B\f\r\u00a0/?#";
        Random random = new Random(44);
        int valid = 0;
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder("document:");
            // Near both bounds of the length, and of characters that may stand mostly, so that both answers occur.
            int length = random.nextBoolean() ? random.nextInt(4) : 118 + random.nextInt(5);
            int[] characters =
                    some.codePoints().limit(random.nextInt(4) == 0 ? 99 : 9).toArray();
            for (int j = 0; j < length; j++) {
                text.appendCodePoint(characters[random.nextInt(characters.length)]);
            }
            boolean isId = form.matcher(text).matches();
            valid += isId ? 1 : 0;
            assertThat(DocumentId.find(text.toString()).isPresent())
                    .as(text.toString())
                    .isEqualTo(isId);
        }
        assertThat(valid).isBetween(1_000, 19_000);
    }
}
