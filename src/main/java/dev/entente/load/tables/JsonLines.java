package dev.entente.load.tables;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/**
 * Records of JSON that stand on a line each, so that a line which is no JSON costs only itself. The brackets and commas of an array written like
 * that are passed over.
 */
final class JsonLines {
    /** Wikidata's longest entities take some 4 MB. */
    private static final int MAX_LINE_BYTES = 1 << 26;

    private static final int BUFFER_BYTES = 1 << 16;
    private static final int TRIED = 3;
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final InputStream in;
    private final byte[] buffer = new byte[BUFFER_BYTES];
    private int start;
    private int end;
    private long bytesBeforeBuffer;
    private long line;

    JsonLines(InputStream in) {
        this.in = in;
    }

    /**
     * One line.
     *
     * @param number from 1
     * @param text without the comma that parts it from the next
     * @param json its record; null where it is none
     * @param fault why it is none; null where it is one
     */
    record JsonLine(
            long number,
            String text,
            @Nullable JsonNode json,
            @Nullable String fault) {}

    /** Whether a file that begins like this has a record a line: one of its first lines is a whole one. */
    static boolean isIn(String beginning, boolean isWhole) {
        String[] lines = beginning.split("\n", -1);
        int tried = 0;
        for (int i = 0; i < lines.length && tried < TRIED; i++) {
            String text = record(lines[i]);
            if (text.isEmpty()) {
                continue;
            }
            tried++;
            boolean isCut = i == lines.length - 1 && !isWhole;
            if (read(i, text).json() != null || isCut && text.startsWith("{")) {
                return true;
            }
        }
        return false;
    }

    /** The next line that is not empty; null behind the last. */
    @Nullable
    JsonLine next() throws IOException {
        for (byte[] bytes = bytes(); bytes != null; bytes = bytes()) {
            String text = decoded(bytes);
            if (text == null) {
                return new JsonLine(line, new String(bytes, StandardCharsets.ISO_8859_1), null, "It is not UTF-8");
            }
            String found = record(text);
            if (!found.isEmpty()) {
                return read(line, found);
            }
        }
        return null;
    }

    private static @Nullable String decoded(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    private static JsonLine read(long number, String text) {
        try {
            JsonNode json = MAPPER.readTree(text);
            return json.isObject()
                    ? new JsonLine(number, text, json, null)
                    : new JsonLine(number, text, null, "It is no object");
        } catch (JsonProcessingException e) {
            return new JsonLine(number, text, null, "It is no JSON: " + e.getOriginalMessage());
        }
    }

    private static String record(String line) {
        String text = line.startsWith(BYTE_ORDER_MARK) ? line.substring(1).strip() : line.strip();
        String found = text.endsWith(",") ? text.substring(0, text.length() - 1) : text;
        return found.equals("[") || found.equals("]") ? "" : found;
    }

    private byte @Nullable [] bytes() throws IOException {
        ByteArrayOutputStream read = new ByteArrayOutputStream();
        boolean isAny = false;
        try {
            while (start < end || fill()) {
                isAny = true;
                int stop = start;
                while (stop < end && buffer[stop] != '\n') {
                    stop++;
                }
                read.write(buffer, start, stop - start);
                if (read.size() > MAX_LINE_BYTES) {
                    throw new UnreadableTableException(
                            "line-too-long",
                            "Line " + (line + 1) + " has more than " + (MAX_LINE_BYTES >> 20)
                                    + " MB; is there a record a line?");
                }
                start = stop + 1;
                if (stop < end) {
                    break;
                }
            }
        } catch (EOFException | ZipException e) {
            throw TableFile.broken(e, line);
        }
        line++;
        return isAny ? read.toByteArray() : null;
    }

    /** How many bytes the lines so far make. */
    long bytesHandedOut() {
        return bytesBeforeBuffer + Math.min(start, end);
    }

    private boolean fill() throws IOException {
        bytesBeforeBuffer += end;
        start = 0;
        end = Math.max(0, in.read(buffer));
        return end > 0;
    }
}
