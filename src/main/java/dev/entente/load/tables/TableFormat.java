package dev.entente.load.tables;

import java.nio.charset.Charset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a table is written.
 *
 * @param form its form
 * @param delimiter what parts its cells; of delimited tables only
 * @param quoted whether double quotes may hold delimiters and line breaks; of delimited tables only
 * @param header whether its first row names the columns
 * @param charset its encoding; null to take UTF-8, or Latin-1 where it is not that
 * @param records the path to the array of records in a JSON document, its members parted by dots; empty for a record a line
 * @param each the path in a record to an array whose elements are each a row; empty where the record is one
 * @param columns the paths that are the columns of JSON records
 */
public record TableFormat(
        Form form,
        char delimiter,
        boolean quoted,
        boolean header,
        @Nullable Charset charset,
        String records,
        String each,
        List<String> columns) {
    public TableFormat {
        columns = List.copyOf(columns);
    }

    /** The forms a table can have. */
    public enum Form {
        DELIMITED,
        EXCEL,
        JSON
    }

    /** A delimited table in UTF-8 or Latin-1. */
    public static TableFormat delimited(char delimiter, boolean quoted, boolean header) {
        return new TableFormat(Form.DELIMITED, delimiter, quoted, header, null, "", "", List.of());
    }

    /** This with JSON's columns. */
    public TableFormat withColumns(List<String> paths) {
        return new TableFormat(form, delimiter, quoted, header, charset, records, each, paths);
    }

    /** This with a row for each JSON record, whatever arrays are in it. */
    public TableFormat withoutEach() {
        return new TableFormat(form, delimiter, quoted, header, charset, records, "", columns);
    }
}
