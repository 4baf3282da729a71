package dev.entente.load.documents;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Bytes to text: a byte order mark decides, else what a web page declares, else UTF-8, else Windows-1252. The mark is no part of the text. */
final class DecodedFile {
    /** What a web page declares must stand in its first kilobyte (HTML Living Standard, 4.2.5.4). */
    private static final int DECLARATION_BYTES = 1024;

    /** More control characters than this among all bytes, and the file is no text. */
    private static final double CONTROL_SHARE = 0.02;

    private static final Pattern DECLARATION = Pattern.compile(
            "<meta[^>]{0,200}?charset\\s*=\\s*[\"']?\\s*([\\w.:-]+)|<\\?xml[^>]{0,200}?encoding\\s*=\\s*[\"']([\\w.:-]+)",
            Pattern.CASE_INSENSITIVE);
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private DecodedFile() {}

    /** The text, or empty with an issue where the bytes are none. */
    static Optional<String> find(byte[] bytes, FileIssues issues) {
        for (Bom bom : Bom.values()) {
            if (bom.starts(bytes)) {
                return Optional.of(new String(bytes, bom.mark.length, bytes.length - bom.mark.length, bom.charset));
            }
        }
        if (isBinary(bytes)) {
            issues.add("binary-file", "No text but binary data, or UTF-16 without a byte order mark");
            return Optional.empty();
        }
        Optional<String> declared = declared(bytes).flatMap(charset -> strict(bytes, charset));
        if (declared.isPresent()) {
            return declared;
        }
        Optional<String> utf8 = strict(bytes, StandardCharsets.UTF_8);
        if (utf8.isPresent()) {
            return utf8;
        }
        issues.add("encoding-guessed", "Not valid UTF-8, read as windows-1252");
        return Optional.of(new String(bytes, WINDOWS_1252));
    }

    private static boolean isBinary(byte[] bytes) {
        int controls = 0;
        for (byte b : bytes) {
            if (b == 0) {
                return true;
            }
            if (b > 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r' && b != '\f') {
                controls++;
            }
        }
        return controls > bytes.length * CONTROL_SHARE;
    }

    private static Optional<Charset> declared(byte[] bytes) {
        int length = Math.min(bytes.length, DECLARATION_BYTES);
        Matcher matcher = DECLARATION.matcher(new String(bytes, 0, length, StandardCharsets.ISO_8859_1));
        if (!matcher.find()) {
            return Optional.empty();
        }
        try {
            Charset charset = Charset.forName(matcher.group(1) != null ? matcher.group(1) : matcher.group(2));
            // By the same standard "iso-8859-1" means windows-1252; a declaration read in single bytes is not UTF-16.
            return charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII)
                    ? Optional.of(WINDOWS_1252)
                    : Optional.of(charset).filter(c -> !c.name().startsWith("UTF-16"));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> strict(byte[] bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private enum Bom {
        UTF_8(StandardCharsets.UTF_8, 0xEF, 0xBB, 0xBF),
        UTF_32_LE(Charset.forName("UTF-32LE"), 0xFF, 0xFE, 0, 0),
        UTF_32_BE(Charset.forName("UTF-32BE"), 0, 0, 0xFE, 0xFF),
        UTF_16_LE(StandardCharsets.UTF_16LE, 0xFF, 0xFE),
        UTF_16_BE(StandardCharsets.UTF_16BE, 0xFE, 0xFF);

        private final Charset charset;
        private final int[] mark;

        Bom(Charset charset, int... mark) {
            this.charset = charset;
            this.mark = mark;
        }

        boolean starts(byte[] bytes) {
            if (bytes.length < mark.length) {
                return false;
            }
            for (int i = 0; i < mark.length; i++) {
                if ((bytes[i] & 0xFF) != mark[i]) {
                    return false;
                }
            }
            return true;
        }
    }
}
