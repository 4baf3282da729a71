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
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** A zip file of {@code entities.csv}, {@code relations.csv} and {@code claims.csv}, UTF-8, comma-separated after RFC 4180, with header lines. */
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
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            this.<Entity>table(
                    zip,
                    "entities.csv",
                    List.of("id"),
                    Column.OF_ENTITIES,
                    rows -> graph.forEachEntity(
                            entity -> rows.accept(List.of(entity.id().value()), entity)));
            this.<SourcedRelation>table(
                    zip,
                    "relations.csv",
                    List.of("id", "subject", "object"),
                    Column.OF_RELATIONS,
                    rows -> graph.forEachRelation(relation -> rows.accept(ends(relation), relation)));
            this.<StatedClaim>table(
                    zip,
                    "claims.csv",
                    List.of(),
                    CLAIMS,
                    rows -> graph.forEachRelation(
                            relation -> relation.claims().forEach(claim -> rows.accept(List.of(), claim))));
        }
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

    private <T> void table(
            ZipOutputStream zip, String name, List<String> keys, List<Column<T>> columns, Consumer<Rows<T>> walk)
            throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        Writer writer = new OutputStreamWriter(zip, StandardCharsets.UTF_8);
        CSVPrinter printer = new CSVPrinter(writer, CSVFormat.RFC4180);
        printer.printRecord(
                Stream.concat(keys.stream(), columns.stream().map(Column::name)).collect(Collectors.toList()));
        walk.accept((key, item) -> {
            List<@Nullable Object> row = new ArrayList<>(key);
            columns.forEach(column -> row.add(column.value().apply(item)));
            try {
                printer.printRecord(Collections.unmodifiableList(row));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        // Closing the printer would close the archive.
        printer.flush();
        zip.closeEntry();
    }

    /** Takes a table's rows: what its first columns hold, and the item that the others tell of. */
    private interface Rows<T> {
        void accept(List<Object> keys, T item);
    }
}
