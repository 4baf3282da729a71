package dev.entente.load.datasets;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.load.RowReading;
import dev.entente.load.RowReadings;
import dev.entente.load.mapping.Mapping;
import dev.entente.load.tables.TableFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FileRowsTest {
    private final Mapping unga = ShippedMappings.find("unga", Loaded.reader()).orElseThrow();
    private final List<Path> files = List.of(Loaded.fixture("un_votes.csv"), Loaded.fixture("un_roll_calls.csv"));

    @Test
    void rowsThatAreSummedUpCountLittleBeforeTheirSumsAreHandedOver() throws IOException {
        long size = new DataSet(unga, files).sizeBytes().orElseThrow();
        List<Long> whileReading = new ArrayList<>();
        List<Long> whileSumming = new ArrayList<>();
        try (FileRows rows = new FileRows(unga, files, size, TableFile.DEFAULT_MAX_BYTES, 0)) {
            for (PendingRow next = rows.next(); next != null; next = rows.next()) {
                boolean isVote = next.mapping().map(note -> {}) instanceof RowReading.Skipped skipped
                        && skipped.code().equals("summed-up");
                (isVote ? whileReading : whileSumming).add(rows.bytesRead());
            }

            assertThat(whileReading).isNotEmpty().isSorted().allMatch(bytes -> bytes <= size / 20 + 1);
            assertThat(whileSumming).isNotEmpty().isSorted().allMatch(bytes -> bytes < size);
            assertThat(whileSumming.get(0)).isLessThan(size / 2);
            assertThat(rows.bytesRead()).isEqualTo(size);
        }
    }

    @Test
    void whatIsReadToItsEndIsAllDealtWith() throws IOException {
        DataSet set = new DataSet(unga, files);
        try (RowReadings readings = set.open(0)) {
            for (Optional<RowReading> next = readings.next(); next.isPresent(); next = readings.next()) {
                assertThat(readings.bytesRead())
                        .isLessThanOrEqualTo(set.sizeBytes().orElseThrow());
            }
            assertThat(readings.bytesRead()).isEqualTo(set.sizeBytes().orElseThrow());
        }
    }
}
