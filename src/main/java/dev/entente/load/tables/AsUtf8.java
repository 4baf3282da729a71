package dev.entente.load.tables;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** A text whose characters take two or four bytes each, as UTF-8, where delimiters and line ends are bytes of their own. */
final class AsUtf8 extends InputStream {
    private static final int CHARACTERS = 1 << 13;

    private final Reader text;
    private final char[] characters = new char[CHARACTERS + 1];
    private byte[] bytes = new byte[0];
    private int next;

    AsUtf8(InputStream in, Charset charset) {
        this.text = new InputStreamReader(in, charset);
    }

    @Override
    public int read() throws IOException {
        return fill() ? bytes[next++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        if (!fill()) {
            return -1;
        }
        int count = Math.min(length, bytes.length - next);
        System.arraycopy(bytes, next, buffer, offset, count);
        next += count;
        return count;
    }

    private boolean fill() throws IOException {
        if (next < bytes.length) {
            return true;
        }
        int count = text.read(characters, 0, CHARACTERS);
        if (count > 0 && Character.isHighSurrogate(characters[count - 1])) {
            // Its other half belongs to it.
            count += Math.max(0, text.read(characters, count, 1));
        }
        bytes = count < 0 ? new byte[0] : new String(characters, 0, count).getBytes(StandardCharsets.UTF_8);
        next = 0;
        return bytes.length > 0;
    }

    @Override
    public void close() throws IOException {
        text.close();
    }
}
