package dev.entente.load.tables;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/**
 * A delimited table without quotes, a row a line. Only the cells that are asked for are decoded, which makes wide rows cheap: one pass over the
 * bytes finds the delimiters.
 */
final class DelimitedLines implements RowReader {
    private static final int MAX_LINE = 4 << 20;

    private final InputStream in;
    private final byte delimiter;
    private final Encoding encoding;
    private final LineRow row;
    private final List<String> header;
    private byte[] buffer = new byte[1 << 16];
    private int position;
    private int limit;
    private long bytesBeforeBuffer;
    private long line;

    DelimitedLines(InputStream in, TableFormat format, Encoding encoding) throws IOException {
        this.in = in;
        this.delimiter = (byte) format.delimiter();
        this.encoding = encoding;
        this.row = new LineRow(encoding);
        this.header = format.header() ? readHeader() : List.of();
    }

    @Override
    public List<String> header() {
        return header;
    }

    private List<String> readHeader() throws IOException {
        Row first = next();
        if (first == null) {
            return List.of();
        }
        String[] names = new String[first.size()];
        Arrays.setAll(names, first::cell);
        return List.of(names);
    }

    @Override
    public @Nullable Row next() throws IOException {
        while (true) {
            int end = lineEnd();
            if (end < 0) {
                return null;
            }
            line++;
            int start = position;
            position = Math.min(end + 1, limit);
            int stop = end > start && buffer[end - 1] == '\r' ? end - 1 : end;
            if (line == 1) {
                start += encoding.markLength(buffer, start, stop);
            }
            boolean isEndOfFile = stop == start + 1 && buffer[start] == DelimitedRecords.END_OF_FILE;
            if (stop > start && !isEndOfFile) {
                row.set(buffer, start, stop, line, delimiter);
                return row;
            }
        }
    }

    @Override
    public long bytesHandedOut() {
        return bytesBeforeBuffer + position;
    }

    /** Where the line at the position ends, reading on as needed; -1 where there is none. */
    private int lineEnd() throws IOException {
        int scanned = position;
        while (true) {
            for (int i = scanned; i < limit; i++) {
                if (buffer[i] == '\n') {
                    return i;
                }
            }
            scanned = limit - position;
            if (!fill()) {
                return limit > position ? limit : -1;
            }
            scanned += position;
        }
    }

    private boolean fill() throws IOException {
        if (position > 0) {
            System.arraycopy(buffer, position, buffer, 0, limit - position);
            limit -= position;
            bytesBeforeBuffer += position;
            position = 0;
        }
        if (limit == buffer.length) {
            if (buffer.length >= MAX_LINE) {
                throw new UnreadableTableException(
                        "line-too-long",
                        "Line " + (line + 1) + " has more than " + MAX_LINE + " bytes; is this a text file?");
            }
            buffer = Arrays.copyOf(buffer, buffer.length * 2);
        }
        try {
            int read = in.read(buffer, limit, buffer.length - limit);
            limit += Math.max(0, read);
            return read >= 0;
        } catch (EOFException | ZipException e) {
            throw TableFile.broken(e, line);
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    /** A line's cells, in bytes that are its own or the buffer's. */
    private static final class LineRow implements Row {
        private final Encoding encoding;
        private byte[] bytes = new byte[0];
        private int start;
        private int stop;
        private long line;
        private int size;
        private int[] ends = new int[64];

        LineRow(Encoding encoding) {
            this.encoding = encoding;
        }

        void set(byte[] buffer, int from, int to, long number, byte delimiter) {
            bytes = buffer;
            start = from;
            stop = to;
            line = number;
            size = 0;
            for (int i = from; i < to; i++) {
                if (buffer[i] == delimiter) {
                    add(i);
                }
            }
            add(to);
        }

        private void add(int end) {
            if (size == ends.length) {
                ends = Arrays.copyOf(ends, size * 2);
            }
            ends[size++] = end;
        }

        @Override
        public Row kept() {
            LineRow copy = new LineRow(encoding);
            copy.bytes = Arrays.copyOfRange(bytes, start, stop);
            copy.stop = stop - start;
            copy.line = line;
            copy.size = size;
            copy.ends = Arrays.copyOf(ends, size);
            for (int i = 0; i < size; i++) {
                copy.ends[i] -= start;
            }
            return copy;
        }

        @Override
        public long line() {
            return line;
        }

        @Override
        public int size() {
            return size;
        }

        @Override
        public int length() {
            return stop - start;
        }

        @Override
        public String cell(int column) {
            if (column < 0 || column >= size) {
                return "";
            }
            int from = column == 0 ? start : ends[column - 1] + 1;
            int to = ends[column];
            while (from < to && bytes[from] == ' ') {
                from++;
            }
            while (to > from && bytes[to - 1] == ' ') {
                to--;
            }
            return from == to ? "" : encoding.decode(bytes, from, to - from);
        }

        @Override
        public String raw() {
            return encoding.decode(bytes, start, stop - start);
        }
    }
}
