package dev.entente.load.datasets;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.load.LoadIssue;
import dev.entente.load.RowReading;
import dev.entente.load.RowReadings;
import dev.entente.load.benchmark.MadeUpGdelt;
import dev.entente.load.mapping.Mapping;
import dev.entente.load.tables.TableFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MappingAheadTest {
    private final Mapping gdelt = ShippedMappings.find("gdelt", Loaded.reader()).orElseThrow();

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void rowsMappedBySeveralThreadsAreTheSameInTheSameOrderAsOneByOne(long seed) throws IOException {
        Random random = new Random(seed);
        List<Path> files = files(random);
        Loaded oneByOne = oneByOne(files, 0);
        int afterRow = random.nextInt(oneByOne.rows().size());

        assertThat(oneByOne.issues()).hasSizeGreaterThan(100);
        assertThat(oneByOne.notes()).extracting(LoadIssue::code).contains("read-as-latin-1");
        for (int threads = 1; threads <= 4; threads++) {
            Loaded ahead = ahead(files, 0, threads);
            assertThat(ahead.rows()).isEqualTo(oneByOne.rows());
            assertThat(ahead.notes()).containsExactlyInAnyOrderElementsOf(oneByOne.notes());
            assertThat(ahead(files, afterRow, threads).rows())
                    .isEqualTo(oneByOne(files, afterRow).rows())
                    .isEqualTo(oneByOne.rows().stream()
                            .filter(row -> row.row() > afterRow)
                            .toList());
        }
    }

    @Test
    void whatFailsBehindRowsFailsOnceTheseAreHandedOver() throws IOException {
        Path file = folder.resolve("a.CSV");
        MadeUpGdelt.write(file, 1, 1000);
        List<RowReading> found = new ArrayList<>();
        IllegalStateException failure = new IllegalStateException("mapping failed");

        try (FileRows rows = new FileRows(gdelt, List.of(file), 0, TableFile.DEFAULT_MAX_BYTES, 0)) {
            List<PendingRow> pending = new ArrayList<>();
            for (int i = 0; i < 10; i++) {
                pending.add(rows.next());
            }
            pending.set(7, new PendingRow(1, "", 0, notes -> {
                throw failure;
            }));
            RowChunk.Mapped mapped = new RowChunk(pending, List.of(), 0, 0, null).mapped();
            mapped.rows().forEach(row -> found.add(row.reading()));

            assertThat(found).extracting(RowReading::row).containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L);
            assertThat(mapped.failure()).isSameAs(failure);
        }
    }

    @Test
    void noMoreIsReadAheadThanAFewChunks() throws IOException {
        Path file = folder.resolve("a.CSV");
        MadeUpGdelt.write(file, 1, 50_000);
        try (FileRows rows = new FileRows(gdelt, List.of(file), 0, TableFile.DEFAULT_MAX_BYTES, 0);
                RowReadings ahead = new DataSetReadings(rows, 0, 2)) {
            ahead.next();

            assertThat(rows.bytesRead()).isLessThan(Files.size(file) / 4);
        }
    }

    /** Two sound files in which some rows are spoilt, one that is not there, one that breaks off, in some order. */
    private List<Path> files(Random random) throws IOException {
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            files.add(Files.write(folder.resolve(i + ".CSV"), spoilt(random, 500 + random.nextInt(3000))));
        }
        byte[] packed = gzip(spoilt(random, 2000));
        files.add(Files.write(folder.resolve("broken.gz"), Arrays.copyOf(packed, packed.length / 2)));
        files.add(random.nextInt(files.size()), folder.resolve("none.CSV"));
        return files;
    }

    private byte[] spoilt(Random random, int events) throws IOException {
        Path made = folder.resolve("made.CSV");
        MadeUpGdelt.write(made, random.nextLong(), events);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (String line : Files.readAllLines(made)) {
            String[] cells = line.split("\t", -1);
            switch (random.nextInt(20)) {
                case 0 -> cells = Arrays.copyOf(cells, random.nextInt(cells.length) + 1);
                case 1 -> cells[1] = "20189999";
                case 2 -> cells[7] = "QQQ";
                case 3 -> cells[26] = "x";
                case 4 -> cells[6] = "C\u00f4te d'Ivoire";
                default -> cells[0] += random.nextInt(10);
            }
            bytes.write((String.join("\t", cells) + "\n").getBytes(StandardCharsets.ISO_8859_1));
        }
        return bytes.toByteArray();
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        }
        return packed.toByteArray();
    }

    private Loaded oneByOne(List<Path> files, long afterRow) throws IOException {
        List<RowReading> found = new ArrayList<>();
        List<LoadIssue> notes = new ArrayList<>();
        try (FileRows rows = new FileRows(gdelt, files, 0, TableFile.DEFAULT_MAX_BYTES, afterRow)) {
            for (PendingRow next = rows.next(); next != null; next = rows.next()) {
                RowReading reading = next.mapping().map(notes::add);
                if (reading.row() > afterRow) {
                    found.add(reading);
                }
            }
            rows.takeClosed().stream()
                    .filter(TableFile::isLatin1Found)
                    .forEach(file -> notes.add(DataSetReadings.readAsLatin1(file)));
        }
        return new Loaded(found, notes);
    }

    private Loaded ahead(List<Path> files, long afterRow, int threads) throws IOException {
        FileRows rows = new FileRows(gdelt, files, 0, TableFile.DEFAULT_MAX_BYTES, afterRow);
        List<RowReading> found = new ArrayList<>();
        List<LoadIssue> notes = new ArrayList<>();
        try (RowReadings readings = new DataSetReadings(rows, afterRow, threads)) {
            for (Optional<RowReading> next = readings.next(); next.isPresent(); next = readings.next()) {
                found.add(next.get());
                notes.addAll(readings.takeNotes());
            }
            notes.addAll(readings.takeNotes());
        }
        // The spoilt files share keys, which is noticed where rows are handed over.
        notes.removeIf(note -> note.code().equals("key-repeated"));
        return new Loaded(found, notes);
    }
}
