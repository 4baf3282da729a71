package dev.entente.load.mapping;

import dev.entente.load.tables.Row;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a cell is parted: {@code split} at a separator, though not in brackets; {@code strip} takes a beginning away from each part;
 * {@code as-many-as} names a column parted in the same way, as one of the parts' ids, which decides how many there are.
 */
record CellParts(
        String separator, List<String> beginnings, @Nullable Text counted) {
    static CellParts of(Node node, Columns columns) {
        String separator = node.find("split").map(split -> split.text().strip()).orElse("");
        if (separator.isEmpty() && node.has("as-many-as")) {
            throw node.get("as-many-as").problem("Say also what the cell is parted by: split");
        }
        return new CellParts(
                separator,
                node.find("strip").map(Node::texts).orElse(List.of()),
                node.find("as-many-as").map(columns::column).orElse(null));
    }

    /** @throws RowProblem where the cell has several parts, and not as many as the counted column has */
    List<String> of(String cell, Columns.Cells cells) throws RowProblem {
        if (cell.indexOf(Row.SEPARATOR) >= 0) {
            return stripped(values(cell));
        }
        List<String> parts = stripped(separator.isEmpty() ? List.of(cell) : split(cell));
        String others = counted == null ? "" : counted.of(cells);
        if (others.isEmpty()) {
            return parts;
        }
        int wanted = split(others).size();
        if (wanted == parts.size()) {
            return parts;
        }
        if (wanted == 1) {
            return stripped(List.of(cell));
        }
        throw new RowProblem(
                "parts-not-told-apart", "\"" + cell + "\" has " + parts.size() + " parts, its ids are " + wanted);
    }

    /** The values of a cell that has several, as JSON's lists have; of any other the cell. */
    static List<String> values(String cell) {
        return cell.indexOf(Row.SEPARATOR) < 0
                ? List.of(cell)
                : Arrays.asList(cell.split(String.valueOf(Row.SEPARATOR)));
    }

    private List<String> stripped(List<String> parts) {
        List<String> stripped = new ArrayList<>(parts.size());
        for (String part : parts) {
            String rest = part;
            for (String beginning : beginnings) {
                rest = rest.startsWith(beginning) ? rest.substring(beginning.length()) : rest;
            }
            if (!rest.isBlank()) {
                stripped.add(rest.strip());
            }
        }
        return stripped;
    }

    private List<String> split(String cell) {
        List<String> parts = new ArrayList<>(2);
        int depth = 0;
        int start = 0;
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (c == '(') {
                depth++;
            } else if (c == ')') {
                depth = Math.max(0, depth - 1);
            } else if (depth == 0 && cell.startsWith(separator, i)) {
                parts.add(cell.substring(start, i).strip());
                start = i + separator.length();
                i = start - 1;
            }
        }
        parts.add(cell.substring(start).strip());
        parts.removeIf(String::isEmpty);
        return parts;
    }
}
