package dev.entente.load.tables;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * The bytes of a delimited table, of which what begins at the position lies in one piece. Who reads them goes through the buffer itself, from the
 * position to the limit: a call for each byte would cost more than the byte.
 */
final class TableBytes implements AutoCloseable {
    /** No row of a table is longer. */
    static final int MOST_IN_ONE_PIECE = 4 << 20;

    private final InputStream in;
    private byte[] buffer = new byte[1 << 16];
    private int position;
    private int limit;
    private long bytesBeforeBuffer;

    TableBytes(InputStream in) {
        this.in = in;
    }

    /** The same until {@link #more} is called. */
    byte[] buffer() {
        return buffer;
    }

    int position() {
        return position;
    }

    int limit() {
        return limit;
    }

    /** Goes on; what lies before stays where it is until {@link #more} is called. */
    void passTo(int newPosition) {
        position = newPosition;
    }

    long bytesPassed() {
        return bytesBeforeBuffer + position;
    }

    /** Whether what begins at the position has become too long for {@link #more}. */
    boolean isFull() {
        return limit - position >= MOST_IN_ONE_PIECE;
    }

    /**
     * Reads on. Everything from the position on moves, and stays as far from it as it was.
     *
     * @param line the number of the line at the position, to be told where it is too long
     * @return whether there was more
     */
    boolean more(long line) throws IOException {
        if (isFull()) {
            throw new UnreadableTableException(
                    "line-too-long",
                    "Line " + line + " has more than " + MOST_IN_ONE_PIECE
                            + " bytes: is this a table with rows in lines?");
        }
        System.arraycopy(buffer, position, buffer, 0, limit - position);
        limit -= position;
        bytesBeforeBuffer += position;
        position = 0;
        if (limit == buffer.length) {
            buffer = Arrays.copyOf(buffer, buffer.length * 2);
        }
        int read = in.read(buffer, limit, buffer.length - limit);
        limit += Math.max(0, read);
        return read >= 0;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
