package dev.entente.load.datasets;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.load.RowReading;
import dev.entente.load.RowReadings;
import dev.entente.load.Treaties;
import dev.entente.load.mapping.Mapping;
import dev.entente.load.tables.TableFile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileRowsTest {
    private final Mapping unga = ShippedMappings.find("unga", Loaded.reader()).orElseThrow();
    private final List<Path> files = List.of(Loaded.fixture("un_votes.csv"), Loaded.fixture("un_roll_calls.csv"));

    @Test
    void rowsThatAreSummedUpCountATenthBeforeTheirSumsAreHandedOver() throws IOException {
        long size = new DataSet(unga, files).sizeBytes().orElseThrow();
        List<Long> whileReading = new ArrayList<>();
        List<Long> otherwise = new ArrayList<>();
        try (FileRows rows = new FileRows(unga, files, size, TableFile.DEFAULT_MAX_BYTES, 0)) {
            for (PendingRow next = rows.next(); next != null; next = rows.next()) {
                boolean isVote = next.mapping().map(note -> {}) instanceof RowReading.Skipped skipped
                        && skipped.code().equals("summed-up");
                (isVote ? whileReading : otherwise).add(rows.bytesRead());
            }

            long reading = Math.round(size / 10.0);
            assertThat(whileReading).isSorted().allMatch(bytes -> bytes > 0 && bytes <= reading);
            assertThat(otherwise).isSorted().anyMatch(bytes -> bytes > reading).allMatch(bytes -> bytes < size);
            assertThat(otherwise.get(0)).isLessThan(size / 2);
            assertThat(rows.bytesRead()).isEqualTo(size);
        }
    }

    /** Buffers hold some 24 KB of the 1.3 MB, or of the 450 KB packed; whole files of the field are shorter than what is looked at beforehand. */
    @ParameterizedTest
    @CsvSource({"true, false", "false, false", "true, true", "false, true"})
    void whatIsReadAheadOfTheRowsIsNotDealtWith(boolean isQuoted, boolean isPacked, @TempDir Path folder)
            throws IOException {
        int count = 20_000;
        Mapping mapping = Loaded.reader().read("m.yaml", Treaties.of("form: delimited, quoted: " + isQuoted));
        Random random = new Random(7);
        StringBuilder text = new StringBuilder("id,a,b,note\n");
        for (int i = 0; i < count; i++) {
            text.append(100_000 + i)
                    .append(",France,Germany,")
                    .append(random.nextLong())
                    .append(random.nextLong())
                    .append('\n');
        }

        assertThat(differences(mapping, write(folder, text.toString(), isPacked), count))
                .allMatch(share -> share < 0.05);
    }

    @ParameterizedTest
    @CsvSource({"false", "true"})
    void whatIsReadAheadOfLinesOfJsonIsNotDealtWith(boolean isPacked, @TempDir Path folder) throws IOException {
        int count = 20_000;
        Mapping mapping = Loaded.reader().read("m.yaml", Treaties.of("form: json"));
        Random random = new Random(7);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append("{\"id\": \"%d\", \"a\": \"France\", \"b\": \"Germany\", \"c\": \"%d%d\"}\n"
                    .formatted(100_000 + i, random.nextLong(), random.nextLong()));
        }

        assertThat(differences(mapping, write(folder, text.toString(), isPacked), count))
                .allMatch(share -> share < 0.05);
    }

    /** By how much the share that is said to be dealt with differs from the share of the rows, row by row. */
    private static List<Double> differences(Mapping mapping, Path file, int count) throws IOException {
        DataSet set = new DataSet(mapping, List.of(file));
        double size = set.sizeBytes().orElseThrow();
        List<Double> differences = new ArrayList<>();
        try (RowReadings readings = set.open(0)) {
            for (Optional<RowReading> next = readings.next(); next.isPresent(); next = readings.next()) {
                assertThat(next.get()).isInstanceOf(RowReading.Read.class);
                differences.add(Math.abs(
                        readings.bytesRead() / size - (double) next.get().row() / count));
            }
        }
        assertThat(differences).hasSize(count);
        return differences;
    }

    private static Path write(Path folder, String text, boolean isPacked) throws IOException {
        Path file = folder.resolve("table");
        try (OutputStream plain = Files.newOutputStream(file);
                OutputStream out = isPacked ? new GZIPOutputStream(plain) : plain) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return file;
    }

    @Test
    void aResumedReadingGoesOnWhereTheRowsBeforeEnd(@TempDir Path folder) throws IOException {
        Mapping mapping = Loaded.reader().read("m.yaml", Treaties.of("form: delimited, quoted: false"));
        Path file = write(folder, "id,a,b\n" + "1,France,Germany\n".repeat(1_000), false);
        DataSet set = new DataSet(mapping, List.of(file));
        try (RowReadings readings = set.open(500)) {
            readings.next();

            assertThat(readings.bytesRead())
                    .isEqualTo(set.sizeBytes().orElseThrow() - 499L * "1,France,Germany\n".length());
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
