package dev.entente.load.mapping;

import dev.entente.load.tables.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether a row is one that a rule is for. */
@FunctionalInterface
interface Condition {
    boolean holds(Columns.Cells cells);

    /** All conditions of a list; each names a column and what it must or must not be. */
    static Condition compile(Node node, Columns columns) {
        List<Condition> all = new ArrayList<>();
        for (Node each : node.list()) {
            all.add(one(each, columns));
        }
        Condition[] conditions = all.toArray(Condition[]::new);
        return cells -> {
            for (Condition condition : conditions) {
                if (!condition.holds(cells)) {
                    return false;
                }
            }
            return true;
        };
    }

    /** Whether the cell is among the values of {@code in}, or of {@code not-in} is not; with {@code split} whether one of its parts is. */
    private static Condition isAmong(Node node, Text text) {
        boolean wanted = node.has("in");
        Set<String> values = Set.copyOf(node.get(wanted ? "in" : "not-in").texts());
        String separator = node.text("split", "");
        if (separator.isEmpty()) {
            return cells -> isAny(text.of(cells), values) == wanted;
        }
        Pattern between = Pattern.compile("\\s*" + Pattern.quote(separator) + "\\s*");
        return cells -> between.splitAsStream(text.of(cells)).anyMatch(values::contains) == wanted;
    }

    /** Whether the cell, or one of its several values, is among these. */
    private static boolean isAny(String cell, Set<String> values) {
        return values.contains(cell)
                || cell.indexOf(Row.SEPARATOR) >= 0
                        && CellParts.values(cell).stream().anyMatch(values::contains);
    }

    private static Condition one(Node node, Columns columns) {
        node.allow(
                "column",
                "split",
                "in",
                "not-in",
                "present",
                "starts-with",
                "not-starts-with",
                "ends-with",
                "not-ends-with",
                "contains",
                "not-contains");
        Text text = columns.column(node.get("column"));
        if (node.has("in") || node.has("not-in")) {
            return isAmong(node, text);
        }
        node.find("split").ifPresent(split -> {
            throw split.problem("Only in and not-in look at the parts of a cell");
        });
        if (node.has("starts-with")) {
            List<String> starts = node.get("starts-with").texts();
            return cells -> starts.stream().anyMatch(text.of(cells)::startsWith);
        }
        if (node.has("not-starts-with")) {
            List<String> starts = node.get("not-starts-with").texts();
            return cells -> starts.stream().noneMatch(text.of(cells)::startsWith);
        }
        if (node.has("ends-with")) {
            List<String> ends = node.get("ends-with").texts();
            return cells -> ends.stream().anyMatch(text.of(cells)::endsWith);
        }
        if (node.has("not-ends-with")) {
            List<String> ends = node.get("not-ends-with").texts();
            return cells -> ends.stream().noneMatch(text.of(cells)::endsWith);
        }
        if (node.has("contains")) {
            List<String> parts = node.get("contains").texts();
            return cells -> parts.stream().anyMatch(text.of(cells)::contains);
        }
        if (node.has("not-contains")) {
            List<String> parts = node.get("not-contains").texts();
            return cells -> parts.stream().noneMatch(text.of(cells)::contains);
        }
        if (node.has("present")) {
            boolean wanted = node.flag("present", true);
            return cells -> text.of(cells).isEmpty() != wanted;
        }
        throw node.problem(
                "Say what the column must be: in, not-in, present, contains, not-contains, starts-with, not-starts-with, ends-with or not-ends-with");
    }
}
