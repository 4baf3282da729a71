package dev.entente.load.tables;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/**
 * A delimited table whose cells may stand in double quotes, as RFC 4180 has it. A quote that nothing closes costs only its own line: a record of
 * several lines counts where it ends within {@link #MOST_LINES}, has as many cells as the header, and has nothing behind a closing quote; else its first
 * line is no row, and the next is where the next row begins.
 */
final class DelimitedRecords implements RowReader {
    /** The character with which files of CP/M and DOS ended, in a line of its own: OFAC's still do. */
    static final byte END_OF_FILE = 0x1A;

    /** Cells with texts of several paragraphs have some dozens. */
    static final int MOST_LINES = 200;

    private static final int LOOK_AHEAD = 1 << 20;

    private final CountingStream passedOn;
    private final InputStreamReader reader;
    private final TextLines lines;
    private final List<String> header;
    private final char delimiter;

    DelimitedRecords(InputStream in, TableFormat format, Encoding encoding) throws IOException {
        delimiter = format.delimiter();
        PushbackInputStream stream = new PushbackInputStream(in, LOOK_AHEAD);
        byte[] start = new byte[LOOK_AHEAD];
        int length = TableFile.lookAhead(stream, start);
        int mark = encoding.markLength(start, 0, length);
        stream.unread(start, mark, length - mark);
        passedOn = new CountingStream(stream);
        reader = new InputStreamReader(passedOn, encoding.charset(start, length));
        lines = new TextLines(reader);
        Row first = format.header() ? read(0) : null;
        header = first == null ? List.of() : cells(first);
    }

    private static List<String> cells(Row row) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            cells.add(row.cell(i));
        }
        return cells;
    }

    @Override
    public List<String> header() {
        return header;
    }

    @Override
    public @Nullable Row next() throws IOException {
        return read(header.size());
    }

    @Override
    public long bytesHandedOut() {
        return passedOn.count();
    }

    /**
     * The next record.
     *
     * @param width how many cells one of several lines must have; 0 for any number
     */
    private @Nullable Row read(int width) throws IOException {
        try {
            String line = lines.next();
            while (line != null && (line.isEmpty() || line.equals(String.valueOf((char) END_OF_FILE)))) {
                line = lines.next();
            }
            return line == null ? null : record(line, width);
        } catch (EOFException | ZipException e) {
            throw TableFile.broken(e, lines.number());
        }
    }

    private Row record(String line, int width) throws IOException {
        long number = lines.number();
        QuotedCells cells = new QuotedCells(delimiter, width);
        cells.add(line);
        if (!cells.isOpen()) {
            return new RecordRow(number, cells.cells(), String.valueOf(delimiter));
        }
        List<String> more = new ArrayList<>();
        long length = line.length();
        while (cells.isOpen() && more.size() < MOST_LINES && length < TextLines.MAX_LENGTH) {
            String next = lines.next();
            if (next == null) {
                break;
            }
            more.add(next);
            length += next.length();
            cells.add(next);
        }
        boolean isWide = width == 0 || cells.cells().size() == width;
        if (!cells.isOpen() && isWide && !cells.isStrayFound()) {
            return new RecordRow(number, cells.cells(), String.valueOf(delimiter));
        }
        for (int i = more.size() - 1; i >= 0; i--) {
            lines.putBack(more.get(i));
        }
        return new FaultyRow(
                number,
                line,
                new Row.Fault(
                        "quote-not-closed",
                        "A cell of this line begins with a quote that does not end where a cell ends: double each quote within a"
                                + " cell, or set files: quoted: false"));
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }

    private record RecordRow(long line, List<String> cells, String delimiter) implements Row {
        @Override
        public int size() {
            return cells.size();
        }

        @Override
        public String cell(int column) {
            return column < 0 || column >= cells.size()
                    ? ""
                    : Objects.requireNonNull(cells.get(column)).strip();
        }

        @Override
        public String raw() {
            return String.join(delimiter, cells);
        }

        @Override
        public int length() {
            return cells.stream().mapToInt(String::length).sum();
        }
    }
}
