package dev.entente.load.documents;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.load.LoadIssue;
import dev.entente.load.RowReading;
import dev.entente.load.RowReadings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentSourceTest {
    @TempDir
    Path folder;

    @Test
    void oneBadFileAmongAHundredIsAnIssueAndTheOthersAreRead() throws IOException {
        hundredFiles();
        Files.write(folder.resolve("d050.txt"), new byte[] {1, 0, 2, 0});

        List<RowReading> rows = rows(source(), 0);

        assertThat(rows).hasSize(100);
        assertThat(rows).filteredOn(RowReading.Read.class::isInstance).hasSize(99);
        assertThat(rows.get(50)).isInstanceOfSatisfying(RowReading.Unusable.class, row -> assertThat(row.issue())
                .extracting(LoadIssue::code, LoadIssue::where)
                .containsExactly("binary-file", folder.resolve("d050.txt").toString()));
    }

    @Test
    void documentsComeInTheOrderOfTheFilesHoweverManyAreReadAtOnce() throws IOException {
        hundredFiles();

        assertThat(titles(rows(source(), 0)))
                .containsExactlyElementsOf(
                        IntStream.range(0, 100).mapToObj("d%03d"::formatted).toList());
    }

    @Test
    void whatIsKnownIsNotReadAgain() throws IOException {
        write("a.txt", "Xi met Putin in Moscow.");
        write("b.txt", "Kim met Moon in Seoul. They spoke.");
        DocumentSource source =
                source((document, reader) -> document.title().equals("b") && reader.equals("pairs-1"), List.of(folder));

        List<RowReading> rows = rows(source, 0);

        assertThat(titles(rows)).containsExactly("a");
        assertThat(rows.get(1)).isEqualTo(new RowReading.Known(2));
        assertThat(source.words()).isEqualTo(5);
    }

    @Test
    void aTextTheReaderFailsAtIsAnIssueAndTheOthersAreRead() throws IOException {
        write("a.txt", "fail!");
        write("b.txt", "Kim met Moon.");

        List<RowReading> rows = rows(source(), 0);

        assertThat(codes(rows)).containsExactly("reading-failed");
        assertThat(titles(rows)).containsExactly("b");
    }

    @Test
    void pathsThatLeadNowhereAreTheFirstRows() throws IOException {
        write("a.txt", "Xi met Putin.");
        DocumentSource source = source((document, reader) -> false, List.of(folder, folder.resolve("nowhere")));

        assertThat(codes(rows(source, 0))).containsExactly("not-found");
        assertThat(titles(rows(source, 1))).containsExactly("a");
    }

    @Test
    void ofTwoFilesThatAreOneDocumentTheFirstIsReadAlsoWhereARunGoesOnBetweenThem() throws IOException {
        write("a.md", "---\ntitle: T\nurl: https://harbour.example/1\n---\nXi met Putin.");
        write("b.md", "---\ntitle: T\nurl: https://harbour.example/1\n---\nKim met Moon.");

        assertThat(codes(rows(source(), 0))).containsExactly("duplicate-document");
        assertThat(codes(rows(source(), 1))).containsExactly("duplicate-document");
    }

    @Test
    void anyRowOnItGivesTheRestOfTheRows() throws IOException {
        hundredFiles();

        assertThat(titles(rows(source(), 97))).containsExactly("d097", "d098", "d099");
    }

    private DocumentSource source() {
        return source((document, reader) -> false, List.of(folder));
    }

    private static DocumentSource source(KnownDocuments known, List<Path> paths) {
        return new DocumentSource(
                ArticleFiles.under(paths),
                Articles.reader(),
                () -> new NamedReader(new SentencePairReader(), "pairs-1"),
                known,
                3);
    }

    private static List<RowReading> rows(DocumentSource source, long after) {
        List<RowReading> rows = new ArrayList<>();
        try (RowReadings readings = source.open(after)) {
            for (Optional<RowReading> next = readings.next(); next.isPresent(); next = readings.next()) {
                rows.add(next.get());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        assertThat(rows)
                .extracting(RowReading::row)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, rows.size())
                        .mapToObj(i -> after + i)
                        .toList());
        return rows;
    }

    private static List<String> titles(List<RowReading> rows) {
        return rows.stream()
                .filter(RowReading.Read.class::isInstance)
                .flatMap(row -> ((RowReading.Read) row).contents().stream())
                .map(content -> content.document().title())
                .toList();
    }

    private static List<String> codes(List<RowReading> rows) {
        return rows.stream()
                .filter(RowReading.Unusable.class::isInstance)
                .map(row -> ((RowReading.Unusable) row).issue().code())
                .toList();
    }

    private void hundredFiles() throws IOException {
        for (int i = 0; i < 100; i++) {
            String filler = "Nothing else happened. ".repeat(i % 7 * 500);
            write("d%03d.txt".formatted(i), "Person%d met Xi. ".formatted(i) + filler);
        }
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
