package dev.entente.load.tables;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A delimited table whose cells may stand in double quotes, as RFC 4180 has it. */
final class DelimitedRecords implements RowReader {
    /** The character with which files of CP/M and DOS ended, in a line of its own: OFAC's still do. */
    static final byte END_OF_FILE = 0x1A;

    private static final int LOOK_AHEAD = 1 << 20;

    private final CountingStream passedOn;
    private final CsvReader<CsvRecord> reader;
    private final Iterator<CsvRecord> records;
    private final List<String> header;
    private final String delimiter;
    private long line;

    DelimitedRecords(InputStream in, TableFormat format, Encoding encoding) throws IOException {
        delimiter = String.valueOf(format.delimiter());
        PushbackInputStream stream = new PushbackInputStream(in, LOOK_AHEAD);
        byte[] start = new byte[LOOK_AHEAD];
        int length = TableFile.lookAhead(stream, start);
        int mark = encoding.markLength(start, 0, length);
        stream.unread(start, mark, length - mark);
        passedOn = new CountingStream(stream);
        reader = CsvReader.builder()
                .fieldSeparator(format.delimiter())
                .maxBufferSize(4 << 20)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(true)
                .ofCsvRecord(new InputStreamReader(passedOn, encoding.charset(start, length)));
        records = reader.iterator();
        CsvRecord first = format.header() ? read() : null;
        header = first == null
                ? List.of()
                : first.getFields().stream().map(String::strip).toList();
    }

    @Override
    public List<String> header() {
        return header;
    }

    @Override
    public @Nullable Row next() throws IOException {
        CsvRecord found = read();
        return found == null ? null : new RecordRow(found, delimiter);
    }

    @Override
    public long bytesHandedOut() {
        return passedOn.count();
    }

    private @Nullable CsvRecord read() throws IOException {
        try {
            if (!records.hasNext()) {
                return null;
            }
            CsvRecord found = records.next();
            line = found.getStartingLineNumber();
            return isEndOfFile(found) ? read() : found;
        } catch (UncheckedIOException e) {
            throw TableFile.broken(Objects.requireNonNull(e.getCause()), line);
        } catch (CsvParseException e) {
            throw new UnreadableTableException(
                    "quote-not-closed", "Behind line " + line + " a quoted cell does not end: " + e.getMessage());
        }
    }

    private static boolean isEndOfFile(CsvRecord found) {
        return found.getFieldCount() == 1 && found.getField(0).equals(String.valueOf((char) END_OF_FILE));
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }

    private record RecordRow(CsvRecord cells, String delimiter) implements Row {
        @Override
        public long line() {
            return cells.getStartingLineNumber();
        }

        @Override
        public int size() {
            return cells.getFieldCount();
        }

        @Override
        public String cell(int column) {
            return column < 0 || column >= cells.getFieldCount()
                    ? ""
                    : cells.getField(column).strip();
        }

        @Override
        public String raw() {
            return String.join(delimiter, cells.getFields());
        }

        @Override
        public int length() {
            return cells.getFields().stream().mapToInt(String::length).sum();
        }
    }
}
