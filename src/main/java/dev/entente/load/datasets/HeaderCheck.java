package dev.entente.load.datasets;

import dev.entente.load.mapping.Mapping;
import dev.entente.load.mapping.MappingException;
import dev.entente.load.tables.JsonMembers;
import dev.entente.load.tables.RowReader;
import dev.entente.load.tables.TableFile;
import dev.entente.load.tables.TableFormat;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Finds a column that a mapping misspells before anything is loaded: one that no file's header has, or no record at the beginning of a JSON file. Where only some files are wrong, or one cannot be read,
 * that is an issue of the load.
 */
final class HeaderCheck {
    private final Mapping mapping;

    HeaderCheck(Mapping mapping) {
        this.mapping = mapping;
    }

    /** Of a header that does not fit, what it has and what it lacks. */
    private record Misfit(List<String> header, Set<String> missing) {}

    /** @throws MappingException naming the line, when a column is in none of the files */
    void check(List<Path> files) {
        boolean hasHeader = mapping.layouts().isEmpty();
        if (mapping.format().form() == TableFormat.Form.JSON) {
            checkMembers(files);
        } else if (hasHeader) {
            checkHeaders(files);
        }
    }

    private void checkMembers(List<Path> files) {
        Set<String> members = new TreeSet<>();
        for (Path path : files) {
            try (TableFile file = TableFile.open(path, false, TableFile.DEFAULT_MAX_BYTES)) {
                members.addAll(JsonMembers.of(file, mapping.format()));
            } catch (IOException unreadable) {
                return;
            }
        }
        Set<String> misspelled = members.isEmpty() ? Set.of() : mapping.misspelled(members);
        if (!misspelled.isEmpty()) {
            throw mapping.missing(misspelled.iterator().next(), List.copyOf(members));
        }
    }

    private void checkHeaders(List<Path> files) {
        Misfit nearest = null;
        for (Path file : files) {
            try {
                Misfit found = misfit(file);
                if (found == null) {
                    return;
                }
                nearest = nearest == null
                                || found.missing().size() < nearest.missing().size()
                        ? found
                        : nearest;
            } catch (IOException unreadable) {
                return;
            }
        }
        if (nearest != null) {
            throw mapping.missing(nearest.missing().iterator().next(), nearest.header());
        }
    }

    /** How the file's first table that is not one to look up in does not fit; null where it fits, or where its columns are not parted at all. */
    private @Nullable Misfit misfit(Path path) throws IOException {
        boolean isExcel = mapping.format().form() == TableFormat.Form.EXCEL;
        try (TableFile file = TableFile.open(path, isExcel, TableFile.DEFAULT_MAX_BYTES)) {
            RowReader table = file.nextTable(mapping.format());
            if (table == null || table.header().size() < 2) {
                return null;
            }
            Set<String> missing = new TreeSet<>();
            mapping.layout(table.header(), missing);
            return missing.isEmpty() ? null : new Misfit(table.header(), missing);
        }
    }
}
