package dev.entente.graph;

import dev.entente.model.Fingerprint;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Bookmark;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;

/** Runs reading queries, each in a transaction of its own that ends when its time is up. */
@Singleton
class Reader {
    private static final SessionConfig READING =
            SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).build();

    private final Driver driver;
    private final QueryLimits limits;

    Reader(Driver driver, QueryLimits limits) {
        this.driver = driver;
        this.limits = limits;
    }

    /**
     * Stands for the last transaction that wrote anything, and is another one after every write: the bookmark that a reading transaction brings back.
     *
     * @return short and without blanks; empty where Neo4j gives none
     * @throws StoreUnavailableException when Neo4j cannot be reached
     */
    String mark() {
        try (Session session = driver.session(READING)) {
            session.run("RETURN 1", limited()).consume();
            String bookmarks = session.lastBookmarks().stream()
                    .map(Bookmark::value)
                    .sorted()
                    .collect(Collectors.joining(","));
            return bookmarks.isEmpty() ? "" : Fingerprint.of(bookmarks);
        } catch (ServiceUnavailableException | SessionExpiredException e) {
            throw new StoreUnavailableException(e);
        }
    }

    /**
     * The rows of a query, mapped.
     *
     * @throws QueryTimeoutException when its time is up
     * @throws StoreUnavailableException when Neo4j cannot be reached
     */
    <T> List<T> list(String cypher, Map<String, Object> parameters, Function<Record, T> row) {
        try (Session session = driver.session(READING)) {
            return session.run(cypher, parameters, limited()).list(row);
        } catch (ServiceUnavailableException | SessionExpiredException e) {
            throw new StoreUnavailableException(e);
        } catch (Neo4jException e) {
            if (Neo4jFailure.isWithoutConnection(e) || Neo4jFailure.isWithoutDatabase(e)) {
                throw new StoreUnavailableException(e);
            }
            if (e.code().contains("TransactionTimedOut")) {
                throw new QueryTimeoutException(limits.timeout(), e);
            }
            throw e;
        }
    }

    private TransactionConfig limited() {
        return TransactionConfig.builder().withTimeout(limits.timeout()).build();
    }
}
