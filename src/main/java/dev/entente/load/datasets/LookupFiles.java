package dev.entente.load.datasets;

import dev.entente.load.mapping.LookupTable;
import dev.entente.load.mapping.Mapping;
import dev.entente.load.tables.Row;
import dev.entente.load.tables.RowReader;
import dev.entente.load.tables.TableFile;
import dev.entente.load.tables.TableFormat;
import dev.entente.load.tables.UnreadableTableException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Finds among the files those that rows are looked up in, by their headers, and reads them first. */
final class LookupFiles {
    private final Mapping mapping;
    private final List<Path> files;
    private final long maxBytes;
    private final Set<Path> onlyLookups = new HashSet<>();
    private final Map<Path, UnreadableTableException> brokenLookups = new HashMap<>();

    LookupFiles(Mapping mapping, List<Path> files, long maxBytes) {
        this.mapping = mapping;
        this.files = files;
        this.maxBytes = maxBytes;
    }

    /**
     * Whether the file holds nothing but rows to be looked up.
     *
     * @throws UnreadableTableException where it does, and not all of them could be read
     */
    boolean isOnlyLookup(Path file) throws UnreadableTableException {
        UnreadableTableException broken = brokenLookups.get(file);
        if (broken != null) {
            throw broken;
        }
        return onlyLookups.contains(file);
    }

    void fill() throws IOException {
        for (LookupTable lookup : mapping.lookups()) {
            lookup.clear();
            for (Path file : files) {
                try {
                    fill(lookup, file);
                } catch (UnreadableTableException e) {
                    // It is said when the file's turn comes; of one that has other rows too, when these are read.
                    if (onlyLookups.contains(file)) {
                        brokenLookups.put(file, e);
                    }
                }
            }
        }
    }

    private void fill(LookupTable lookup, Path path) throws IOException {
        boolean isExcel = mapping.format().form() == TableFormat.Form.EXCEL;
        boolean isJson = mapping.format().form() == TableFormat.Form.JSON;
        try (TableFile file = TableFile.open(path, isExcel, maxBytes)) {
            for (RowReader table = file.nextTable(lookup.format());
                    table != null;
                    table = file.nextTable(lookup.format())) {
                List<String> header = table.header();
                if (!isJson && !lookup.isIn(header)) {
                    continue;
                }
                if (!isJson) {
                    Set<String> missing = new TreeSet<>();
                    mapping.layout(header, missing);
                    if (!missing.isEmpty()) {
                        onlyLookups.add(path);
                    }
                }
                for (Row row = table.next(); row != null; row = table.next()) {
                    lookup.add(row, header);
                }
            }
        }
    }
}
