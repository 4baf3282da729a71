package dev.entente.graph;

import java.util.function.Consumer;
import org.neo4j.driver.TransactionContext;

/** What is committed together with a batch, once it is known what that changes. */
@FunctionalInterface
interface BatchEnd {
    Consumer<TransactionContext> of(BatchChange change);
}
