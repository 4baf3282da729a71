package dev.entente.load.tables;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Decodes a file's bytes: as declared, else as UTF-8, and what is not UTF-8 as Latin-1. */
final class Encoding {
    static final int MARK_LENGTH = 3;

    private static final byte[] UTF8_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private @Nullable Charset charset;

    /** Rows of one file are decoded by several threads. */
    private volatile boolean isLatin1Found;

    Encoding(@Nullable Charset declared) {
        this.charset = declared;
    }

    /** Whether something was not UTF-8 and read as Latin-1. */
    boolean isLatin1Found() {
        return isLatin1Found;
    }

    /** The file such that delimiters and line ends are bytes of their own; UTF-16 is told by its byte-order mark too. Asked for once, before anything is decoded. */
    InputStream inBytes(InputStream file) throws IOException {
        InputStream in = file;
        Charset wide = charset;
        if (wide == null) {
            PushbackInputStream marked = new PushbackInputStream(file, 2);
            byte[] start = new byte[2];
            int length = TableFile.lookAhead(marked, start);
            marked.unread(start, 0, length);
            in = marked;
            wide = length == 2 ? marked(start[0] & 0xFF, start[1] & 0xFF) : null;
        }
        if (wide == null || !isWide(wide)) {
            return in;
        }
        charset = StandardCharsets.UTF_8;
        return new AsUtf8(in, wide);
    }

    private static @Nullable Charset marked(int first, int second) {
        boolean isMark = first == 0xFE && second == 0xFF || first == 0xFF && second == 0xFE;
        return isMark ? StandardCharsets.UTF_16 : null;
    }

    /** Whether a line end takes more than one byte. */
    private static boolean isWide(Charset charset) {
        return charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32");
    }

    /** The length of the byte-order mark that stands there, 0 for none. */
    int markLength(byte[] bytes, int start, int end) {
        for (int i = 0; i < UTF8_MARK.length; i++) {
            if (start + i >= end || bytes[start + i] != UTF8_MARK[i]) {
                return 0;
            }
        }
        return UTF8_MARK.length;
    }

    String decode(byte[] bytes, int offset, int length) {
        if (charset != null) {
            return new String(bytes, offset, length, charset);
        }
        String text = new String(bytes, offset, length, StandardCharsets.UTF_8);
        if (text.indexOf('\uFFFD') >= 0) {
            isLatin1Found = true;
            return new String(bytes, offset, length, StandardCharsets.ISO_8859_1);
        }
        return text;
    }
}
