package dev.entente.graph;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.IntConsumer;
import org.neo4j.driver.Driver;

/**
 * Writes dictionaries of actors, some hundred entries a transaction: each entry as a document with its claims, and its actor as an entity that
 * stays while the entry does although nothing be claimed of it. Safe for use by many threads; throws {@link
 * StoreUnavailableException} when Neo4j cannot be reached.
 */
@Singleton
public class ActorWriter {
    private static final int BATCH = 500;

    private final WriteTransactions transactions;

    public ActorWriter(Driver driver, RelationThreshold threshold) {
        this.transactions = new WriteTransactions(driver, threshold);
    }

    /**
     * Writes entries, each of another actor; writing the same again changes nothing. Where it breaks off, writing them again goes on.
     *
     * @param progress is told how many are written so far
     */
    public ActorChange write(List<ListedActor> actors, IntConsumer progress) {
        ActorChange change = ActorChange.NONE;
        for (int start = 0; start < actors.size(); start += BATCH) {
            List<ListedActor> batch = actors.subList(start, Math.min(actors.size(), start + BATCH));
            change = change.plus(transactions.run(new KnownEntities(), (writing, transaction) -> writing.list(batch)));
            progress.accept(start + batch.size());
        }
        return change;
    }
}
