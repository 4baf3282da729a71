package dev.entente.model;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A CSV file that ships beside a class: a header, quotes around cells that hold commas, lists parted by {@code |}. Read whole. */
public final class ShippedTable {
    private final List<Row> rows;

    private ShippedTable(List<Row> rows) {
        this.rows = rows;
    }

    /** The file of this name beside a class. */
    public static ShippedTable read(Class<?> beside, String file) {
        try (InputStream stream = Objects.requireNonNull(beside.getResourceAsStream(file), file);
                BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return parse(file, reader.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }

    /** @throws IllegalStateException naming file and line, when a row has not the header's number of cells */
    public static ShippedTable parse(String file, List<String> lines) {
        List<String> header = cells(lines.get(0));
        List<Row> rows = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            List<String> cells = cells(lines.get(i));
            String where = file + ":" + (i + 1);
            if (cells.size() != header.size()) {
                throw new IllegalStateException(where + ": " + cells.size() + " cells, not " + header.size());
            }
            Map<String, String> byColumn = new LinkedHashMap<>();
            for (int c = 0; c < cells.size(); c++) {
                byColumn.put(header.get(c), cells.get(c));
            }
            rows.add(new Row(where, byColumn));
        }
        return new ShippedTable(rows);
    }

    public List<Row> rows() {
        return rows;
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"' && quoted && i + 1 < line.length() && line.charAt(i + 1) == '"') {
                cell.append(c);
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }

    /**
     * A row.
     *
     * @param where file and line
     * @param cells by column
     */
    public record Row(String where, Map<String, String> cells) {
        public String cell(String column) {
            return Objects.requireNonNull(cells.get(column), () -> where + ": no column " + column);
        }

        public String required(String column) {
            String cell = cell(column);
            if (cell.isBlank()) {
                throw problem("no " + column);
            }
            return cell;
        }

        public List<String> list(String column) {
            return Arrays.stream(cell(column).split("\\|"))
                    .filter(item -> !item.isBlank())
                    .toList();
        }

        /** What is wrong with the row, with file and line. */
        public IllegalStateException problem(String what) {
            return new IllegalStateException(where + ": " + what);
        }

        /** As {@link #problem(String)}, for what a constructor refused. */
        public IllegalStateException problem(IllegalArgumentException cause) {
            return new IllegalStateException(where + ": " + cause.getMessage(), cause);
        }
    }
}
