package dev.entente.load.tables;

import java.io.OutputStream;

/** Counts the rows of a sheet in its XML: how often {@code <row} stands in it, before a space or the end of the tag. */
final class RowMarks extends OutputStream {
    private static final String MARK = "<row";

    private long count;
    private int matched;

    long count() {
        return count;
    }

    @Override
    public void write(int b) {
        if (matched == MARK.length()) {
            count += b == ' ' || b == '>' || b == '/' ? 1 : 0;
            matched = 0;
        }
        matched = b == MARK.charAt(matched) ? matched + 1 : b == MARK.charAt(0) ? 1 : 0;
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
        for (int i = offset; i < offset + length; i++) {
            write(bytes[i]);
        }
    }
}
