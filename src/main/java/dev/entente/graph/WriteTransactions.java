package dev.entente.graph;

import java.util.function.BiFunction;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;
import org.neo4j.driver.exceptions.TransientException;

/** Runs transactions that write documents, each again for a while when the database says so, and logs what they change. */
final class WriteTransactions {
    /** Neo4j has no code of its own for it. */
    private static final String TOO_LARGE = "Property value is too large to index";

    private final Driver driver;
    private final RelationThreshold threshold;

    WriteTransactions(Driver driver, RelationThreshold threshold) {
        this.driver = driver;
        this.threshold = threshold;
    }

    <T> T run(KnownEntities known, BiFunction<DocumentTransaction, TransactionContext, T> work) {
        try (Session session = driver.session()) {
            return session.executeWrite(transaction -> {
                try {
                    DocumentTransaction writing = new DocumentTransaction(transaction, known, threshold.settings());
                    T result = work.apply(writing, transaction);
                    writing.log();
                    return result;
                } catch (Neo4jException e) {
                    throw isLostRace(e) ? new TransientException(e.code(), e.getMessage()) : e;
                }
            });
        } catch (ServiceUnavailableException | SessionExpiredException e) {
            throw new StoreUnavailableException(e);
        } catch (Neo4jException e) {
            throw isRefused(e) ? new RefusedContentException(e) : e;
        }
    }

    private static boolean isRefused(Neo4jException e) {
        return e.code().startsWith("Neo.ClientError.Statement.")
                || e.code().startsWith("Neo.ClientError.Schema.")
                || String.valueOf(e.getMessage()).startsWith(TOO_LARGE);
    }

    /** Whether another writer deleted a node between our finding and our locking it, or wrote the same document; the next try will see it. */
    private static boolean isLostRace(Neo4jException e) {
        return "Neo.ClientError.Statement.EntityNotFound".equals(e.code())
                || ("Neo.ClientError.Schema.ConstraintValidationFailed".equals(e.code())
                        && String.valueOf(e.getMessage()).contains("`Document`"));
    }
}
