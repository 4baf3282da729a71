package dev.entente.cli;

import dev.entente.cli.CsvRow.BadCell;
import dev.entente.load.LoadIssue;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A CSV file with a line of column names (RFC 4180, UTF-8).
 *
 * @param rows the good ones
 * @param issues what is wrong with the others or with the whole file
 */
record CsvTable<T>(List<T> rows, List<LoadIssue> issues) {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    CsvTable {
        rows = List.copyOf(rows);
        issues = List.copyOf(issues);
    }

    /** @param columns that it must have; it may have more, in any order */
    static <T> CsvTable<T> read(Path file, List<String> columns, Function<CsvRow, T> toRow) {
        try (BufferedReader reader = Files.newBufferedReader(file)) {
            skipByteOrderMark(reader);
            // Empty lines are rows for the parser too, so that it counts them.
            CSVFormat format = CSVFormat.DEFAULT
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .setIgnoreEmptyLines(false)
                    .get();
            try (CSVParser parser = format.parse(reader)) {
                List<String> absent = new ArrayList<>(columns);
                absent.removeAll(parser.getHeaderNames());
                return absent.isEmpty()
                        ? rows(file, parser, toRow)
                        : failed("column-missing", file, "There is no column " + String.join(", ", absent));
            }
        } catch (NoSuchFileException e) {
            return failed("not-found", file, "There is no such file");
        } catch (CharacterCodingException e) {
            return failed("not-utf-8", file, "The file is not in UTF-8");
        } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
            return failed("unreadable-file", file, "The file could not be read as CSV: " + e.getMessage());
        }
    }

    private static <T> CsvTable<T> rows(Path file, CSVParser parser, Function<CsvRow, T> toRow) {
        List<T> rows = new ArrayList<>();
        List<LoadIssue> issues = new ArrayList<>();
        Iterator<CSVRecord> records = parser.iterator();
        while (true) {
            String where = file + ":" + (parser.getCurrentLineNumber() + 1);
            try {
                if (!records.hasNext()) {
                    return new CsvTable<>(rows, issues);
                }
            } catch (UncheckedIOException | IllegalStateException e) {
                issues.add(new LoadIssue("csv-broken", where, "The quotes do not match: " + e.getMessage()));
                return new CsvTable<>(rows, issues);
            }
            CSVRecord cells = records.next();
            if (cells.size() == 1 && cells.get(0).isBlank()) {
                continue;
            }
            try {
                rows.add(row(cells, parser.getHeaderNames().size(), toRow));
            } catch (BadCell e) {
                issues.add(new LoadIssue("row-not-valid", where, String.valueOf(e.getMessage())));
            }
        }
    }

    private static <T> T row(CSVRecord cells, int columns, Function<CsvRow, T> toRow) {
        if (cells.size() != columns) {
            throw new BadCell("The row has " + cells.size() + " cells, and there are " + columns + " columns");
        }
        return toRow.apply(new CsvRow(cells));
    }

    private static <T> CsvTable<T> failed(String code, Path file, String why) {
        return new CsvTable<>(List.of(), List.of(new LoadIssue(code, file.toString(), why)));
    }

    private static void skipByteOrderMark(BufferedReader reader) throws IOException {
        reader.mark(1);
        if (reader.read() != BYTE_ORDER_MARK) {
            reader.reset();
        }
    }
}
