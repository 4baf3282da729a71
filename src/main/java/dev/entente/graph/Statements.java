package dev.entente.graph;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;

/** Runs statements that take a list of rows as {@code $rows} in one transaction; without rows none is run. */
final class Statements {
    private final TransactionContext transaction;

    Statements(TransactionContext transaction) {
        this.transaction = transaction;
    }

    void run(String cypher, Collection<?> rows) {
        if (!rows.isEmpty()) {
            transaction.run(cypher, Map.of("rows", rows)).consume();
        }
    }

    <T> List<T> list(String cypher, Collection<?> rows, Function<Record, T> row) {
        return rows.isEmpty()
                ? List.of()
                : transaction.run(cypher, Map.of("rows", rows)).list(row);
    }
}
