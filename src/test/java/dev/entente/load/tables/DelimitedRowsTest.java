package dev.entente.load.tables;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DelimitedRowsTest {
    private static final List<String> PIECES = List.of("a", "b c", "\"", "\"\"", ",", "\n", "é", "", "x,y", "\"q\"");

    @TempDir
    Path folder;

    @Test
    void recordsInQuotesAreThoseThatFastCsvReads() throws IOException {
        Random random = new Random(11);
        StringBuilder text = new StringBuilder("c0,c1,c2,c3\n");
        for (int row = 0; row < 3_000; row++) {
            text.append(IntStream.range(0, 4).mapToObj(i -> cell(random)).collect(Collectors.joining(",")))
                    .append('\n');
        }
        Path file = Files.writeString(folder.resolve("a.csv"), text);

        List<List<String>> ours = ours(file);
        assertThat(ours).hasSize(3_000).isEqualTo(fastCsvs(file));
    }

    /** Of random pieces, in quotes where it must be, or now and then without need. */
    private static String cell(Random random) {
        String text = IntStream.range(0, random.nextInt(4))
                .mapToObj(i -> PIECES.get(random.nextInt(PIECES.size())))
                .collect(Collectors.joining());
        boolean isQuoted = text.contains("\"") || text.contains(",") || text.contains("\n") || random.nextInt(3) == 0;
        // Without it a row might be an empty line, which is none.
        String never = "e" + text;
        return isQuoted ? "\"" + never.replace("\"", "\"\"") + "\"" : never;
    }

    private static List<List<String>> ours(Path file) throws IOException {
        List<List<String>> records = new ArrayList<>();
        try (TableFile table = TableFile.open(file, false, Long.MAX_VALUE)) {
            RowReader rows = Objects.requireNonNull(table.nextTable(TableFormat.delimited(',', true, true)));
            for (Row row = rows.next(); row != null; row = rows.next()) {
                records.add(cells(row));
            }
        }
        return records;
    }

    private static List<String> cells(Row row) {
        return IntStream.range(0, row.size()).mapToObj(row::cell).toList();
    }

    private static List<List<String>> fastCsvs(Path file) throws IOException {
        try (CsvReader<CsvRecord> records = CsvReader.builder().ofCsvRecord(file)) {
            return records.stream()
                    .skip(1)
                    .map(record ->
                            record.getFields().stream().map(String::strip).toList())
                    .toList();
        }
    }
}
