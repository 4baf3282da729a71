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
    private final @Nullable String keyInMain;
    private final List<String> columns = new ArrayList<>();
    private final Map<String, String[]> rows = new HashMap<>();

    /**
     * @param keyColumn the column that its rows are found by
     * @param keyInMain the column of the main table that names the row wanted, where the mapping does not say it with each use
     */
    Lookup(String name, String keyColumn, @Nullable String keyInMain) {
        this.name = name;
        this.keyColumn = keyColumn;
        this.keyInMain = keyInMain;
    }

    String keyColumn() {
        return keyColumn;
    }

    String keyInMain(Node use) {
        if (keyInMain == null) {
            throw use.problem("Say by what column to look up: " + name + "(KEY COLUMN).COLUMN");
        }
        return keyInMain;
    }

    List<String> columns() {
        return columns;
    }

    /** The column of the row that the key finds; empty where there is none. */
    Text text(String column, Text key) {
        if (!columns.contains(column)) {
            columns.add(column);
        }
        int number = columns.indexOf(column);
        return cells -> {
            String[] row = rows.get(key.of(cells));
            return row == null ? "" : row[number];
        };
    }

    void clear() {
        rows.clear();
    }

    void put(String value, String[] cells) {
        rows.putIfAbsent(value, cells);
    }
}
