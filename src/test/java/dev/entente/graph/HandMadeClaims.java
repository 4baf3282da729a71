package dev.entente.graph;

import dev.entente.model.Claim;
import dev.entente.model.Document;
import dev.entente.model.DocumentId;
import dev.entente.model.Entity;
import dev.entente.model.EntityId;
import dev.entente.model.Fingerprint;
import dev.entente.model.Name;
import dev.entente.model.PartialDate;
import dev.entente.model.Period;
import dev.entente.model.Polarity;
import dev.entente.model.RelationType;
import dev.entente.model.Source;
import dev.entente.model.TextSpan;
import dev.entente.model.Tie;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * Documents whose claims people wrote down, in three tables: {@code library/documents.csv}, {@code entities.csv} and {@code claims.csv}.
 * They follow the sample dispatches, so that the examples of the analysts' library fit both.
 */
final class HandMadeClaims {
    private static final CSVFormat TABLE =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

    private HandMadeClaims() {}

    static List<DocumentContent> documents() {
        List<Entity> entities = read("entities.csv", HandMadeClaims::entity);
        List<CSVRecord> claims = read("claims.csv", Function.identity());
        return read("documents.csv", row -> {
            Document document = document(row);
            return new DocumentContent(document, entities, claims(document, row.get("document"), claims));
        });
    }

    private static Document document(CSVRecord row) {
        String key = row.get("document");
        return new Document(
                DocumentId.of(row.get("title"), key),
                row.get("title"),
                "https://example.org/" + key,
                Source.named(row.get("source")),
                LocalDate.parse(row.get("publishedOn")),
                "en",
                Fingerprint.of(key));
    }

    private static Entity entity(CSVRecord row) {
        String name = row.get("name");
        List<Name> names = Stream.of(Name.preferred(name), alias(row.get("alias")))
                .filter(Objects::nonNull)
                .toList();
        return new Entity(new EntityId(row.get("id")), name, names, Map.of());
    }

    private static @Nullable Name alias(String text) {
        return text.isEmpty() ? null : Name.alias(text, "und");
    }

    private static List<Claim> claims(Document document, String key, List<CSVRecord> rows) {
        List<Claim> claims = new ArrayList<>();
        for (CSVRecord row : rows) {
            if (row.get("document").equals(key)) {
                claims.add(claim(document, row));
            }
        }
        return claims;
    }

    private static Claim claim(Document document, CSVRecord row) {
        int start = (int) row.getRecordNumber() * 1000;
        return new Claim(
                document.id(),
                new Tie(
                        new EntityId(row.get("subject")),
                        RelationType.valueOf(row.get("type")),
                        new EntityId(row.get("object"))),
                Polarity.of(row.get("polarity")),
                new Period(date(row.get("from")), date(row.get("to"))),
                entityId(row.get("speaker")),
                entityId(row.get("place")),
                row.get("quote"),
                new TextSpan(start, start + row.get("quote").length()),
                Double.parseDouble(row.get("confidence")),
                "hand/1");
    }

    private static @Nullable PartialDate date(String text) {
        return text.isEmpty() ? null : PartialDate.parse(text);
    }

    private static @Nullable EntityId entityId(String text) {
        return text.isEmpty() ? null : new EntityId(text);
    }

    private static <T> List<T> read(String table, Function<CSVRecord, T> row) {
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(HandMadeClaims.class.getResourceAsStream("library/" + table), table),
                StandardCharsets.UTF_8)) {
            return TABLE.parse(reader).stream().map(row).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
