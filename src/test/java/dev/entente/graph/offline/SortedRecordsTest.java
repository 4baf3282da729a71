package dev.entente.graph.offline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SortedRecordsTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    // In one run, in a few, and in so many that runs are merged on the way.
    @CsvSource({"1, 0, 1000000", "2, 3000, 1000000", "3, 3000, 8000", "4, 20000, 4000"})
    void recordsComeInTheOrderOfTheirBytesHoweverLittleMemoryThereIs(long seed, int count, long memoryBytes) {
        Random random = new Random(seed);
        List<byte[]> expected = new ArrayList<>();
        try (SortedRecords records = new SortedRecords(folder, "random", memoryBytes)) {
            for (int i = 0; i < count; i++) {
                byte[] record = new byte[random.nextInt(30)];
                random.nextBytes(record);
                expected.add(record);
                records.add(record);
            }
            expected.sort(Arrays::compareUnsigned);

            assertThat(walked(records)).containsExactlyElementsOf(hex(expected));
            assertThat(walked(records)).as("another walk").hasSize(count);
        }
        assertThat(folder).as("what is left when it is closed").isEmptyDirectory();
    }

    @Test
    void aFullDiskIsTold() throws IOException {
        Files.createSymbolicLink(folder.resolve("random-0.run"), Path.of("/dev/full"));
        try (SortedRecords records = new SortedRecords(folder, "random", 1_000_000)) {
            records.add(new byte[400_000]);
            assertThatThrownBy(records::walk)
                    .isInstanceOf(UncheckedIOException.class)
                    .hasMessageContaining("No space left on device");
        }
    }

    private static List<String> walked(SortedRecords records) {
        List<byte[]> found = new ArrayList<>();
        try (MergedRuns merged = records.walk()) {
            merged.forEach(found::add);
        }
        return hex(found);
    }

    private static List<String> hex(List<byte[]> records) {
        return records.stream().map(Arrays::toString).toList();
    }
}
