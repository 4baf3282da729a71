package dev.entente.graph;

import dev.entente.model.Claim;
import dev.entente.model.DocumentId;
import dev.entente.model.EntityId;
import dev.entente.model.RelationId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes and deletes documents with their claims, as a {@link DocumentTransaction} decides. Their entities and sources stand already. */
final class DocumentStatements {
    private static final String REPLACE_DOCUMENTS = """
            UNWIND $rows AS row
            MATCH (d:Document {id: row.properties.id})
            MATCH (s:Source {id: row.source})
            SET d += row.properties, d.loadedAt = datetime(), d.readBy = null
            CREATE (d)-[:PUBLISHED_BY]->(s)
            """;

    /** Together with their claims: these need not look for their document. */
    private static final String CREATE_DOCUMENTS = """
            UNWIND $rows AS row
            MATCH (s:Source {id: row.source})
            CREATE (d:Document)-[:PUBLISHED_BY]->(s)
            SET d = row.properties, d.loadedAt = datetime()
            WITH d, row
            UNWIND row.claims AS claim
            MATCH (a)
            WHERE elementId(a) = claim.subject
            MATCH (b)
            WHERE elementId(b) = claim.object
            CREATE (c:Claim)-[:STATED_IN]->(d), (c)-[:SUBJECT]->(a), (c)-[:OBJECT]->(b)
            SET c = claim.properties
            """;

    private static final String UNLINK_SOURCES = """
            UNWIND $rows AS id
            MATCH (:Document {id: id})-[p:PUBLISHED_BY]->()
            DELETE p
            """;

    private static final String DELETE_CLAIMS = """
            UNWIND $rows AS id
            MATCH (:Document {id: id})<-[:STATED_IN]-(c:Claim)
            DETACH DELETE c
            """;

    private static final String WRITE_CLAIMS = """
            UNWIND $rows AS row
            MATCH (d:Document {id: row.document})
            MATCH (s)
            WHERE elementId(s) = row.subject
            MATCH (o)
            WHERE elementId(o) = row.object
            CREATE (c:Claim)-[:STATED_IN]->(d), (c)-[:SUBJECT]->(s), (c)-[:OBJECT]->(o)
            SET c = row.properties
            """;

    private static final String WRITE_SPEAKERS = """
            UNWIND $rows AS row
            MATCH (c:Claim {id: row.claim})
            MATCH (e:Entity {id: row.entity})
            CREATE (c)-[:SPOKEN_BY]->(e)
            """;

    private static final String WRITE_PLACES = """
            UNWIND $rows AS row
            MATCH (c:Claim {id: row.claim})
            MATCH (e:Entity {id: row.entity})
            CREATE (c)-[:AT]->(e)
            """;

    private static final String DELETE_DOCUMENTS = """
            UNWIND $rows AS id
            MATCH (d:Document {id: id})
            DETACH DELETE d
            """;

    private final Statements statements;
    private final Function<EntityId, String> elements;

    /** @param elements what the database calls an entity */
    DocumentStatements(Statements statements, Function<EntityId, String> elements) {
        this.statements = statements;
        this.elements = elements;
    }

    /**
     * Writes documents with their claims.
     *
     * @param stored those of them that are in the database already and have lost their claims
     * @param claims the claims of all of them
     * @param plan which relation each claim supports
     */
    void write(List<DocumentContent> fresh, Set<DocumentId> stored, List<KeyedClaim> claims, RelationPlan plan) {
        Map<DocumentId, List<Map<String, Object>>> rows = new HashMap<>();
        claims.forEach(keyed -> rows.computeIfAbsent(keyed.claim().documentId(), id -> new ArrayList<>())
                .add(claimRow(keyed, plan)));
        Map<Boolean, List<DocumentContent>> isStored =
                fresh.stream().collect(Collectors.partitioningBy(content -> stored.contains(content.id())));
        List<DocumentContent> replaced = isStored.getOrDefault(true, List.of());
        List<DocumentContent> created = isStored.getOrDefault(false, List.of());
        statements.run(
                REPLACE_DOCUMENTS,
                replaced.stream()
                        .map(content -> documentRow(content, List.of()))
                        .toList());
        statements.run(
                WRITE_CLAIMS,
                replaced.stream()
                        .flatMap(content -> rows.getOrDefault(content.id(), List.of()).stream())
                        .toList());
        statements.run(
                CREATE_DOCUMENTS,
                created.stream()
                        .map(content -> documentRow(content, rows.getOrDefault(content.id(), List.of())))
                        .toList());
        statements.run(WRITE_SPEAKERS, links(claims, Claim::speaker));
        statements.run(WRITE_PLACES, links(claims, Claim::place));
    }

    /** Deletes the claims of documents, and those documents that are not to be written anew. */
    void remove(List<StoredDocument> old, List<DocumentContent> fresh) {
        Set<DocumentId> staying = fresh.stream().map(DocumentContent::id).collect(Collectors.toSet());
        List<String> ids =
                old.stream().map(stored -> stored.document().id().value()).toList();
        statements.run(DELETE_CLAIMS, ids);
        statements.run(UNLINK_SOURCES, ids);
        statements.run(
                DELETE_DOCUMENTS,
                old.stream()
                        .map(stored -> stored.document().id())
                        .filter(id -> !staying.contains(id))
                        .map(DocumentId::value)
                        .toList());
    }

    private static Map<String, Object> documentRow(DocumentContent content, List<Map<String, Object>> claims) {
        return Map.of(
                "properties", DocumentRow.write(content.document()),
                "source", content.document().source().id(),
                "claims", claims);
    }

    private Map<String, Object> claimRow(KeyedClaim keyed, RelationPlan plan) {
        Claim claim = keyed.claim();
        RelationId relation = plan.relationOf(keyed);
        return Map.of(
                "properties", ClaimRow.write(keyed, relation == null ? null : relation.value()),
                "document", claim.documentId().value(),
                "subject", elements.apply(claim.tie().subject()),
                "object", elements.apply(claim.tie().object()));
    }

    private static List<Map<String, String>> links(List<KeyedClaim> claims, Function<Claim, @Nullable EntityId> end) {
        List<Map<String, String>> rows = new ArrayList<>();
        for (KeyedClaim keyed : claims) {
            EntityId entity = end.apply(keyed.claim());
            if (entity != null) {
                rows.add(Map.of("claim", keyed.id(), "entity", entity.value()));
            }
        }
        return rows;
    }
}
