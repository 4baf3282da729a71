package dev.entente.graph;

import dev.entente.model.Claim;
import dev.entente.model.Document;
import dev.entente.model.DocumentId;
import dev.entente.model.Entity;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.neo4j.driver.Driver;

/**
 * Writes documents with their claims, and the relations that follow, whole or not at all: each call is one transaction, tried again
 * for a while when the database says so. Safe for use by many threads.
 *
 * <p>Every method throws {@link StoreUnavailableException} when Neo4j cannot be reached.
 */
@Singleton
public class DocumentWriter {
    private final WriteTransactions transactions;

    @Inject
    public DocumentWriter(Driver driver, RelationThreshold threshold) {
        this.transactions = new WriteTransactions(driver, threshold);
    }

    /** With relations from all claims, however unsure. */
    public DocumentWriter(Driver driver) {
        this(driver, () -> 0);
    }

    /**
     * Writes a document: its claims take the place of those it had; the relations of all ties concerned are derived anew. Writing the same
     * again changes nothing.
     *
     * @param entities all that the claims name; names they bring accumulate, those that no claim names are left out
     * @param claims all that was read in the document
     * @throws IllegalArgumentException when a claim is another document's or names an entity not given
     */
    public DocumentChange write(Document document, List<Entity> entities, List<Claim> claims) {
        DocumentContent content = new DocumentContent(document, entities, claims);
        BatchChange change = writeAll(List.of(content));
        WriteOutcome outcome = change.outcomes().getOrDefault(document.id(), WriteOutcome.UNCHANGED);
        return new DocumentChange(outcome, content.claims().size(), change.relations());
    }

    /** Writes several documents in one transaction, as {@link #write} does one; of documents with one id the last. */
    public BatchChange writeAll(Collection<DocumentContent> contents) {
        return run(transaction -> transaction.write(lastOfEachId(contents)));
    }

    /**
     * Deletes a document with its claims, the relations that no other claim carries and the entities that nothing names any more; empty where
     * there is no such document.
     */
    public Optional<DocumentDeletion> delete(DocumentId id) {
        return run(transaction -> transaction.delete(id));
    }

    private <T> T run(Function<DocumentTransaction, T> work) {
        return transactions.run(new KnownEntities(), (writing, transaction) -> work.apply(writing));
    }

    static Collection<DocumentContent> lastOfEachId(Collection<DocumentContent> contents) {
        Map<DocumentId, DocumentContent> byId = new LinkedHashMap<>();
        contents.forEach(content -> byId.put(content.id(), content));
        return byId.values();
    }
}
