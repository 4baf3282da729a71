package dev.entente.load;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.graph.JobRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoadRequestTest {
    @TempDir
    Path folder;

    @Test
    void pathsFromTheFolderAtHandAreTheSameWhenReadFromTheJobAgain() throws IOException {
        Path here = Path.of("").toAbsolutePath();
        Path file = here.relativize(Files.writeString(folder.resolve("a.csv"), "a"));
        Path mapping = here.relativize(Files.writeString(folder.resolve("a.yaml"), "b"));
        LoadRequest asked = new LoadRequest("a", List.of(file), mapping, 0.1, Path.of("quarantine.csv"));

        LoadRequest read = LoadRequest.of(asked.toJob());

        assertThat(read.hasChangedSince(asked.toJob())).isFalse();
        assertThat(read.mapping()).isEqualTo(folder.resolve("a.yaml")).isAbsolute();
    }

    @Test
    void aMappingThatChangedSinceTheJobBeganIsNoticed() throws IOException {
        Path file = Files.writeString(folder.resolve("a.csv"), "a");
        Path mapping = Files.writeString(folder.resolve("a.yaml"), "b");
        LoadRequest asked = new LoadRequest("a", List.of(file), mapping, 0.1, null);
        JobRequest job = asked.toJob();

        Files.writeString(mapping, "longer");

        assertThat(LoadRequest.of(job).hasChangedSince(job)).isTrue();
    }
}
