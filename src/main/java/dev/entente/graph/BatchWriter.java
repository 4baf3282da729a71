package dev.entente.graph;

import dev.entente.model.Entity;
import java.util.Collection;
import java.util.List;
import org.neo4j.driver.Driver;

/**
 * Writes the documents of one run, thousands in a transaction, as {@link DocumentWriter} writes each: it remembers which entities it has told the
 * store of. Used by one thread.
 *
 * <p>Every method throws {@link StoreUnavailableException} when Neo4j cannot be reached.
 */
public final class BatchWriter {
    private final WriteTransactions transactions;
    private final KnownEntities known = new KnownEntities();

    public BatchWriter(Driver driver, RelationThreshold threshold) {
        this.transactions = new WriteTransactions(driver, threshold);
    }

    /** Writes documents in one transaction; of documents with one id the last. */
    public BatchChange write(Collection<DocumentContent> contents) {
        return write(contents, change -> transaction -> {});
    }

    /** Writes documents, and what is to be committed together with them, in one transaction. */
    BatchChange write(Collection<DocumentContent> contents, BatchEnd end) {
        BatchChange change = transactions.run(known, (writing, transaction) -> {
            BatchChange written = writing.write(DocumentWriter.lastOfEachId(contents));
            end.of(written).accept(transaction);
            return written;
        });
        List<Entity> told = contents.stream()
                .flatMap(content -> content.entities().stream())
                .toList();
        known.remember(told);
        return change;
    }
}
