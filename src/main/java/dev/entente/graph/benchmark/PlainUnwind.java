package dev.entente.graph.benchmark;

import dev.entente.graph.DocumentContent;
import dev.entente.model.Claim;
import dev.entente.model.Document;
import dev.entente.model.Evidence;
import dev.entente.model.Relation;
import dev.entente.model.RelationDerivation;
import dev.entente.model.RelationId;
import dev.entente.model.RelationType;
import dev.entente.model.Tie;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

/**
 * What a program writes that knows beforehand that every row is new, every entity there and every relation settled: the same nodes,
 * relationships and properties, by plain {@code UNWIND} statements, their parameters made before the clock starts.
 */
public final class PlainUnwind {
    private static final String DOCUMENTS = """
            UNWIND $rows AS row
            MATCH (s:Source {id: row.source})
            CREATE (d:Document)-[:PUBLISHED_BY]->(s)
            SET d = row.properties, d.loadedAt = datetime()
            """;

    private static final String CLAIMS = """
            UNWIND $rows AS row
            MATCH (d:Document {id: row.document})
            MATCH (s:Entity {id: row.subject})
            MATCH (o:Entity {id: row.object})
            CREATE (c:Claim)-[:STATED_IN]->(d), (c)-[:SUBJECT]->(s), (c)-[:OBJECT]->(o)
            SET c = row.properties
            """;

    private static final String RELATIONS = """
            UNWIND $rows AS row
            MATCH (s:Entity {id: row.subject})
            MATCH (o:Entity {id: row.object})
            CREATE (s)-[r:%s]->(o)
            SET r = row.properties
            """;

    /** The statements of one transaction with their rows. */
    public record Prepared(Map<String, List<Map<String, Object>>> statements) {
        public Prepared {
            statements = Map.copyOf(statements);
        }
    }

    private final Driver driver;
    private final Set<RelationId> created = new HashSet<>();

    public PlainUnwind(Driver driver) {
        this.driver = driver;
    }

    /** Makes the rows of one transaction; a relation that an earlier one has made is left as it is, which spares this writer its change. */
    public Prepared prepare(Collection<DocumentContent> contents) {
        Map<String, List<Map<String, Object>>> statements = new HashMap<>();
        List<Map<String, Object>> documents = new ArrayList<>();
        List<Map<String, Object>> claims = new ArrayList<>();
        Map<Tie, List<Evidence>> evidence = new HashMap<>();
        Map<String, String> relationOfClaim = new HashMap<>();
        for (DocumentContent content : contents) {
            Document d = content.document();
            content.claims().forEach(claim -> evidence.computeIfAbsent(claim.tie(), tie -> new ArrayList<>())
                    .add(new Evidence(
                            claim.id(),
                            claim.polarity(),
                            claim.period(),
                            claim.confidence(),
                            d.source().id(),
                            d.contentHash(),
                            d.publishedOn())));
        }
        Map<RelationType, List<Map<String, Object>>> relations = new TreeMap<>();
        evidence.forEach((tie, ofTie) -> RelationDerivation.derive(tie, ofTie).forEach(found -> {
            found.claimIds()
                    .forEach(id -> relationOfClaim.put(id, found.relation().id().value()));
            if (created.add(found.relation().id())) {
                relations.computeIfAbsent(tie.type(), type -> new ArrayList<>()).add(relation(found.relation()));
            }
        }));
        for (DocumentContent content : contents) {
            documents.add(document(content.document()));
            content.claims().forEach(claim -> claims.add(claim(claim, relationOfClaim.get(claim.id()))));
        }
        statements.put(DOCUMENTS, documents);
        statements.put(CLAIMS, claims);
        relations.forEach((type, rows) -> statements.put(RELATIONS.formatted(type.name()), rows));
        return new Prepared(statements);
    }

    /** Writes the rows in one transaction. */
    public void write(Prepared prepared) {
        try (Session session = driver.session()) {
            session.executeWriteWithoutResult(transaction -> {
                run(transaction, DOCUMENTS, prepared);
                run(transaction, CLAIMS, prepared);
                prepared.statements().keySet().stream()
                        .filter(statement -> !statement.equals(DOCUMENTS) && !statement.equals(CLAIMS))
                        .forEach(statement -> run(transaction, statement, prepared));
            });
        }
    }

    private static void run(org.neo4j.driver.TransactionContext transaction, String statement, Prepared prepared) {
        transaction
                .run(statement, Map.of("rows", prepared.statements().getOrDefault(statement, List.of())))
                .consume();
    }

    private static Map<String, Object> document(Document d) {
        Map<String, @Nullable Object> properties = new HashMap<>();
        properties.put("id", d.id().value());
        properties.put("title", d.title());
        properties.put("url", d.url());
        properties.put("publishedOn", d.publishedOn());
        properties.put("language", d.language());
        properties.put("contentHash", d.contentHash());
        return Map.of("source", d.source().id(), "properties", properties);
    }

    private static Map<String, Object> claim(Claim c, @Nullable String relation) {
        Map<String, @Nullable Object> properties = new HashMap<>();
        properties.put("id", c.id());
        properties.put("relationId", relation);
        properties.put(
                "tie", c.tie().subject() + "|" + c.tie().type() + "|" + c.tie().object());
        properties.put("type", c.tie().type().name());
        properties.put("polarity", c.polarity().code());
        properties.put("quote", c.quote());
        properties.put("confidence", c.confidence());
        properties.put("extractor", c.extractor());
        properties.put("from", c.period().firstDay());
        properties.put("fromPrecision", "day");
        properties.put("rowKey", c.locator().toString());
        return Map.of(
                "document", c.documentId().value(),
                "subject", c.tie().subject().value(),
                "object", c.tie().object().value(),
                "properties", properties);
    }

    private static Map<String, Object> relation(Relation r) {
        Map<String, @Nullable Object> properties = new HashMap<>();
        properties.put("id", r.id().value());
        properties.put("claims", r.claims());
        properties.put("denials", r.denials());
        properties.put("sources", r.sources());
        properties.put("confidence", r.confidence());
        properties.put("firstReportedOn", r.firstReportedOn());
        properties.put("lastReportedOn", r.lastReportedOn());
        properties.put("sign", r.type().definition().sign());
        properties.put("from", r.period().firstDay());
        properties.put("fromPrecision", "day");
        return Map.of(
                "subject", r.tie().subject().value(),
                "object", r.tie().object().value(),
                "properties",
                        properties.entrySet().stream()
                                .filter(e -> e.getValue() != null)
                                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }
}
