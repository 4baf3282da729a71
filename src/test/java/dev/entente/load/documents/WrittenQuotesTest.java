package dev.entente.load.documents;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.model.Claim;
import dev.entente.model.TextSpan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenQuotesTest {
    /** No-break and narrow spaces, tabs, soft hyphens, zero-width characters, letters of two units, quotation marks. */
    private static final List<String> AWKWARD = List.of(
            "\u00a0",
            " \u00a0",
            "\u202f",
            "\u2009",
            "  ",
            "\t",
            "\u00ad",
            "\u200b",
            "\ufeff",
            "\r\n",
            "\n",
            "\ud83d\ude00",
            "\u2019",
            "\u201c",
            "\u0301",
            "\ud55c",
            "\u2013",
            "e",
            "7",
            ",");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"txt", "md"})
    void aQuoteWithoutMarkupIsThePieceOfTheFile(String extension) throws IOException {
        Random random = new Random(20260914);
        for (int text = 0; text < 200; text++) {
            StringBuilder words = new StringBuilder("Before it all.\n\nAnna met Berta");
            for (int i = 0; i < 12; i++) {
                words.append(AWKWARD.get(random.nextInt(AWKWARD.size()))).append(random.nextBoolean() ? "x" : "");
            }
            String file = words.append("o. Behind it.\n").toString();

            Claim claim = onlyClaim("text" + text + "." + extension, file);

            TextSpan span = (TextSpan) claim.locator();
            assertThat(claim.quote()).isEqualTo(file.substring(span.start(), span.end()));
            assertThat(claim.quote()).startsWith("Anna").endsWith("o.");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'Anna met Berta on [Monday\u00a0morning](https://example.org/a_b).', md, Anna met Berta on Monday morning.",
        "'Anna met **Berta** at\u00a0noon.', md, Anna met Berta at noon.",
        "'<p>Anna met Berta&nbsp;&amp; left <a href=\"x\">home</a>.</p>', html, Anna met Berta & left home.",
    })
    void markupWithinAQuoteIsLeftOutOfIt(String body, String extension, String quote) throws IOException {
        String file = extension.equals("html") ? "<html><body><article>" + body + "</article></body></html>" : body;

        Claim claim = onlyClaim("text." + extension, file);

        TextSpan span = (TextSpan) claim.locator();
        assertThat(claim.quote()).isEqualTo(quote);
        assertThat(file.substring(span.start(), span.end()))
                .startsWith("Anna met")
                .endsWith(".");
    }

    @Test
    void aMarkBeforeTheTextCountsNothing() throws IOException {
        Claim claim = onlyClaim("marked.txt", "\ufeffAnna met Berta.\n");

        assertThat(claim.locator()).isEqualTo(new TextSpan(0, 15));
    }

    private Claim onlyClaim(String name, String file) throws IOException {
        Path path = Files.writeString(folder.resolve(name), file);
        DocumentReading read =
                new DocumentReader(Articles.reader(), new SentencePairReader()).read(path, known -> false);
        List<Claim> claims = Objects.requireNonNull(read.reading()).claims();
        assertThat(claims).hasSize(1);
        return claims.get(0);
    }
}
