package dev.entente.graph;

import dev.entente.model.DerivationSettings;
import dev.entente.model.Document;
import dev.entente.model.DocumentId;
import dev.entente.model.Entity;
import dev.entente.model.EntityId;
import dev.entente.model.Tie;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.neo4j.driver.TransactionContext;

/**
 * One transaction that writes or deletes documents; used once. It locks documents, then entities, then sources, each in the order of their
 * ids, so that writers wait for each other but never in a ring.
 */
final class DocumentTransaction {
    private static final String LOCK_DOCUMENTS = """
            UNWIND $rows AS id
            MATCH (d:Document {id: id})
            SET d.lock = null
            RETURN d.id AS id
            """;

    private static final String READ_DOCUMENTS = """
            UNWIND $rows AS id
            MATCH (d:Document {id: id})-[:PUBLISHED_BY]->(s:Source)
            RETURN %s AS document, COLLECT {
              MATCH (d)<-[:STATED_IN]-(c:Claim)
              RETURN %s
            } AS claims
            """.formatted(DocumentRow.WITH_SOURCE, ClaimRow.WITH_LINKS);

    private static final String LOCK_SOURCES = """
            UNWIND $rows AS row
            MERGE (s:Source {id: row.id})
            ON CREATE SET s.name = row.name
            SET s.lock = null
            """;

    private static final String SET_READERS = """
            UNWIND $rows AS row
            MATCH (d:Document {id: row.document})
            WHERE coalesce(d.readBy, '') <> row.reader
            SET d.readBy = row.reader
            """;

    private static final String DELETE_EMPTY_SOURCES = """
            UNWIND $rows AS row
            MATCH (s:Source {id: row.id})
            WHERE NOT EXISTS { (s)<-[:PUBLISHED_BY]-() }
            DETACH DELETE s
            """;

    private final Statements statements;
    private final EntityWriter entityWriter;
    private final TieWriter tieWriter;
    private final DocumentStatements documents;
    private final ChangeLog.Entry changes;

    DocumentTransaction(TransactionContext transaction, KnownEntities known, DerivationSettings settings) {
        this.statements = new Statements(transaction);
        this.entityWriter = new EntityWriter(statements, known);
        this.tieWriter = new TieWriter(statements, settings, entityWriter::element);
        this.documents = new DocumentStatements(statements, entityWriter::element);
        this.changes = new ChangeLog.Entry(transaction);
    }

    /** Writes documents, each of another id than the rest. */
    BatchChange write(Collection<DocumentContent> contents) {
        Map<DocumentId, StoredDocument> stored = read(lock(ids(contents.stream().map(DocumentContent::id))));
        Map<DocumentId, WriteOutcome> outcomes = new LinkedHashMap<>();
        List<StoredDocument> replaced = new ArrayList<>();
        List<DocumentContent> written = new ArrayList<>();
        List<Entity> met = new ArrayList<>();
        for (DocumentContent content : contents) {
            Optional<StoredDocument> before = Optional.ofNullable(stored.get(content.id()));
            if (before.isPresent() && before.get().isSameAs(content)) {
                outcomes.put(content.id(), WriteOutcome.UNCHANGED);
                met.addAll(content.entities());
            } else {
                outcomes.put(content.id(), before.isPresent() ? WriteOutcome.REPLACED : WriteOutcome.NEW);
                before.ifPresent(replaced::add);
                written.add(content);
            }
        }
        List<Entity> entities = new ArrayList<>(entityWriter.listUnknown(met));
        written.forEach(content -> entities.addAll(content.entities()));
        long claims =
                written.stream().mapToLong(content -> content.claims().size()).sum();
        TouchedRelations relations = exchange(replaced, written, entities);
        list(contents.stream().filter(content -> content.listed() != null).toList());
        statements.run(SET_READERS, readers(contents));
        return new BatchChange(outcomes, claims, relations);
    }

    /** Deletes a document with its claims; empty where there is none. */
    Optional<DocumentDeletion> delete(DocumentId id) {
        StoredDocument stored = read(lock(List.of(id.value()))).get(id);
        if (stored == null) {
            return Optional.empty();
        }
        List<EntityId> listed = entityWriter.unlist(id);
        TouchedRelations relations = exchange(List.of(stored), List.of(), List.of());
        changes.addEntities(entityWriter.deleteUnnamed(listed.stream()));
        return Optional.of(new DocumentDeletion(stored.claims().size(), relations.counts()));
    }

    /** Draws all relations of the ties anew. */
    RelationChanges derive(Set<Tie> ties) {
        entityWriter.lock(ties.stream().flatMap(tie -> Stream.of(tie.subject(), tie.object())));
        RelationPlan plan = tieWriter.plan(ties);
        tieWriter.write(plan);
        TouchedRelations touched = plan.touched();
        changes.addRelations(touched.all());
        return touched.counts();
    }

    /** The last thing a transaction does: others that write wait from here on. */
    void log() {
        changes.write();
    }

