package dev.entente.load.datasets;

import dev.entente.load.LoadIssue;
import dev.entente.load.RowReading;
import dev.entente.load.mapping.AgreementSum;
import dev.entente.load.mapping.Mapping;
import dev.entente.load.tables.Row;
import dev.entente.load.tables.RowReader;
import dev.entente.load.tables.TableFile;
import dev.entente.load.tables.TableFormat;
import dev.entente.load.tables.UnreadableTableException;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A table with the places of the mapping's columns in it: one for all rows under a header, one for each width without. */
final class MappedTable {
    private final String file;
    private final Mapping mapping;
    private final RowReader reader;
    private final Map<Integer, Mapping.Layout> layouts = new HashMap<>();
    private final boolean hasHeader;
    private Mapping.@Nullable Layout last;
    private boolean isAnyRight;

    private MappedTable(String file, Mapping mapping, RowReader reader) throws UnreadableTableException {
        this.file = file;
        this.mapping = mapping;
        this.reader = reader;
        this.hasHeader = mapping.layouts().isEmpty();
        if (hasHeader) {
            addHeader(reader.header());
        } else {
            mapping.layouts().forEach(columns -> layouts.put(columns.size(), mapping.layout(columns, new TreeSet<>())));
        }
    }

    /** The file's next table; null behind the last. */
    static @Nullable MappedTable open(TableFile file, Mapping mapping) throws IOException {
        RowReader reader = file.nextTable(mapping.format());
        return reader == null ? null : new MappedTable(file.tableName(), mapping, reader);
    }

    private void addHeader(List<String> header) throws UnreadableTableException {
        Set<String> missing = new TreeSet<>();
        Mapping.Layout layout = mapping.layout(header, missing);
        if (header.isEmpty()) {
            return;
        }
        if (!missing.isEmpty()) {
            String hint = header.size() == 1 ? delimiterHint(header.get(0)) : "";
            throw new UnreadableTableException(
                    hint.isEmpty() ? "columns-missing" : "wrong-delimiter",
                    "Its header has no " + missing.stream().collect(Collectors.joining(", "))
                            + (hint.isEmpty() ? "; it has " + shortened(header.toString()) : ". " + hint));
        }
        layouts.put(layout.size(), layout);
        last = layout;
    }

    /** What the line seems to be parted by, other than the mapping says. */
    private String delimiterHint(String line) {
        Map<String, Character> delimiters = Map.of("comma", ',', "tab", '\t', "semicolon", ';', "pipe", '|');
        return delimiters.entrySet().stream()
                .filter(each -> each.getValue() != mapping.format().delimiter() && line.indexOf(each.getValue()) >= 0)
                .max(java.util.Comparator.comparingLong(
                        each -> line.chars().filter(c -> c == each.getValue()).count()))
                .map(each ->
                        "The line seems to be parted by " + each.getKey() + ": set files: delimiter: " + each.getKey())
                .orElse("");
    }

    @Nullable
    Row next() throws IOException {
        return reader.next();
    }

    /** The row as it will be mapped; what its width says of it is known at once. */
    PendingRow pending(Row row, long number) throws UnreadableTableException {
        Row.Fault fault = row.fault();
        if (fault != null) {
            return PendingRow.of(noRow(row, number, fault));
        }
        Mapping.Layout layout = layout(row);
        if (layout == null) {
            return PendingRow.of(wrongWidth(row, number));
        }
        Row kept = row.kept();
        return new PendingRow(
                kept.length(), file, row.line(), notes -> mapping.rows().map(kept, layout, number, file, notes));
    }

    RowReading sum(Row row, long number, AgreementSum sum) throws UnreadableTableException {
        Row.Fault fault = row.fault();
        if (fault != null) {
            return noRow(row, number, fault);
        }
        Mapping.Layout layout = layout(row);
        return layout == null ? wrongWidth(row, number) : sum.add(row, layout, number, file);
    }

    private Mapping.@Nullable Layout layout(Row row) throws UnreadableTableException {
        Mapping.Layout layout = last;
        if (layout == null || layout.size() != row.size()) {
            // A sheet's and a record's row ends with its last value.
            boolean mayBeShort = hasHeader && mapping.format().form() != TableFormat.Form.DELIMITED;
            layout = mayBeShort ? layout : layouts.get(row.size());
        }
        if (layout == null && !isAnyRight && row.size() == 1) {
            String hint = delimiterHint(row.raw());
            if (!hint.isEmpty()) {
                throw new UnreadableTableException("wrong-delimiter", hint);
            }
        }
        if (layout != null) {
            isAnyRight = true;
            if (!hasHeader) {
                last = layout;
            }
        }
        return layout;
    }

    private RowReading noRow(Row row, long number, Row.Fault fault) {
        return new RowReading.Unusable(
                number, new LoadIssue(fault.code(), file + ":" + row.line(), fault.why()), row.raw());
    }

    private RowReading wrongWidth(Row row, long number) {
        String wanted =
                layouts.keySet().stream().sorted().map(Objects::toString).collect(Collectors.joining(" or "));
        LoadIssue issue = new LoadIssue(
                "wrong-column-count",
                file + ":" + row.line(),
                "The row has " + row.size() + " columns, not " + wanted
                        + ". Mend the line, which may lack a delimiter, have one too many within a cell, or be broken in two");
        return new RowReading.Unusable(number, issue, row.raw());
    }

    private static String shortened(String text) {
        return text.length() <= 300 ? text : text.substring(0, 300) + "...";
    }
}
