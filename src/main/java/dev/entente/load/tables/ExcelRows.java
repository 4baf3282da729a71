package dev.entente.load.tables;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.jspecify.annotations.Nullable;

/** The first sheet of an Excel workbook (.xlsx). */
final class ExcelRows implements RowReader {
    /** Without the formats a day is a number like any other. */
    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, false);

    private static final ReadingOptions WITHOUT_FORMATS = new ReadingOptions(false, false);

    private final ReadableWorkbook workbook;
    private final Stream<org.dhatim.fastexcel.reader.Row> stream;
    private final Iterator<org.dhatim.fastexcel.reader.Row> rows;
    private final List<String> header;
    private final int size;
    private final long rowsInSheet;
    private long rowsHandedOut;
    private boolean isEnded;

    ExcelRows(InputStream in, TableFormat format) throws IOException {
        try {
            byte[] file = in.readAllBytes();
            size = file.length;
            rowsInSheet = rowsInSheet(file);
            workbook = open(file);
            stream = workbook.getFirstSheet().openStream();
        } catch (ExcelReaderException | EOFException e) {
            throw notExcel(e);
        } catch (IOException e) {
            throw e instanceof ZipException || e.getCause() instanceof ZipException ? notExcel(e) : e;
        }
        rows = stream.iterator();
        Row first = format.header() ? next() : null;
        List<String> names = new ArrayList<>();
        for (int i = 0; first != null && i < first.size(); i++) {
            names.add(first.cell(i));
        }
        header = List.copyOf(names);
    }

    /**
     * Unpacks it once to count the rows of its longest sheet: what is in it is unpacked again by the library, which knows no bound and says nothing of how far it
     * has come.
     */
    private static long rowsInSheet(byte[] file) throws IOException {
        long most = 0;
        ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file));
        try (BoundedStream bounded = new BoundedStream(zip, () -> file.length, TableFile.DEFAULT_MAX_BYTES)) {
            while (zip.getNextEntry() != null) {
                RowMarks marks = new RowMarks();
                bounded.transferTo(marks);
                most = Math.max(most, marks.count());
            }
        }
        return most;
    }

    /** A workbook may come without styles.xml: then it has no formats either. */
    private static ReadableWorkbook open(byte[] file) throws IOException {
        try {
            return new ReadableWorkbook(new ByteArrayInputStream(file), WITH_FORMATS);
        } catch (ExcelReaderException e) {
            return new ReadableWorkbook(new ByteArrayInputStream(file), WITHOUT_FORMATS);
        }
    }

    @Override
    public List<String> header() {
        return header;
    }

    private static UnreadableTableException notExcel(Exception e) {
        return new UnreadableTableException("not-excel", "It is no Excel workbook (.xlsx): " + e.getMessage());
    }

    @Override
    public @Nullable Row next() throws UnreadableTableException {
        try {
            isEnded = !rows.hasNext();
            rowsHandedOut++;
            return isEnded ? null : SheetRow.of(rows.next());
        } catch (ExcelReaderException e) {
            throw new UnreadableTableException("broken-workbook", "The sheet cannot be read on: " + e.getMessage());
        }
    }

    /** The share of the rows; of the bytes nothing is known. */
    @Override
    public long bytesHandedOut() {
        return isEnded ? size : Math.min(size, size * rowsHandedOut / Math.max(1, rowsInSheet));
    }

    @Override
    public void close() throws IOException {
        stream.close();
        workbook.close();
    }

    private record SheetRow(long line, List<String> cells) implements Row {
        static SheetRow of(org.dhatim.fastexcel.reader.Row row) {
            List<String> cells = new ArrayList<>(row.getCellCount());
            for (int i = 0; i < row.getCellCount(); i++) {
                cells.add(row.getOptionalCell(i).map(SheetRow::text).orElse(""));
            }
            return new SheetRow(row.getRowNum(), cells);
        }

        private static String text(Cell cell) {
            if (cell.getType() == CellType.NUMBER) {
                String format = cell.getDataFormatString();
                return format != null && format.contains("yy")
                        ? cell.asDate().toLocalDate().toString()
                        : cell.asNumber().stripTrailingZeros().toPlainString();
            }
            return cell.getText().strip();
        }

        @Override
        public int size() {
            return cells.size();
        }

        @Override
        public String cell(int column) {
            return column < 0 || column >= cells.size() ? "" : cells.get(column);
        }

        @Override
        public String raw() {
            return String.join("\t", cells);
        }

        @Override
        public int length() {
            return cells.stream().mapToInt(String::length).sum();
        }
    }
}
