package dev.entente.network;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;

/** Reads what a {@link ColumnWriter} wrote. */
final class ColumnReader {
    private static final int CHUNK = 1 << 16;

    private final DataInputStream in;
    private final long fileSize;
    private final ByteBuffer buffer = ByteBuffer.allocate(CHUNK * Long.BYTES);

    /** @param fileSize no column is longer */
    ColumnReader(DataInputStream in, long fileSize) {
        this.in = in;
        this.fileSize = fileSize;
    }

    int[] ints() throws IOException {
        int[] column = new int[length(Integer.BYTES)];
        for (int start = 0; start < column.length; start += CHUNK) {
            int count = Math.min(CHUNK, column.length - start);
            read(count * Integer.BYTES).asIntBuffer().get(column, start, count);
        }
        return column;
    }

    long[] longs() throws IOException {
        long[] column = new long[length(Long.BYTES)];
        for (int start = 0; start < column.length; start += CHUNK) {
            int count = Math.min(CHUNK, column.length - start);
            read(count * Long.BYTES).asLongBuffer().get(column, start, count);
        }
        return column;
    }

    double[] doubles() throws IOException {
        double[] column = new double[length(Double.BYTES)];
        for (int start = 0; start < column.length; start += CHUNK) {
            int count = Math.min(CHUNK, column.length - start);
            read(count * Double.BYTES).asDoubleBuffer().get(column, start, count);
        }
        return column;
    }

    char[] chars() throws IOException {
        char[] column = new char[length(Character.BYTES)];
        for (int start = 0; start < column.length; start += CHUNK) {
            int count = Math.min(CHUNK, column.length - start);
            read(count * Character.BYTES).asCharBuffer().get(column, start, count);
        }
        return column;
    }

    byte[] bytes() throws IOException {
        byte[] column = new byte[length(1)];
        in.readFully(column);
        return column;
    }

    private int length(int bytes) throws IOException {
        int length = in.readInt();
        if (length < 0 || (long) length * bytes > fileSize) {
            throw new IOException("No column is " + length + " long");
        }
        return length;
    }

    private ByteBuffer read(int bytes) throws IOException {
        in.readFully(buffer.array(), 0, bytes);
        return buffer.clear();
    }
}
