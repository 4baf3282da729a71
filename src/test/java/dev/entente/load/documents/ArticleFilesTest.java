package dev.entente.load.documents;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.load.LoadIssue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleFilesTest {
    @TempDir
    Path folder;

    @Test
    void foldersAreReadInTheOrderOfNamesWithoutHiddenSidecarAndUnknownFiles() throws IOException {
        for (String name :
                List.of("b.txt", "a.md", "c/d.html", "c/.hidden.txt", ".git/x.txt", "b.txt.yaml", "a.meta.yaml")) {
            write(name);
        }
        write("picture.png");
        write("notes.yaml");

        ArticleFiles files = ArticleFiles.under(List.of(folder));

        assertThat(files.files())
                .containsExactly(folder.resolve("a.md"), folder.resolve("b.txt"), folder.resolve("c/d.html"));
        assertThat(files.skipped()).isEqualTo(2);
        assertThat(files.issues()).isEmpty();
    }

    @Test
    void aLinkBackToItsFolderIsAnIssueAndTheRestIsRead() throws IOException {
        write("in/a.txt");
        Files.createSymbolicLink(folder.resolve("in/loop"), folder);

        ArticleFiles files = ArticleFiles.under(List.of(folder));

        assertThat(files.files()).containsExactly(folder.resolve("in/a.txt"));
        assertThat(files.issues()).extracting(LoadIssue::code).containsExactly("link-loop");
    }

    @Test
    void aFileReachedTwiceIsReadOnce() throws IOException {
        write("a.txt");

        assertThat(ArticleFiles.under(List.of(folder, folder.resolve("a.txt"))).files())
                .hasSize(1);
    }

    @Test
    void aPathThatIsNotThereIsAnIssue() {
        assertThat(ArticleFiles.under(List.of(folder.resolve("nowhere"))).issues())
                .containsExactly(new LoadIssue(
                        "not-found", folder.resolve("nowhere").toString(), "There is no such file or folder"));
    }

    @Test
    void aFileThatIsNamedIsReadWhateverItsExtension() throws IOException {
        write("wire.dispatch");

        assertThat(ArticleFiles.under(List.of(folder.resolve("wire.dispatch"))).files())
                .hasSize(1);
    }

    private void write(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "Xi met Putin.");
    }
}
