package dev.entente.load.tables;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/**
 * A delimited table. One pass over the bytes finds a row's cells, and only those that are asked for are decoded, which makes wide rows cheap.
 *
 * <p>Cells may stand in double quotes where the format says so, as RFC 4180 has it. A quote that nothing closes costs only its own line: a row of several
 * lines counts where it ends within {@link #MOST_LINES}, has as many cells as the header, and has nothing but spaces behind a closing quote; else its
 * first line is no row, and the next is where the next row begins.
 */
final class DelimitedRows implements RowReader {
    /** The character with which files of CP/M and DOS ended, in a line of its own: OFAC's still do. */
    private static final byte END_OF_FILE = 0x1A;

    /** Cells with texts of several paragraphs have some dozens. */
    private static final int MOST_LINES = 200;

    private static final Row.Fault STRAY_QUOTE = new Row.Fault(
            "quote-not-closed",
            "A cell of this line begins with a quote that does not end where a cell ends: double each quote within a"
                    + " cell, or set files: quoted: false");

    private static final byte QUOTE = '"';

    private final TableBytes bytes;
    private final Encoding encoding;
    private final byte delimiter;
    private final boolean isQuoted;
    private final CellBytes row;
    private final List<String> header;

    /** How many lines lie before the row at hand. */
    private long lines;

    /** How many line ends lie within the quotes of the row at hand, and where the first of them is, counted from its first byte. */
    private int linesWithin;

    private int firstLineEnd;

    DelimitedRows(InputStream in, TableFormat format, Encoding encoding) throws IOException {
        this.encoding = encoding;
        this.bytes = new TableBytes(encoding.inBytes(in));
        this.delimiter = (byte) format.delimiter();
        this.isQuoted = format.quoted();
        this.row = new CellBytes(encoding);
        this.header = format.header() ? readHeader() : List.of();
    }

    private List<String> readHeader() throws IOException {
        Row first = read(0);
        if (first == null) {
            return List.of();
        }
        Row.Fault fault = first.fault();
        if (fault != null && isPartedOtherwise(first.raw())) {
            // One column, which no mapping asks for: so it is told what the file is parted by.
            return List.of(first.raw());
        }
        if (fault != null) {
            throw new UnreadableTableException(fault.code(), "Its header cannot be read. " + fault.why());
        }
        String[] names = new String[first.size()];
        Arrays.setAll(names, first::cell);
        return List.of(names);
    }

    private static boolean isPartedOtherwise(String line) {
        return Stream.of(",", ";", "\t", "|").anyMatch(delimiter -> line.contains("\"" + delimiter + "\""));
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
        return bytes.bytesPassed();
    }

    /**
     * The next row.
     *
     * @param width how many cells one of several lines must have; 0 for any number
     */
    private @Nullable Row read(int width) throws IOException {
        try {
            if (lines == 0) {
                passMark();
            }
            while (bytes.position() < bytes.limit() || bytes.more(lines + 1)) {
                Row found = rowAtPosition(width);
                if (found != null) {
                    return found;
                }
            }
            return null;
        } catch (EOFException | ZipException e) {
            throw TableFile.broken(e, lines);
        }
    }

    private void passMark() throws IOException {
        boolean isMore = true;
        while (isMore && bytes.limit() < Encoding.MARK_LENGTH) {
            isMore = bytes.more(1);
        }
        bytes.passTo(encoding.markLength(bytes.buffer(), bytes.position(), bytes.limit()));
    }

    /** The row that begins at the position, which goes on behind it; null for an empty line. */
    private @Nullable Row rowAtPosition(int width) throws IOException {
        row.clear();
        linesWithin = 0;
        int at = -1;
        do {
            int start = at + 1;
            at = isQuoted && byteAt(start) == QUOTE ? quotedCell(start + 1) : plainCell(start);
        } while (at >= 0 && byteAt(at) == delimiter);
        if (at < 0 || linesWithin > 0 && width > 0 && row.size() != width) {
            return faulty();
        }
        int next = behindLineEnd(at);
        int first = bytes.position();
        long number = lines + 1;
        lines += 1 + linesWithin;
        bytes.passTo(first + next);
        if (at == 0 || at == 1 && bytes.buffer()[first] == END_OF_FILE) {
            return null;
        }
        row.place(bytes.buffer(), first, at, number);
        return row;
    }

    /** The byte so far from the position; 0 behind the last. */
    private byte byteAt(int at) throws IOException {
        if (bytes.position() + at >= bytes.limit() && !bytes.more(lines + 1)) {
            return 0;
        }
        return bytes.buffer()[bytes.position() + at];
    }

    /** Adds the cell that begins so far from the position: where it ends. */
    private int plainCell(int start) throws IOException {
        int end = plainEnd(start, delimiter);
        row.add(start, end, false);
        return end;
    }

    /** The next place of this byte, or a line end, or the end of all. */
    private int plainEnd(int start, byte wanted) throws IOException {
        int at = start;
        do {
            byte[] buffer = bytes.buffer();
            int base = bytes.position();
            int limit = bytes.limit();
            for (int i = base + at; i < limit; i++) {
                byte b = buffer[i];
                if (b == wanted || b == '\n' || b == '\r') {
                    return i - base;
                }
            }
            at = limit - base;
        } while (!isTooLongForOne() && bytes.more(lines + 1));
        return at;
    }

    /** Whether lines that were taken for one row have become too long for one. */
    private boolean isTooLongForOne() {
        return linesWithin > 0 && bytes.isFull();
    }

    /** As {@link #plainCell}, of a cell whose opening quote stands before; -1 where the quote is a stray one. */
    private int quotedCell(int start) throws IOException {
        boolean isDoubled = false;
        int at = start;
        while (true) {
            at = plainEnd(at, QUOTE);
            if (isTooLongForOne()) {
                return -1;
            }
            byte found = byteAt(at);
            if (found != QUOTE) {
                int next = behindLineEnd(at);
                if (linesWithin == 0) {
                    firstLineEnd = at;
                }
                if (next == at || ++linesWithin >= MOST_LINES) {
                    return -1;
                }
                at = next;
            } else if (byteAt(at + 1) == QUOTE) {
                isDoubled = true;
                at += 2;
            } else {
                row.add(start, at, isDoubled);
                return behindSpaces(at + 1);
            }
        }
    }

    /** Where what closes a cell stands behind spaces; -1 where something else does. */
    private int behindSpaces(int start) throws IOException {
        int at = start;
        while (byteAt(at) == ' ') {
            at++;
        }
        byte b = byteAt(at);
        boolean isEnd = b == delimiter || b == '\n' || b == '\r' || bytes.position() + at >= bytes.limit();
        return isEnd ? at : -1;
    }

    /** Behind the line end that stands there; the same place where none does, which is behind the last byte. */
    private int behindLineEnd(int at) throws IOException {
        byte b = byteAt(at);
        if (b == '\r') {
            return byteAt(at + 1) == '\n' ? at + 2 : at + 1;
        }
        return b == '\n' ? at + 1 : at;
    }

    /** The first line of the row at hand, which is none. */
    private Row faulty() throws IOException {
        int end = linesWithin > 0 ? firstLineEnd : plainEnd(0, (byte) '\n');
        int next = behindLineEnd(end);
        int first = bytes.position();
        String text = encoding.decode(bytes.buffer(), first, end);
        bytes.passTo(first + next);
        lines++;
        return new FaultyRow(lines, text, STRAY_QUOTE);
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
