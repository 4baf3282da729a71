package dev.entente.network;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.util.zip.CRC32C;
import java.util.zip.Checksum;

/** Reads what a {@link ColumnWriter} wrote, from the file mapped into memory: every column is copied once. */
final class ColumnReader {
    /** So much of the file is mapped at once. */
    private static final long WINDOW = 1L << 28;

    private final FileChannel file;
    private final Checksum checksum = new CRC32C();
    private long position;
    private ByteBuffer window = ByteBuffer.allocate(0);
    private long windowStart;

    /** @param file read from its begin */
    ColumnReader(FileChannel file) {
        this.file = file;
    }

    /**
     * Reads the checksum of all that was read until now.
     *
     * @throws IOException when that is not what was written
     */
    void check() throws IOException {
        long read = checksum.getValue();
        if (number() != read) {
            throw new IOException("The checksum does not fit what stands before it");
        }
    }

    long number() throws IOException {
        return read(Long.BYTES).getLong();
    }

    int[] ints() throws IOException {
        int[] column = new int[length(Integer.BYTES)];
        for (int start = 0; start < column.length; start += ColumnWriter.CHUNK) {
            int count = Math.min(ColumnWriter.CHUNK, column.length - start);
            read(count * Integer.BYTES).asIntBuffer().get(column, start, count);
        }
        return column;
    }

    long[] longs() throws IOException {
        long[] column = new long[length(Long.BYTES)];
        for (int start = 0; start < column.length; start += ColumnWriter.CHUNK) {
            int count = Math.min(ColumnWriter.CHUNK, column.length - start);
            read(count * Long.BYTES).asLongBuffer().get(column, start, count);
        }
        return column;
    }

    double[] doubles() throws IOException {
        double[] column = new double[length(Double.BYTES)];
        for (int start = 0; start < column.length; start += ColumnWriter.CHUNK) {
            int count = Math.min(ColumnWriter.CHUNK, column.length - start);
            read(count * Double.BYTES).asDoubleBuffer().get(column, start, count);
        }
        return column;
    }

    char[] chars() throws IOException {
        char[] column = new char[length(Character.BYTES)];
        for (int start = 0; start < column.length; start += ColumnWriter.CHUNK) {
            int count = Math.min(ColumnWriter.CHUNK, column.length - start);
            read(count * Character.BYTES).asCharBuffer().get(column, start, count);
        }
        return column;
    }

    byte[] bytes() throws IOException {
        byte[] column = new byte[length(1)];
        for (int start = 0; start < column.length; start += ColumnWriter.CHUNK) {
            int count = Math.min(ColumnWriter.CHUNK, column.length - start);
            read(count).get(column, start, count);
        }
        return column;
    }

    private int length(int bytes) throws IOException {
        long length = number();
        if (length < 0 || length > (file.size() - position) / bytes) {
            throw new IOException("No column is " + length + " long");
        }
        return (int) length;
    }

    private ByteBuffer read(int bytes) throws IOException {
        if (bytes > file.size() - position) {
            throw new EOFException("The file ends before its last column");
        }
        ByteBuffer read = mapped(bytes);
        checksum.update(read);
        return read.rewind();
    }

    private ByteBuffer mapped(int bytes) throws IOException {
        if (position < windowStart || position + bytes > windowStart + window.capacity()) {
            long size = Math.min(WINDOW, file.size() - position);
            window = file.map(FileChannel.MapMode.READ_ONLY, position, Math.max(size, bytes));
            windowStart = position;
        }
        ByteBuffer part = window.slice((int) (position - windowStart), bytes).order(ByteOrder.LITTLE_ENDIAN);
        position += bytes;
        return part;
    }
}
