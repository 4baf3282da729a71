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

    ExcelRows(InputStream in, TableFormat format) throws IOException {
        try {
            workbook = open(in.readAllBytes());
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
            return rows.hasNext() ? SheetRow.of(rows.next()) : null;
        } catch (ExcelReaderException e) {
            throw new UnreadableTableException("broken-workbook", "The sheet cannot be read on: " + e.getMessage());
        }
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
