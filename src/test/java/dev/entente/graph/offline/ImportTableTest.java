package dev.entente.graph.offline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportTableTest {
    @TempDir
    private Path folder;

    @Test
    void rowsWithLineBreaksGoToAFileOfTheirOwn() throws IOException {
        ImportTable table = new ImportTable(folder, "claims", List.of(":ID"), List.of("quote:string", "on:date"));
        try (table) {
            table.add(1, Map.of("quote", "He said \"no\", twice", "on", LocalDate.of(2018, 3, 26)));
            table.add(2, Map.of("quote", "a\nb"));
            table.add(3, Map.of("quote", ""));
        }
        assertThat(table.count()).isEqualTo(3);
        assertThat(table.files()).hasSize(2);
        assertThat(folder.resolve("claims.csv")).hasContent("""
                :ID,quote:string,on:date
                1,"He said ""no"", twice",2018-03-26
                3,"",
                """);
        assertThat(table.brokenFile()).hasContent("""
                :ID,quote:string,on:date
                2,"a
                b",
                """);
    }

    @Test
    void aPropertyWithoutAColumnIsNotLost() throws IOException {
        try (ImportTable table = new ImportTable(folder, "claims", List.of(":ID"), List.of("quote:string"))) {
            assertThatThrownBy(() -> table.add(1, Map.of("quote", "a", "new", 1)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("new");
        }
    }

    @Test
    void aFullDiskIsTold() throws IOException {
        Files.createSymbolicLink(folder.resolve("claims-with-line-breaks.csv"), Path.of("/dev/full"));
        ImportTable table = new ImportTable(folder, "claims", List.of(":ID"), List.of("quote:string"));
        String quote = "a\n".repeat(100_000);
        assertThatThrownBy(() -> table.add(1, Map.of("quote", quote)))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("No space left on device");
    }
}
