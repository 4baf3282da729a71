package dev.entente.cli;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import dev.entente.load.RowReading;
import dev.entente.load.RowReadings;
import dev.entente.load.RowSource;
import dev.entente.load.tables.Row;
import dev.entente.load.tables.RowReader;
import dev.entente.load.tables.TableFile;
import dev.entente.load.tables.TableFormat;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

/**
 * How fast a tab-separated file is read: its bytes with their lines counted, which is the floor of what disk and memory allow; split at every tab in one
 * thread, as a plain program does; and read and mapped to claims.
 */
final class ReadingBenchmark {
    private static final int BUFFER = 1 << 16;

    private final Path file;
    private final RowSource source;

    /** @param source the same file through its mapping */
    ReadingBenchmark(Path file, RowSource source) {
        this.file = file;
        this.source = source;
    }

    /**
     * What one way of reading took.
     *
     * @param found how many lines, cells, claims or characters of cells it came to
     */
    record Taken(String what, long rows, long found, Duration elapsed, Duration processor) {
        double rowsPerSecond() {
            return rows / (elapsed.toNanos() / 1e9);
        }

        double rowsPerProcessorSecond() {
            return rows / (Math.max(1, processor.toNanos()) / 1e9);
        }
    }

    Taken lines() throws IOException {
        return taken("lines counted", this::countLines);
    }

    Taken split() throws IOException {
        return taken("split at tabs, one thread", this::countCells);
    }

    Taken mapped() throws IOException {
        return taken("read and mapped", this::countClaims);
    }

    /** A file of rows in quotes, of which every cell is asked for; nothing is mapped. */
    static Taken quoted(Path file) throws IOException {
        return taken("quoted cells", () -> {
            long rows = 0;
            long characters = 0;
            try (TableFile table = TableFile.open(file, false, Long.MAX_VALUE)) {
                RowReader records = Objects.requireNonNull(table.nextTable(TableFormat.delimited(',', true, true)));
                for (Row row = records.next(); row != null; row = records.next()) {
                    rows++;
                    for (int i = 0; i < row.size(); i++) {
                        characters += row.cell(i).length();
                    }
                }
            }
            return new Counted(rows, characters);
        });
    }

    /** The same by FastCSV. */
    static Taken quotedByFastCsv(Path file) throws IOException {
        return taken("quoted cells by FastCSV", () -> {
            // Without the header, which our reader does not hand out.
            long rows = -1;
            long characters = 0;
            try (CsvReader<CsvRecord> records = CsvReader.builder().ofCsvRecord(file)) {
                for (CsvRecord row : records) {
                    rows++;
                    for (int i = 0; i < row.getFieldCount(); i++) {
                        characters += row.getField(i).length();
                    }
                }
            }
            return new Counted(rows, characters);
        });
    }

    private record Counted(long rows, long found) {}

    private interface Reading {
        Counted run() throws IOException;
    }

    private static Taken taken(String what, Reading reading) throws IOException {
        Duration before = processorTime();
        long start = System.nanoTime();
        Counted counted = reading.run();
        Duration elapsed = Duration.ofNanos(System.nanoTime() - start);
        return new Taken(
                what, counted.rows(), counted.found(), elapsed, processorTime().minus(before));
    }

    private Counted countLines() throws IOException {
        byte[] buffer = new byte[BUFFER];
        long lines = 0;
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                for (int i = 0; i < read; i++) {
                    if (buffer[i] == '\n') {
                        lines++;
                    }
                }
            }
        }
        return new Counted(lines, lines);
    }

    private Counted countCells() throws IOException {
        long rows = 0;
        long cells = 0;
        try (BufferedReader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                rows++;
                cells += line.split("\t", -1).length;
            }
        }
        return new Counted(rows, cells);
    }

    private Counted countClaims() throws IOException {
        long rows = 0;
        long claims = 0;
        try (RowReadings readings = source.open(0)) {
            for (Optional<RowReading> next = readings.next(); next.isPresent(); next = readings.next()) {
                rows++;
                if (next.get() instanceof RowReading.Read read) {
                    claims += read.contents().stream()
                            .mapToLong(content -> content.claims().size())
                            .sum();
                }
            }
        }
        return new Counted(rows, claims);
    }

    private static Duration processorTime() {
        return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
    }
}
