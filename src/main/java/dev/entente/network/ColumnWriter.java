package dev.entente.network;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Writes arrays to a file, each with its length before it, the lowest byte of a number first, as most processors have it. */
final class ColumnWriter {
    /** So many values are written and read at once. */
    static final int CHUNK = 1 << 16;

    private final OutputStream out;
    private final ByteBuffer buffer = ByteBuffer.allocate(CHUNK * Long.BYTES).order(ByteOrder.LITTLE_ENDIAN);

    ColumnWriter(OutputStream out) {
        this.out = out;
    }

    void write(long number) throws IOException {
        buffer.clear().putLong(number);
        out.write(buffer.array(), 0, Long.BYTES);
    }

    void write(int[] column, int length) throws IOException {
        write((long) length);
        for (int start = 0; start < length; start += CHUNK) {
            int count = Math.min(CHUNK, length - start);
            buffer.clear().asIntBuffer().put(column, start, count);
            out.write(buffer.array(), 0, count * Integer.BYTES);
        }
    }

    void write(long[] column, int length) throws IOException {
        write((long) length);
        for (int start = 0; start < length; start += CHUNK) {
            int count = Math.min(CHUNK, length - start);
            buffer.clear().asLongBuffer().put(column, start, count);
            out.write(buffer.array(), 0, count * Long.BYTES);
        }
    }

    void write(double[] column, int length) throws IOException {
        write((long) length);
        for (int start = 0; start < length; start += CHUNK) {
            int count = Math.min(CHUNK, length - start);
            buffer.clear().asDoubleBuffer().put(column, start, count);
            out.write(buffer.array(), 0, count * Double.BYTES);
        }
    }

    void write(char[] column, int length) throws IOException {
        write((long) length);
        for (int start = 0; start < length; start += CHUNK) {
            int count = Math.min(CHUNK, length - start);
            buffer.clear().asCharBuffer().put(column, start, count);
            out.write(buffer.array(), 0, count * Character.BYTES);
        }
    }

    void write(byte[] column, int length) throws IOException {
        write((long) length);
        out.write(column, 0, length);
    }
}
