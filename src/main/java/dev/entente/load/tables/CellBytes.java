package dev.entente.load.tables;

import java.util.Arrays;

/** A row's cells, in bytes that are its own or a buffer's; decoded when they are asked for. */
final class CellBytes implements Row {
    private static final int USUAL_CELLS = 64;

    private final Encoding encoding;
    private byte[] bytes = new byte[0];
    private int base;
    private int length;
    private long line;
    private int size;

    /** Where each cell starts and ends, counted from the row's first byte; the start inverted where quotes are doubled within. */
    private int[] bounds = new int[2 * USUAL_CELLS];

    CellBytes(Encoding encoding) {
        this.encoding = encoding;
    }

    void clear() {
        size = 0;
    }

    /** Adds a cell by where it starts and ends in the row. */
    void add(int start, int end, boolean hasDoubledQuotes) {
        if (2 * size == bounds.length) {
            bounds = Arrays.copyOf(bounds, 2 * bounds.length);
        }
        bounds[2 * size] = hasDoubledQuotes ? ~start : start;
        bounds[2 * size + 1] = end;
        size++;
    }

    /** Says where the cells are that were added. */
    void place(byte[] buffer, int first, int rowLength, long number) {
        bytes = buffer;
        base = first;
        length = rowLength;
        line = number;
    }

    @Override
    public Row kept() {
        CellBytes copy = new CellBytes(encoding);
        copy.bytes = Arrays.copyOfRange(bytes, base, base + length);
        copy.length = length;
        copy.line = line;
        copy.size = size;
        copy.bounds = Arrays.copyOf(bounds, 2 * size);
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
        return length;
    }

    @Override
    public String cell(int column) {
        if (column < 0 || column >= size) {
            return "";
        }
        int start = bounds[2 * column];
        int from = base + (start < 0 ? ~start : start);
        int to = base + bounds[2 * column + 1];
        while (from < to && bytes[from] == ' ') {
            from++;
        }
        while (to > from && bytes[to - 1] == ' ') {
            to--;
        }
        if (from == to) {
            return "";
        }
        String text = encoding.decode(bytes, from, to - from).strip();
        return start < 0 ? text.replace("\"\"", "\"") : text;
    }

    @Override
    public String raw() {
        return encoding.decode(bytes, base, length);
    }
}
