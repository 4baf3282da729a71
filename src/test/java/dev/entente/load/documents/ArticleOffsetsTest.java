package dev.entente.load.documents;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.model.TextSpan;
import dev.entente.text.Article;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticleOffsetsTest {
    @ParameterizedTest
    @CsvSource({
        "2018-04-27-panmunjom.txt, UTF-8, 5",
        "with-header.txt, UTF-8, 2",
        "hanoi.md, UTF-8, 8",
        "visit.html, UTF-8, 4",
        "declared.html, windows-1251, 1",
        "wrong-extension.txt, UTF-8, 1",
        "latin-1.txt, windows-1252, 2",
        "utf-16.txt, UTF-16, 2",
        "with-mark.txt, UTF-8, 2",
    })
    void everySentencesSpanInTheFileIsTheSentence(String name, String charset, int sentences) throws IOException {
        Path path = Fixtures.file(name);
        String file = Files.readString(path, Charset.forName(charset)).replaceFirst("^\uFEFF", "");
        Article article = Objects.requireNonNull(Articles.reader().read(path).article());
        UnaryOperator<String> stripped =
                name.endsWith(".md") || file.contains("<html") ? ArticleOffsetsTest::unmarked : s -> s;

        List<TextSpan> spans = sentences(article.text());
        assertThat(spans).hasSizeGreaterThanOrEqualTo(sentences);
        for (TextSpan span : spans) {
            TextSpan inFile = article.offsets().inFile(span.start(), span.end());
            String quote = article.text().substring(span.start(), span.end());
            assertThat(folded(stripped.apply(file.substring(inFile.start(), inFile.end()))))
                    .isEqualTo(folded(quote));
        }
    }

    @ParameterizedTest
    @CsvSource({"2018-04-27-panmunjom.txt", "with-header.txt", "with-mark.txt"})
    void aPlainTextsQuoteIsThePieceOfTheFileItself(String name) throws IOException {
        Path path = Fixtures.file(name);
        String file = Files.readString(path, StandardCharsets.UTF_8).replaceFirst("^\uFEFF", "");
        Article article = Objects.requireNonNull(Articles.reader().read(path).article());

        for (TextSpan span : sentences(article.text())) {
            TextSpan inFile = article.offsets().inFile(span.start(), span.end());
            assertThat(file.substring(inFile.start(), inFile.end()))
                    .isEqualTo(article.text().substring(span.start(), span.end()));
        }
    }

    private static List<TextSpan> sentences(String text) {
        BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        List<TextSpan> spans = new ArrayList<>();
        int offset = 0;
        for (String paragraph : text.split("(?<=\\n\\n)", -1)) {
            breaks.setText(paragraph);
            for (int start = 0, end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
                int length = paragraph.substring(start, end).stripTrailing().length();
                if (length > 0) {
                    spans.add(new TextSpan(offset + start, offset + start + length));
                }
            }
            offset += paragraph.length();
        }
        return spans;
    }

    /** Takes off just the marks that the fixtures use. */
    private static String unmarked(String source) {
        String markdown = source.replaceAll("(?<!\\\\)[*]+", "")
                .replaceAll("\\[([^]]*)]\\([^)]*\\)", "$1")
                .replaceAll("\\\\([()])", "$1");
        return Jsoup.parse(markdown).text();
    }

    private static String folded(String text) {
        return text.replaceAll("[\\s\\u00a0]+", " ").strip();
    }
}
