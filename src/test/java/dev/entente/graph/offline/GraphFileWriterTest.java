package dev.entente.graph.offline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GraphFileWriterTest {
    @TempDir
    private Path folder;

    @Test
    void whatIsToldIsWrittenInItsOrderAndAllOfItBeforeTheEnd() throws IOException {
        List<Integer> written = new ArrayList<>();
        try (GraphFiles files = GraphFiles.of(folder, List.of());
                GraphFileWriter writer = new GraphFileWriter(files)) {
            IntStream.range(0, 10_000).forEach(number -> writer.add(to -> written.add(number)));
            writer.finish();
        }
        assertThat(written)
                .containsExactlyElementsOf(IntStream.range(0, 10_000).boxed().toList());
    }

    @Test
    void whatCannotBeWrittenFailsWhoTellsIt() throws IOException {
        UncheckedIOException full = new UncheckedIOException(new IOException("No space left on device"));
        try (GraphFiles files = GraphFiles.of(folder, List.of());
                GraphFileWriter writer = new GraphFileWriter(files)) {
            writer.add(to -> {
                throw full;
            });
            assertThatThrownBy(writer::finish).isSameAs(full);
        }
    }
}
