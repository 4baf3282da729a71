package dev.entente.load.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.load.RowReading;
import dev.entente.load.RowReadings;
import dev.entente.load.datasets.DataSet;
import dev.entente.load.datasets.ShippedMappings;
import dev.entente.load.mapping.MappingReader;
import dev.entente.text.gazetteer.Gazetteer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MadeUpGdeltTest {
    @TempDir
    private Path folder;

    @Test
    void itsRowsAreReadAsGdeltsAndMostMakeAClaim() throws IOException {
        Path file = folder.resolve("made-up.CSV");
        MadeUpGdelt.write(file, 1, 2_000);
        List<RowReading> rows = read(file);

        assertThat(rows).hasSize(2_000).noneMatch(RowReading.Unusable.class::isInstance);
        assertThat(rows.stream().filter(RowReading.Read.class::isInstance)).hasSizeGreaterThan(1_800);
    }

    @Test
    void theSameSeedGivesTheSameFile() throws IOException {
        MadeUpGdelt.write(folder.resolve("a"), 1, 50);
        MadeUpGdelt.write(folder.resolve("b"), 1, 50);
        MadeUpGdelt.write(folder.resolve("c"), 2, 50);

        assertThat(Files.readString(folder.resolve("a")))
                .isEqualTo(Files.readString(folder.resolve("b")))
                .isNotEqualTo(Files.readString(folder.resolve("c")));
    }

    private static List<RowReading> read(Path file) throws IOException {
        List<RowReading> rows = new ArrayList<>();
        MappingReader reader = new MappingReader(Gazetteer.load());
        try (RowReadings readings =
                new DataSet(ShippedMappings.find("gdelt", reader).orElseThrow(), List.of(file)).open(0)) {
            for (Optional<RowReading> next = readings.next(); next.isPresent(); next = readings.next()) {
                rows.add(next.get());
            }
        }
        return rows;
    }
}
