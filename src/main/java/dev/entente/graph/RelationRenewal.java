package dev.entente.graph;

import dev.entente.model.Tie;
import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongConsumer;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;

/**
 * Draws all relations anew from the claims that are stored: what a changed {@link RelationThreshold} asks for. A batch of ties is one
 * transaction; whatever is interrupted is whole, and may be run again.
 */
@Singleton
public class RelationRenewal {
    private static final int TIES_PER_BATCH = 1_000;

    private static final String TIES = """
            MATCH (c:Claim)
            WHERE c.tie > $after
            RETURN DISTINCT c.tie AS tie
            ORDER BY tie
            LIMIT $limit
            """;

    private final Driver driver;
    private final WriteTransactions transactions;

    public RelationRenewal(Driver driver, RelationThreshold threshold) {
        this.driver = driver;
        this.transactions = new WriteTransactions(driver, threshold);
    }

    /**
     * Goes through all ties.
     *
     * @param progress is told after each batch how many ties are done
     * @throws StoreUnavailableException when Neo4j cannot be reached
     */
    public RelationChanges run(LongConsumer progress) {
        RelationChanges changes = RelationChanges.NONE;
        long done = 0;
        List<String> keys = ties("");
        while (!keys.isEmpty()) {
            Set<Tie> ties = new HashSet<>();
            keys.forEach(key -> ties.add(TieKey.read(key)));
            changes =
                    changes.plus(transactions.run(new KnownEntities(), (writing, transaction) -> writing.derive(ties)));
            done += keys.size();
            progress.accept(done);
            keys = ties(keys.get(keys.size() - 1));
        }
        return changes;
    }

    private List<String> ties(String after) {
        try (Session session = driver.session()) {
            return session.executeRead(transaction -> transaction
                    .run(TIES, Map.of("after", after, "limit", TIES_PER_BATCH))
                    .list(row -> row.get("tie").asString()));
        } catch (ServiceUnavailableException | SessionExpiredException e) {
            throw new StoreUnavailableException(e);
        }
    }
}
