package dev.entente.cli;

import dev.entente.load.datasets.ShippedMappings;
import dev.entente.load.mapping.MappingReader;
import java.io.PrintWriter;
import java.util.Locale;

/** Tells in text which data sets there are. */
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
}
