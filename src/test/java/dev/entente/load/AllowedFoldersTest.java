package dev.entente.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AllowedFoldersTest {
    @TempDir
    Path top;

    private Path allowed;
    private Path file;
    private Path outside;

    @BeforeEach
    void files() throws IOException {
        top = top.toRealPath();
        allowed = Files.createDirectory(top.resolve("allowed"));
        file = Files.createFile(allowed.resolve("events.csv"));
        outside = Files.createFile(top.resolve("secret.csv"));
    }

    @Test
    void aFileOfAnAllowedFolderIsAllowed() {
        assertThat(folders().check(file.toString())).isEqualTo(file);
    }

    @Test
    void withoutFoldersNothingIs() {
        assertRefused(new AllowedFolders(List.of()), file.toString());
    }

    @Test
    void noWayLeadsOut() throws IOException {
        Path link = Files.createSymbolicLink(allowed.resolve("link.csv"), outside);
        Path linkedFolder = Files.createSymbolicLink(allowed.resolve("up"), top);
        Path beside = Files.createDirectory(top.resolve("allowed-not"));
        Path sibling = Files.createFile(beside.resolve("x.csv"));

        for (Path path : List.of(
                outside,
                link,
                linkedFolder.resolve("secret.csv"),
                allowed.resolve("../secret.csv"),
                sibling,
                allowed.resolve("missing.csv"))) {
            assertRefused(folders(), path.toString());
        }
        assertRefused(folders(), "events.csv");
        assertRefused(folders(), "\0");
    }

    private AllowedFolders folders() {
        return new AllowedFolders(List.of(allowed));
    }

    private static void assertRefused(AllowedFolders folders, String path) {
        assertThatThrownBy(() -> folders.check(path)).as(path).isInstanceOf(ForbiddenFileException.class);
    }
}