    /** What writing documents would do to them, without a lock: what others write meanwhile may or may not be seen. */
    Map<DocumentId, DocumentPreview> preview(Collection<DocumentContent> contents) {
        Map<DocumentId, StoredDocument> stored = read(ids(contents.stream().map(DocumentContent::id)));
        Map<DocumentId, DocumentPreview> previews = new LinkedHashMap<>();
        for (DocumentContent content : contents) {
            StoredDocument before = stored.get(content.id());
            if (before != null && before.isSameAs(content)) {
                previews.put(content.id(), DocumentPreview.UNCHANGED);
            } else {
                WriteOutcome outcome = before == null ? WriteOutcome.NEW : WriteOutcome.REPLACED;
                List<TieClaim> leaving = before == null
                        ? List.of()
                        : ofTies(KeyedClaim.of(before.document(), before.claims())
                                .toList());
                previews.put(content.id(), new DocumentPreview(outcome, leaving, content.ofTies()));
            }
        }
        return previews;
    }

    /** What claims that come and go would do to the relations. */
    TouchedRelations preview(List<TieClaim> leaving, List<TieClaim> fresh) {
        return tieWriter.plan(leaving, fresh).touched();
    }

    private static List<TieClaim> ofTies(List<KeyedClaim> claims) {
        return claims.stream().map(KeyedClaim::ofTie).toList();
    }

    /** Writes the actors that entries list. */
    private void list(List<DocumentContent> entries) {
        if (!entries.isEmpty()) {
            List<Entity> actors = entries.stream()
                    .flatMap(entry -> Stream.ofNullable(entry.listed()))
                    .toList();
            Set<EntityId> missing = entityWriter.lock(actors.stream().map(Entity::id));
            changes.addEntities(entityWriter.write(actors, missing));
            entityWriter.list(entries);
        }
    }

    private static List<Map<String, String>> readers(Collection<DocumentContent> contents) {
        List<Map<String, String>> rows = new ArrayList<>();
        for (DocumentContent content : contents) {
            String reader = content.reader();
            if (reader != null) {
                rows.add(Map.of("document", content.id().value(), "reader", reader));
            }
        }
        return rows;
    }

    private static List<String> ids(Stream<DocumentId> documents) {
        return documents.map(DocumentId::value).sorted().toList();
    }

    /** Keeps documents from other writers until the transaction ends; those of them that are stored. */
    private List<String> lock(List<String> ids) {
        return statements.list(LOCK_DOCUMENTS, ids, row -> row.get("id").asString());
    }

    private Map<DocumentId, StoredDocument> read(List<String> ids) {
        return statements.list(READ_DOCUMENTS, ids, StoredDocument::read).stream()
                .collect(Collectors.toMap(stored -> stored.document().id(), Function.identity()));
    }

    private TouchedRelations exchange(List<StoredDocument> old, List<DocumentContent> fresh, List<Entity> entities) {
        if (old.isEmpty() && fresh.isEmpty() && entities.isEmpty()) {
            return TouchedRelations.NONE;
        }
        List<KeyedClaim> oldClaims = old.stream()
                .flatMap(stored -> KeyedClaim.of(stored.document(), stored.claims()))
                .toList();
        List<KeyedClaim> freshClaims = fresh.stream()
                .flatMap(content -> KeyedClaim.of(content.document(), content.claims()))
                .toList();
        Set<EntityId> left =
                DocumentContent.named(oldClaims.stream().map(KeyedClaim::claim).toList());
        List<Map<String, String>> sources = sources(Stream.concat(
                old.stream().map(StoredDocument::document), fresh.stream().map(DocumentContent::document)));

        Set<EntityId> missing =
                entityWriter.lock(Stream.concat(left.stream(), entities.stream().map(Entity::id)));
        statements.run(LOCK_SOURCES, sources);
        changes.addEntities(entityWriter.write(entities, missing));
        RelationPlan plan = tieWriter.plan(ofTies(oldClaims), ofTies(freshClaims));
        documents.remove(old, fresh);
        Set<DocumentId> stored =
                old.stream().map(before -> before.document().id()).collect(Collectors.toSet());
        documents.write(fresh, stored, freshClaims, plan);
        tieWriter.write(plan);
        TouchedRelations touched = plan.touched();
        changes.addRelations(touched.all());
        // Another sentence for the same relation changes what is shown of it.
        changes.addRelations(freshClaims.stream().map(plan::relationOf).flatMap(Stream::ofNullable));
        changes.addEntities(entityWriter.deleteUnnamed(left.stream()));
        statements.run(DELETE_EMPTY_SOURCES, sources);
        return touched;
    }

    /** Each source once, in the order of ids. */
    private static List<Map<String, String>> sources(Stream<Document> documents) {
        Map<String, String> names = new TreeMap<>();
        documents.map(Document::source).forEach(source -> names.putIfAbsent(source.id(), source.name()));
        return names.entrySet().stream()
                .map(source -> Map.of("id", source.getKey(), "name", source.getValue()))
                .toList();
    }
}
