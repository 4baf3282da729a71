package dev.entente.load.tables;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** The lines of a text, of bounded length, that can be put back. A line ends with CR, LF or both, which it has not. */
final class TextLines {
    /** In characters. */
    static final int MAX_LENGTH = 4 << 20;

    private static final int BUFFER = 1 << 13;

    private final Reader in;
    private final char[] buffer = new char[BUFFER];
    private final Deque<String> putBack = new ArrayDeque<>();
    private int next;
    private int end;
    private long number;

    TextLines(Reader in) {
        this.in = in;
    }

    /** The number of the line read last, from 1. */
    long number() {
        return number;
    }

    /**
     * The next line; null behind the last.
     *
     * @throws UnreadableTableException for a line that is too long
     */
    @Nullable
    String next() throws IOException {
        String line = putBack.isEmpty() ? read() : putBack.removeFirst();
        number += line == null ? 0 : 1;
        return line;
    }

    /** The line read last is the next one again; several are put back from the last to the first. */
    void putBack(String line) {
        putBack.addFirst(line);
        number--;
    }

    private @Nullable String read() throws IOException {
        if (!fill()) {
            return null;
        }
        StringBuilder longLine = null;
        while (true) {
            int start = next;
            while (next < end && buffer[next] != '\n' && buffer[next] != '\r') {
                next++;
            }
            if (next < end) {
                String rest = new String(buffer, start, next - start);
                passLineEnd();
                return longLine == null ? rest : longLine.append(rest).toString();
            }
            longLine = (longLine == null ? new StringBuilder() : longLine).append(buffer, start, end - start);
            if (longLine.length() > MAX_LENGTH) {
                throw new UnreadableTableException(
                        "line-too-long",
                        "Line " + (number + 1) + " has more than " + MAX_LENGTH
                                + " characters: is this a table with rows in lines?");
            }
            if (!fill()) {
                return longLine.toString();
            }
        }
    }

    private void passLineEnd() throws IOException {
        char mark = buffer[next++];
        if (mark == '\r' && fill() && buffer[next] == '\n') {
            next++;
        }
    }

    private boolean fill() throws IOException {
        if (next < end) {
            return true;
        }
        next = 0;
        end = Math.max(0, in.read(buffer));
        return end > 0;
    }
}
