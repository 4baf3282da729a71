package dev.entente.load.documents;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.load.DocumentStore;
import dev.entente.load.LoadIssue;
import dev.entente.load.LoadProgress;
import dev.entente.load.LoadSummary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentLoaderTest {
    @TempDir
    Path folder;

    private final RecordingListener listener = new RecordingListener();
    private final RememberingStore store = RememberingStore.steady();

    @Test
    void oneBadFileAmongAHundredLeavesNinetyNineLoadedAndOneIssue() throws IOException {
        hundredFiles();
        Files.write(folder.resolve("d050.txt"), new byte[] {1, 0, 2, 0});

        LoadSummary summary = load(store, "r1");

        assertThat(summary.added()).isEqualTo(99);
        assertThat(summary.claims()).isEqualTo(99);
        assertThat(summary.notLoaded())
                .containsExactly(folder.resolve("d050.txt").toString());
        assertThat(listener.issues).extracting(LoadIssue::code).containsExactly("binary-file");
        assertThat(listener.progress)
                .extracting(LoadProgress::done)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 100).boxed().toList());
    }

    @Test
    void documentsAreWrittenInTheOrderOfTheFiles() throws IOException {
        hundredFiles();

        load(store, "r1");

        assertThat(store.writtenTitles())
                .containsExactlyElementsOf(
                        IntStream.range(0, 100).mapToObj("d%03d"::formatted).toList());
    }

    @Test
    void loadingAgainReadsNothingAndAChangedFileOnlyIsReplaced() throws IOException {
        write("a.txt", "\n\nXi met Putin in Moscow. They spoke.");
        write("b.txt", "Kim met Moon in Seoul. They spoke.");
        load(store, "r1");

        LoadSummary again = load(store, "r1");
        assertThat(again.unchanged()).isEqualTo(2);
        assertThat(again.words()).isZero();

        write("b.txt", "A new title\n\nKim met Moon in Pyongyang. They spoke.");
        LoadSummary changed = load(store, "r1");
        assertThat(changed.unchanged()).isEqualTo(1);
        assertThat(changed.replaced()).isEqualTo(1);
        assertThat(changed.words()).isEqualTo(10);
    }

    @Test
    void anotherReaderReadsAllAnew() throws IOException {
        write("a.md", "---\nid: a\n---\nXi met Putin.");
        load(store, "r1");

        assertThat(load(store, "r2").replaced()).isEqualTo(1);
    }

    @Test
    void aStoreThatGoesAwayLeavesTheRestNamedAsNotLoaded() throws IOException {
        hundredFiles();

        LoadSummary summary = load(RememberingStore.goingAwayAfter(40), "r1");

        assertThat(summary.stoppedBy()).hasMessage("Neo4j cannot be reached");
        assertThat(summary.added()).isEqualTo(40);
        assertThat(summary.notLoaded())
                .hasSize(60)
                .first()
                .isEqualTo(folder.resolve("d040.txt").toString());
    }

    @Test
    void aDocumentTheStoreRefusesIsAnIssueAndTheOthersAreLoaded() throws IOException {
        write("a.md", "---\ntitle: refused\n---\nXi met Putin.");
        write("b.txt", "Kim met Moon.");

        LoadSummary summary = load(store, "r1");

        assertThat(summary.added()).isEqualTo(1);
        assertThat(listener.issues).extracting(LoadIssue::code).containsExactly("not-written");
    }

    @Test
    void aTextTheReaderFailsAtIsAnIssueAndTheOthersAreLoaded() throws IOException {
        write("a.txt", "fail!");
        write("b.txt", "Kim met Moon.");

        LoadSummary summary = load(store, "r1");

        assertThat(summary.added()).isEqualTo(1);
        assertThat(summary.notLoaded()).hasSize(1);
        assertThat(listener.issues).extracting(LoadIssue::code).containsExactly("reading-failed");
    }

    @Test
    void ofTwoFilesThatAreOneDocumentTheFirstIsLoaded() throws IOException {
        write("a.md", "---\ntitle: T\nurl: https://harbour.example/1\n---\nXi met Putin.");
        write("b.md", "---\ntitle: T\nurl: https://harbour.example/1\n---\nKim met Moon.");

        LoadSummary summary = load(store, "r1");

        assertThat(summary.added()).isEqualTo(1);
        assertThat(summary.notLoaded()).containsExactly(folder.resolve("b.md").toString());
        assertThat(listener.issues).extracting(LoadIssue::code).containsExactly("duplicate-document");
    }

    private LoadSummary load(DocumentStore into, String readerVersion) {
        DocumentReader reader = new DocumentReader(Articles.reader(), new SentencePairReader());
        return new DocumentLoader(reader, readerVersion, into, 3).load(ArticleFiles.under(List.of(folder)), listener);
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
