package dev.entente.graph.offline;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Nodes or relationships of one form as the importer reads them: CSV with a typed header. Rows that hold a line break go to a file of their own, since the
 * importer reads files with such rows in one thread. Used by one thread.
 */
final class ImportTable implements AutoCloseable {
    /** What parts the elements of a list; no text holds it. */
    static final String ARRAY_DELIMITER = "U+001F";

    private static final int BUFFER = 1 << 16;

    private final Path file;
    private final Path brokenFile;
    private final String header;
    private final List<String> properties;
    private final OutputStream rows;
    private @Nullable OutputStream brokenRows;

    /** Whole rows that wait to be written, and behind them the one in the making. */
    private final StringBuilder waiting = new StringBuilder(2 * BUFFER);

    private long count;

    /**
     * @param keys header fields of a node's number, or of a relationship's ends
     * @param properties header fields of all else, {@code name:type}, or {@code :LABEL}
     */
    ImportTable(Path folder, String name, List<String> keys, List<String> properties) throws IOException {
        this.file = folder.resolve(name + ".csv");
        this.brokenFile = folder.resolve(name + "-with-line-breaks.csv");
        this.properties = properties.stream()
                .map(field -> field.startsWith(":") ? field : field.substring(0, field.indexOf(':')))
                .toList();
        this.header = String.join(",", keys) + (properties.isEmpty() ? "" : "," + String.join(",", properties)) + "\n";
        this.rows = open(file);
    }

    /**
     * Adds a node.
     *
     * @param values its properties by name; what is null, or not there, is no property
     * @throws UncheckedIOException when it cannot be written, as when the disk is full
     */
    void add(long number, Map<String, ? extends @Nullable Object> values) {
        int begin = waiting.length();
        waiting.append(number).append(',');
        end(begin, values);
    }

    /** Adds a relationship, as {@link #add(long, Map)}. */
    void add(long from, long to, Map<String, ? extends @Nullable Object> values) {
        int begin = waiting.length();
        waiting.append(from).append(',').append(to).append(',');
        end(begin, values);
    }

    /** Adds a relationship without properties. */
    void add(long from, long to) {
        add(from, to, Map.of());
    }

    private void end(int begin, Map<String, ? extends @Nullable Object> values) {
        boolean isBroken = false;
        int found = 0;
        for (String property : properties) {
            Object value = values.get(property);
            if (value == null) {
                waiting.append(',');
            } else {
                found++;
                isBroken |= append(value);
            }
        }
        checkComplete(found, values);
        waiting.setCharAt(waiting.length() - 1, '\n');
        if (isBroken) {
            writeBroken(begin);
        } else if (waiting.length() > BUFFER) {
            write();
        }
        count++;
    }

    /** How many rows it holds. */
    long count() {
        return count;
    }

    /** The files that hold rows, those without line breaks first. */
    List<Path> files() {
        return brokenRows == null ? List.of(file) : List.of(file, brokenFile);
    }

    /** The file whose rows hold line breaks; null where there is none. */
    @Nullable
    Path brokenFile() {
        return brokenRows == null ? null : brokenFile;
    }

    @Override
    public void close() throws IOException {
        try (rows) {
            rows.write(waiting.toString().getBytes(StandardCharsets.UTF_8));
        }
        if (brokenRows != null) {
            brokenRows.close();
        }
    }

    private void checkComplete(int found, Map<String, ? extends @Nullable Object> values) {
        int given = 0;
        for (Object value : values.values()) {
            if (value != null) {
                given++;
            }
        }
        if (given != found) {
            throw new IllegalArgumentException(
                    "There is a property without a column: " + values.keySet() + ", the columns are " + properties);
        }
    }

    /** Appends a field with its comma; says whether it holds a line break. */
    private boolean append(Object value) {
        if (value instanceof String text) {
            return append(text);
        }
        if (value instanceof Collection<?> elements) {
            return append(
                    String.join("\u001f", elements.stream().map(String::valueOf).toList()));
        }
        if (value instanceof LocalDate day && day.getYear() > 0 && day.getYear() <= 9999) {
            append(day);
        } else if (value instanceof Integer number) {
            waiting.append(number.intValue());
        } else {
            waiting.append(value);
        }
        waiting.append(',');
        return false;
    }

    private boolean append(String text) {
        waiting.append('"');
        if (text.indexOf('"') < 0) {
            waiting.append(text);
        } else {
            waiting.append(text.replace("\"", "\"\""));
        }
        waiting.append('"').append(',');
        return text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0;
    }

    /** The day as its own text has it; of all that is written days would take longest to become text. */
    private void append(LocalDate day) {
        int year = day.getYear();
        digits(year / 100);
        digits(year % 100);
        waiting.append('-');
        digits(day.getMonthValue());
        waiting.append('-');
        digits(day.getDayOfMonth());
    }

    private void digits(int number) {
        waiting.append((char) ('0' + number / 10)).append((char) ('0' + number % 10));
    }

    private void write() {
        try {
            rows.write(waiting.toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + file + ": " + e.getMessage(), e);
        }
        waiting.setLength(0);
    }

    /** Moves the row that begins there to the file of those with line breaks. */
    private void writeBroken(int begin) {
        byte[] row = waiting.substring(begin).getBytes(StandardCharsets.UTF_8);
        waiting.setLength(begin);
        try {
            OutputStream out = brokenRows == null ? open(brokenFile) : brokenRows;
            brokenRows = out;
            out.write(row);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + brokenFile + ": " + e.getMessage(), e);
        }
    }

    private OutputStream open(Path path) throws IOException {
        OutputStream out = new BufferedOutputStream(Files.newOutputStream(path), BUFFER);
        out.write(header.getBytes(StandardCharsets.UTF_8));
        return out;
    }
}
