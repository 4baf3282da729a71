package dev.entente.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.Writer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** How {@code extract} writes claims. */
enum ClaimFormat {
    /** One JSON object a line, with all members each time; what is unknown is null. */
    JSONL {
        @Override
        Printer on(Writer out) {
            JsonMapper mapper = JsonMapper.builder()
                    .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                    .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                    .build();
            return row -> out.append(mapper.writeValueAsString(row)).append('\n');
        }
    },
    /** RFC 4180 with a line of column names; what is unknown is empty. */
    CSV {
        @Override
        Printer on(Writer out) throws IOException {
            return separated(CSVFormat.DEFAULT, out);
        }
    },
    /** Parted by tabs, with a line of column names; what is unknown is empty. */
    TSV {
        @Override
        Printer on(Writer out) throws IOException {
            return separated(CSVFormat.TDF, out);
        }
    };

    /** Starts to write; what stands above the rows is written at once. */
    abstract Printer on(Writer out) throws IOException;

    private static Printer separated(CSVFormat format, Writer out) throws IOException {
        CSVPrinter printer = new CSVPrinter(
                out,
                format.builder()
                        .setRecordSeparator('\n')
                        .setHeader(ClaimRow.COLUMNS.toArray(String[]::new))
                        .get());
        return row -> printer.printRecord(row.values());
    }

    /** Writes rows. */
    interface Printer {
        void print(ClaimRow row) throws IOException;
    }
}
