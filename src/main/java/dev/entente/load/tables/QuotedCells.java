package dev.entente.load.tables;

import java.util.ArrayList;
import java.util.List;

/**
 * Parts the lines of a record into cells as RFC 4180 has it, a line at a time: a cell that begins with a double quote goes on to the next one, over
 * delimiters and lines; two of them within are one. What stands behind the closing one belongs to the cell.
 */
final class QuotedCells {
    private final char delimiter;
    private final List<String> cells;
    private final StringBuilder cell = new StringBuilder();
    private boolean isOpen;
    private boolean isStrayFound;

    /** @param width how many cells there will be, as far as is known */
    QuotedCells(char delimiter, int width) {
        this.delimiter = delimiter;
        this.cells = new ArrayList<>(width);
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
        int end;
        if (isOpen) {
            cell.append('\n');
            end = restOfOpen(line, 0);
        } else {
            end = cell(line, 0);
        }
        while (end >= 0 && end < line.length()) {
            end = cell(line, end + 1);
        }
    }

    /** Reads the cell that begins there: where it ends, or -1 where it goes on in the next line. */
    private int cell(String line, int start) {
        if (start < line.length() && line.charAt(start) == '"') {
            int closing = line.indexOf('"', start + 1);
            if (closing >= 0 && isEnd(line, closing + 1)) {
                // As most cells in quotes are: copied once.
                cells.add(line.substring(start + 1, closing));
                return closing + 1;
            }
            isOpen = true;
            return restOfOpen(line, start + 1);
        }
        int end = end(line, start);
        cells.add(line.substring(start, end));
        return end;
    }

    /** As {@link #cell}, of the one that is open. */
    private int restOfOpen(String line, int from) {
        int behind = inQuotes(line, from);
        if (isOpen) {
            return -1;
        }
        int end = end(line, behind);
        cell.append(line, behind, end);
        cells.add(cell.toString());
        cell.setLength(0);
        return end;
    }

    private int end(String line, int from) {
        int found = line.indexOf(delimiter, from);
        return found < 0 ? line.length() : found;
    }

    private boolean isEnd(String line, int at) {
        return at == line.length() || line.charAt(at) == delimiter;
    }

    /** Goes on behind the closing quote, or to the end of the line. */
    private int inQuotes(String line, int from) {
        int at = from;
        while (true) {
            int quote = line.indexOf('"', at);
            if (quote < 0) {
                cell.append(line, at, line.length());
                return line.length();
            }
            cell.append(line, at, quote);
            at = quote + 1;
            if (at == line.length() || line.charAt(at) != '"') {
                isOpen = false;
                isStrayFound |= !isEnd(line, at);
                return at;
            }
            cell.append('"');
            at++;
        }
    }
}
