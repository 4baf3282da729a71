package dev.entente.load.tables;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;

/** Unpacked bytes, up to what is believable: a small file that unpacks to a thousand times its size is an attack on the disk or the memory. */
final class BoundedStream extends FilterInputStream {
    /** Text packs 5 to 40 times; DEFLATE's bound is 1,032. */
    static final int MAX_RATIO = 250;

    /** Below this nothing can be told of a ratio, and no harm is done. */
    static final long FREE_BYTES = 16L << 20;

    private final LongSupplier packedBytes;
    private final long maxBytes;
    private long unpacked;

    BoundedStream(InputStream in, LongSupplier packedBytes, long maxBytes) {
        super(in);
        this.packedBytes = packedBytes;
        this.maxBytes = maxBytes;
    }

    @Override
    public int read() throws IOException {
        int b = super.read();
        count(b < 0 ? 0 : 1);
        return b;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        count(read);
        return read;
    }

    /** Reads on to where it can be told what this is, or to the end of what is packed. */
    void skipToBound() throws IOException {
        byte[] unwanted = new byte[1 << 16];
        int read = 0;
        while (read >= 0 && unpacked <= FREE_BYTES) {
            read = read(unwanted, 0, unwanted.length);
        }
    }

    private void count(int bytes) throws UnreadableTableException {
        unpacked += Math.max(0, bytes);
        if (unpacked > maxBytes) {
            throw new UnreadableTableException(
                    "file-too-large", "It unpacks to more than " + maxBytes + " bytes; part it, or raise the bound");
        }
        if (unpacked > FREE_BYTES && unpacked / MAX_RATIO > packedBytes.getAsLong()) {
            throw new UnreadableTableException(
                    "zip-bomb",
                    "It unpacks to more than " + MAX_RATIO + " times its size; unpack it by hand if it is sound");
        }
    }
}
