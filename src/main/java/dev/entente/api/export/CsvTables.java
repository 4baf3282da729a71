package dev.entente.api.export;

import dev.entente.graph.ExportedGraph;
import dev.entente.graph.SourcedRelation;
import dev.entente.graph.StatedClaim;
import dev.entente.model.Entity;
import dev.entente.model.Locator;
import dev.entente.model.RowKey;
import dev.entente.model.TextSpan;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/**
 * A zip file of {@code entities.csv}, {@code relations.csv} and {@code claims.csv}, UTF-8, comma-separated after RFC 4180, with header lines.
 *
 * <p>Relations are read once with their claims, which takes the database by far the most of the time: what belongs into the third table waits in an {@link
 * AsideFile} until the second is written, since a zip file holds one after the other.
 */
final class CsvTables implements GraphFormat {
    private static final List<Column<StatedClaim>> CLAIMS = List.of(
            ofClaim("id", claim -> claim.claim().id()),
            ofClaim(
                    "relation",
                    claim -> claim.relationId() == null
                            ? null
                            : claim.relationId().value()),
            ofClaim("quote", claim -> claim.claim().quote()),
            ofClaim("locator", claim -> locator(claim.claim().locator())),
            ofClaim("confidence", claim -> claim.claim().confidence()),
            ofClaim("extractor", claim -> claim.claim().extractor()),
            ofClaim("speaker", claim -> claim.claim().speaker()),
            ofClaim("document", claim -> claim.document().id().value()),
            ofClaim("title", claim -> claim.document().title()),
            ofClaim("url", claim -> claim.document().url()),
            ofClaim("source", claim -> claim.document().source().name()),
            ofClaim("publishedOn", claim -> claim.document().publishedOn()));

    @Override
    public void write(ExportedGraph graph, OutputStream out) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
                AsideFile aside = AsideFile.open("claims")) {
            Table<Entity> entities = begin(zip, "entities.csv", List.of("id"), Column.OF_ENTITIES);
            graph.forEachEntity(entity -> entities.add(List.of(entity.id().value()), entity));
            end(entities, zip);
            Table<SourcedRelation> relations =
                    begin(zip, "relations.csv", List.of("id", "subject", "object"), Column.OF_RELATIONS);
            Table<StatedClaim> claims = new Table<>(aside.out(), List.of(), CLAIMS);
            graph.forEachRelation(relation -> {
                relations.add(ends(relation), relation);
                relation.claims().forEach(claim -> claims.add(List.of(), claim));
            });
            end(relations, zip);
            claims.flush();
            zip.putNextEntry(new ZipEntry("claims.csv"));
            aside.copyTo(zip);
            zip.closeEntry();
        }
    }

    private static <T> Table<T> begin(ZipOutputStream zip, String name, List<String> keys, List<Column<T>> columns)
            throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        return new Table<>(zip, keys, columns);
    }

    private static void end(Table<?> table, ZipOutputStream zip) throws IOException {
        table.flush();
        zip.closeEntry();
    }

    /** A row's key, or of a text the first unit and the first behind the last: {@code 120-175}. */
    private static String locator(Locator locator) {
        return locator instanceof TextSpan span ? span.start() + "-" + span.end() : ((RowKey) locator).key();
    }

    private static List<Object> ends(SourcedRelation relation) {
        return List.of(
                relation.relation().id().value(),
                relation.relation().tie().subject().value(),
                relation.relation().tie().object().value());
    }

    private static Column<StatedClaim> ofClaim(String name, Function<StatedClaim, @Nullable Object> value) {
        return new Column<>(name, Column.Type.STRING, value);
    }

    /** A table as it is written: what its first columns hold, and the item that the others tell of. Never closed, for its stream goes on. */
    private static final class Table<T> {
        private final CSVPrinter printer;
        private final List<Column<T>> columns;

        Table(OutputStream out, List<String> keys, List<Column<T>> columns) throws IOException {
            this.columns = columns;
            this.printer = new CSVPrinter(new OutputStreamWriter(out, StandardCharsets.UTF_8), CSVFormat.RFC4180);
            printer.printRecord(Stream.concat(keys.stream(), columns.stream().map(Column::name))
                    .toList());
        }

        void add(List<Object> keys, T item) {
            List<@Nullable Object> row = new ArrayList<>(keys);
            columns.forEach(column -> row.add(column.value().apply(item)));
            try {
                printer.printRecord(Collections.unmodifiableList(row));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        void flush() throws IOException {
            printer.flush();
        }
    }
}
