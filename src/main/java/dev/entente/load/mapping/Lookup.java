package dev.entente.load.mapping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Rows of a table beside the main one, found by key: the date of a roll call, the name of an entity. Filled before the first row is mapped;
 * holds the columns that the mapping asks for.
 */
final class Lookup {
    private final String name;
    private final String keyColumn;
    private final Node keyInMain;
    private final List<String> columns = new ArrayList<>();
    private final Map<String, String[]> rows = new HashMap<>();
    private @Nullable Text key;

    /**
     * @param keyColumn the column that its rows are found by
     * @param keyInMain the column of the main table that names the row wanted
     */
    Lookup(String name, String keyColumn, Node keyInMain) {
        this.name = name;
        this.keyColumn = keyColumn;
        this.keyInMain = keyInMain;
    }

    String name() {
        return name;
    }

    String keyColumn() {
        return keyColumn;
    }

    List<String> columns() {
        return columns;
    }

    Text text(String column, Columns main, Node use) {
        if (column.isEmpty()) {
            throw use.problem("Say which column of " + name + " is meant: " + name + ".COLUMN");
        }
        if (!columns.contains(column)) {
            columns.add(column);
        }
        int number = columns.indexOf(column);
        Text found = key == null ? main.column(keyInMain) : key;
        key = found;
        return cells -> find(found.of(cells), number);
    }

    /** The value that another key finds; for chains of entities named in a cell. */
    String find(String value, int number) {
        String[] row = rows.get(value);
        return row == null ? "" : row[number];
    }

    void clear() {
        rows.clear();
    }

    void put(String value, String[] cells) {
        rows.putIfAbsent(value, cells);
    }
}
