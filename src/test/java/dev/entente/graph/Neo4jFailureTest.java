package dev.entente.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.exceptions.DatabaseException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.TransientException;

class Neo4jFailureTest {
    @Test
    void thatThereWasNoConnectionInTimeIsSaidInPlainWords() throws IOException {
        Config config = Config.builder()
                .withConnectionAcquisitionTimeout(200, TimeUnit.MILLISECONDS)
                .build();
        // Takes connections and never answers.
        try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                Driver driver = GraphDatabase.driver("bolt://127.0.0.1:" + silent.getLocalPort(), config)) {
            Throwable failure = catchThrowable(() -> new SchemaMigrations(driver).isApplied());

            assertThat(Neo4jFailure.findExplanation(new IllegalStateException(failure)))
                    .as(String.valueOf(failure))
                    .hasValueSatisfying(text ->
                            assertThat(text).contains("no connection in time", "QUARKUS_NEO4J_POOL_CONNECTION"));
            assertThatThrownBy(() -> new Reader(driver, () -> Duration.ofSeconds(10))
                            .list("RETURN 1 AS one", Map.of(), row -> row.get("one")
                                    .asInt()))
                    .isInstanceOf(StoreUnavailableException.class);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Neo.DatabaseError.Transaction.TransactionLogError, Could not append transaction: Transaction #179",
        "Neo.DatabaseError.Transaction.TransactionStartFailed, The database has encountered a critical error"
    })
    void aFullDiskUnderTheStoreIsSaidWithWhatToDo(String code, String message) {
        Neo4jException failure = new DatabaseException(code, message);

        assertThat(Neo4jFailure.findExplanation(new IllegalStateException(failure)))
                .hasValueSatisfying(text -> assertThat(text).contains("Make room", message, "entente neo4j stop"));
    }

    @Test
    void aDatabaseThatHasNotComeUpIsSaidWithWhatToDo() {
        Neo4jException failure = new TransientException(
                "Neo.TransientError.General.DatabaseUnavailable",
                "The database is not currently available to serve your request");

        assertThat(Neo4jFailure.findExplanation(new IllegalStateException(failure)))
                .hasValueSatisfying(text -> assertThat(text).contains("has not come up", "neo4j stop", "debug.log"));
    }

    @Test
    void whatTheUserCannotMendHasNoExplanation() {
        assertThat(Neo4jFailure.findExplanation(new IllegalStateException("a mistake of ours")))
                .isEmpty();
    }
}
