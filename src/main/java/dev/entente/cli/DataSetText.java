package dev.entente.cli;

import dev.entente.graph.WriteOutcome;
import dev.entente.load.datasets.DataSetReport;
import dev.entente.load.datasets.ShippedMappings;
import dev.entente.load.mapping.MappingReader;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;

/** Tells in text which data sets there are and what the load of one came to. */
final class DataSetText {
    private DataSetText() {}

    static void list(MappingReader reader, PrintWriter out) {
        for (String name : ShippedMappings.names()) {
            ShippedMappings.find(name, reader).ifPresent(mapping -> {
                out.printf(Locale.ROOT, "%-14s %s%n", name, mapping.title());
                mapping.about().strip().lines().forEach(line -> out.println("    " + line));
                out.println("    Licence: " + mapping.licence());
                out.println();
            });
        }
        out.flush();
    }

    static void print(DataSetReport report, Duration took, boolean isDryRun, PrintWriter out) {
        long millis = Math.max(1, took.toMillis());
        out.printf(
                Locale.ROOT,
                "rows       %,d read, %,d with claims; %.1f s, %,d rows/s%n",
                report.rows(),
                report.used(),
                millis / 1000.0,
                report.rows() * 1000 / millis);
        out.printf(Locale.ROOT, "claims     %,d%s%n", report.claims(), isDryRun ? ", none written" : "");
        report.types().forEach((type, count) -> out.printf(Locale.ROOT, "             %,9d %s%n", count, type));
        Map<WriteOutcome, Long> documents = report.documents();
        if (!documents.isEmpty()) {
            out.printf(
                    Locale.ROOT,
                    "documents  %,d would be new, %,d replaced, %,d unchanged%nrelations  %,d would be new, %,d changed%n",
                    documents.getOrDefault(WriteOutcome.NEW, 0L),
                    documents.getOrDefault(WriteOutcome.REPLACED, 0L),
                    documents.getOrDefault(WriteOutcome.UNCHANGED, 0L),
                    report.relationsAdded(),
                    report.relationsChanged());
        }
        print("issues", report.issues(), out);
        print("in part", report.notes(), out);
        print("skipped", report.skipped(), out);
        out.flush();
    }

    private static void print(String what, Map<String, Long> counts, PrintWriter out) {
        long sum = counts.values().stream().mapToLong(Long::longValue).sum();
        out.printf(Locale.ROOT, "%-10s %,d%n", what, sum);
        counts.forEach((code, count) -> out.printf(Locale.ROOT, "             %,9d %s%n", count, code));
    }
}
