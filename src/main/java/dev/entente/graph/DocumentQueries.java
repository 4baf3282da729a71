package dev.entente.graph;

import dev.entente.model.Document;
import dev.entente.model.DocumentId;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads documents and what was read in them. */
@Singleton
public class DocumentQueries {
    private static final String BY_ID = """
            MATCH (d:Document {id: $id})-[:PUBLISHED_BY]->(s:Source)
            RETURN %s AS document
            """.formatted(DocumentRow.WITH_SOURCE);

    /** In the order of the index on the day, which the first condition makes it use. */
    private static final String DATED = """
            MATCH (d:Document)
            WHERE d.publishedOn <= $day
              AND (d.publishedOn < $day OR d.id > $id)
            MATCH (d)-[:PUBLISHED_BY]->(s:Source)
            WHERE $source IS NULL OR s.id = $source
            RETURN %s AS document
            ORDER BY d.publishedOn DESC, d.id
            LIMIT $limit
            """.formatted(DocumentRow.WITH_SOURCE);

    private static final String UNDATED = """
            MATCH (d:Document)
            WHERE d.publishedOn IS NULL
              AND d.id > $id
            MATCH (d)-[:PUBLISHED_BY]->(s:Source)
            WHERE $source IS NULL OR s.id = $source
            RETURN %s AS document
            ORDER BY d.id
            LIMIT $limit
            """.formatted(DocumentRow.WITH_SOURCE);

    private static final String CLAIMS = """
            MATCH (d:Document {id: $id})<-[:STATED_IN]-(c:Claim)
            WITH d, c, coalesce(c.start, -1) AS start
            WHERE start > $start
              OR (start = $start AND c.id > $claim)
            MATCH (d)-[:PUBLISHED_BY]->(s:Source)
            RETURN %s
            ORDER BY start, c.id
            LIMIT $limit
            """.formatted(StatedClaim.COLUMNS);

    /** Before every document: no id sorts before this one, since a slug's characters do not. */
    private static final DocumentCursor FIRST =
            new DocumentCursor(LocalDate.of(9999, 12, 31), new DocumentId("document:!"));

    private final Reader reader;

    DocumentQueries(Reader reader) {
        this.reader = reader;
    }

    public Optional<Document> find(DocumentId id) {
        return reader.list(BY_ID, Map.of("id", id.value()), row -> DocumentRow.read(row.get("document"))).stream()
                .findFirst();
    }

    /**
     * A page of documents, newest first, undated ones last, those of one day by id.
     *
     * @param sourceId only those of this source; null for all
     * @param after the cursor of the page before; null for the first page
     * @param limit how many at most, 1 or more
     */
    public List<Document> list(@Nullable String sourceId, @Nullable DocumentCursor after, int limit) {
        List<Document> page = new ArrayList<>();
        DocumentCursor start = after == null ? FIRST : after;
        boolean isAmongUndated = start.day().equals(DocumentCursor.UNDATED);
        if (!isAmongUndated) {
            page.addAll(list(DATED, sourceId, start.day(), start.id().value(), limit));
        }
        if (page.size() < limit) {
            String id = isAmongUndated ? start.id().value() : FIRST.id().value();
            page.addAll(list(UNDATED, sourceId, start.day(), id, limit - page.size()));
        }
        return page;
    }

    private List<Document> list(String cypher, @Nullable String sourceId, LocalDate day, String id, int limit) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("source", sourceId);
        parameters.put("day", day);
        parameters.put("id", id);
        parameters.put("limit", limit);
        return reader.list(cypher, parameters, row -> DocumentRow.read(row.get("document")));
    }

    /**
     * A page of a document's claims in the order of its text.
     *
     * @param after the last claim of the page before; null for the first page
     * @param limit how many at most, 1 or more
     */
    public List<StatedClaim> listClaims(DocumentId id, @Nullable ClaimCursor after, int limit) {
        return reader.list(
                CLAIMS,
                Map.of(
                        "id",
                        id.value(),
                        "start",
                        after == null ? -2 : after.position(),
                        "claim",
                        after == null ? "" : after.claimId(),
                        "limit",
                        limit),
                StatedClaim::read);
    }
}
