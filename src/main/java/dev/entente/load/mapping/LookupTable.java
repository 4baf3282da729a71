package dev.entente.load.mapping;

import dev.entente.load.tables.Row;
import dev.entente.load.tables.TableFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A table whose rows the mapping looks up by key, filled before the first row is mapped. */
public final class LookupTable {
    private final Lookup lookup;
    private final TableFormat format;

    LookupTable(Lookup lookup, TableFormat format) {
        this.lookup = lookup;
        this.format = format;
    }

    /** How to open its files: as the mapping's own, JSON with the lookup's columns. */
    public TableFormat format() {
        return format.withColumns(columns()).withoutEach();
    }

    /** Its key's column, then those asked for. */
    public List<String> columns() {
        List<String> columns = new ArrayList<>(List.of(lookup.keyColumn()));
        columns.addAll(lookup.columns());
        return columns;
    }

    /** Whether a table with this header has all its columns. */
    public boolean isIn(List<String> header) {
        List<String> lower = header.stream()
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .toList();
        return lookup.columns().size() > 0
                && columns().stream().allMatch(name -> lower.contains(name.toLowerCase(Locale.ROOT)));
    }

    /** Forgets the rows of an earlier reading. */
    public void clear() {
        lookup.clear();
    }

    /** Takes in a row of a table with this header. */
    public void add(Row row, List<String> header) {
        List<String> lower = header.stream()
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .toList();
        int key = lower.indexOf(lookup.keyColumn().toLowerCase(Locale.ROOT));
        String[] cells = lookup.columns().stream()
                .map(column -> row.cell(lower.indexOf(column.toLowerCase(Locale.ROOT))))
                .toArray(String[]::new);
        lookup.put(row.cell(key), cells);
    }
}
