package dev.entente.load.tables;

import java.util.ArrayList;
import java.util.List;

/**
 * Parts the lines of a record into cells as RFC 4180 has it, a line at a time: a cell that begins with a double quote goes on to the next one, over
 * delimiters and lines; two of them within are one. What stands behind the closing one belongs to the cell.
 */
final class QuotedCells {
    private final char delimiter;
    private final List<String> cells = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
    private boolean isOpen;
    private boolean isStrayFound;

    QuotedCells(char delimiter) {
        this.delimiter = delimiter;
    }

    /** The cells so far; complete unless one {@link #isOpen}. */
    List<String> cells() {
        return cells;
    }

    /** Whether the last line ended within quotes, so that the next belongs to the record too. */
    boolean isOpen() {
        return isOpen;
    }

    /** Whether something stood behind a closing quote, which no writer of tables writes. */
    boolean isStrayFound() {
        return isStrayFound;
    }

    void add(String line) {
        if (!isOpen && line.indexOf('"') < 0) {
            addPlain(line);
            return;
        }
        if (isOpen) {
            cell.append('\n');
        }
        int at = 0;
        boolean isStart = !isOpen;
        while (at < line.length()) {
            char c = line.charAt(at);
            if (isOpen) {
                at = inQuotes(line, at);
            } else if (c == delimiter) {
                endCell();
                isStart = true;
                at++;
                continue;
            } else if (c == '"' && isStart) {
                isOpen = true;
                at++;
            } else {
                cell.append(c);
                at++;
            }
            isStart = false;
        }
        if (!isOpen) {
            endCell();
        }
    }

    private void addPlain(String line) {
        int start = 0;
        for (int end = line.indexOf(delimiter); end >= 0; end = line.indexOf(delimiter, start)) {
            cells.add(line.substring(start, end));
            start = end + 1;
        }
        cells.add(line.substring(start));
    }

    /** Goes on to the closing quote, or to the end of the line. */
    private int inQuotes(String line, int from) {
        int quote = line.indexOf('"', from);
        if (quote < 0) {
            cell.append(line, from, line.length());
            return line.length();
        }
        cell.append(line, from, quote);
        int behind = quote + 1;
        if (behind < line.length() && line.charAt(behind) == '"') {
            cell.append('"');
            return behind + 1;
        }
        isOpen = false;
        isStrayFound |= behind < line.length() && line.charAt(behind) != delimiter;
        return behind;
    }

    private void endCell() {
        cells.add(cell.toString());
        cell.setLength(0);
    }
}
