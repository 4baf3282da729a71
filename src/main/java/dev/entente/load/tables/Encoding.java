package dev.entente.load.tables;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Decodes a file's bytes: as declared, else as UTF-8 until something is not UTF-8, from there on what is not as Latin-1. */
final class Encoding {
    private static final byte[] UTF8_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final @Nullable Charset declared;

    /** Rows of one file are decoded by several threads. */
    private volatile boolean isLatin1Found;

    Encoding(@Nullable Charset declared) {
        this.declared = declared;
    }

    /** Whether something was not UTF-8 and read as Latin-1. */
    boolean isLatin1Found() {
        return isLatin1Found;
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
        if (declared != null) {
            return new String(bytes, offset, length, declared);
        }
        String text = new String(bytes, offset, length, StandardCharsets.UTF_8);
        if (text.indexOf('\uFFFD') >= 0) {
            isLatin1Found = true;
            return new String(bytes, offset, length, StandardCharsets.ISO_8859_1);
        }
        return text;
    }

    /** The charset to read the whole of a file in that starts with these bytes. */
    Charset charset(byte[] start, int length) {
        if (declared != null) {
            return declared;
        }
        int end = length;
        // A character may be cut at the end of what was read.
        while (end > 0 && length - end < 4 && start[end - 1] < 0) {
            end--;
        }
        String text = new String(start, 0, length - end < 4 ? end : length, StandardCharsets.UTF_8);
        isLatin1Found |= text.indexOf('\uFFFD') >= 0;
        return isLatin1Found ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8;
    }
}
