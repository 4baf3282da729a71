package dev.entente.network;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;

/** Writes arrays to a file, each with its length before it. */
final class ColumnWriter {
    private static final int CHUNK = 1 << 16;

    private final DataOutputStream out;
    private final ByteBuffer buffer = ByteBuffer.allocate(CHUNK * Long.BYTES);

    ColumnWriter(DataOutputStream out) {
        this.out = out;
    }

    void write(int[] column, int length) throws IOException {
        out.writeInt(length);
        for (int start = 0; start < length; start += CHUNK) {
            int count = Math.min(CHUNK, length - start);
            buffer.clear().asIntBuffer().put(column, start, count);
            out.write(buffer.array(), 0, count * Integer.BYTES);
        }
    }

    void write(long[] column, int length) throws IOException {
        out.writeInt(length);
        for (int start = 0; start < length; start += CHUNK) {
            int count = Math.min(CHUNK, length - start);
            buffer.clear().asLongBuffer().put(column, start, count);
            out.write(buffer.array(), 0, count * Long.BYTES);
        }
    }

    void write(double[] column, int length) throws IOException {
        out.writeInt(length);
        for (int start = 0; start < length; start += CHUNK) {
            int count = Math.min(CHUNK, length - start);
            buffer.clear().asDoubleBuffer().put(column, start, count);
            out.write(buffer.array(), 0, count * Double.BYTES);
        }
    }

    void write(char[] column, int length) throws IOException {
        out.writeInt(length);
        for (int start = 0; start < length; start += CHUNK) {
            int count = Math.min(CHUNK, length - start);
            buffer.clear().asCharBuffer().put(column, start, count);
            out.write(buffer.array(), 0, count * Character.BYTES);
        }
    }

    void write(byte[] column, int length) throws IOException {
        out.writeInt(length);
        out.write(column, 0, length);
    }
}
