package dev.entente.graph;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

class ReaderTest {
    @Test
    void aQueryThatTakesTooLongIsGivenUp() {
        Reader reader = new Reader(TestNeo4j.get().driver(), () -> Duration.ofMillis(200));

        assertThatThrownBy(() ->
                        reader.list("UNWIND range(1, 1000000000) AS i RETURN max(i % 7) AS most", Map.of(), row -> row))
                .isInstanceOf(QueryTimeoutException.class)
                .hasMessageContaining("200 ms");
    }

    @Test
    void aDatabaseThatIsAwayIsToldApartFromABadQuery() {
        int nobody = TestNeo4j.freePorts(1).get(0);
        try (Driver driver = GraphDatabase.driver("bolt://127.0.0.1:" + nobody)) {
            Reader reader = new Reader(driver, () -> Duration.ofSeconds(5));

            assertThatThrownBy(() -> reader.list("RETURN 1", Map.of(), row -> row))
                    .isInstanceOf(StoreUnavailableException.class);
        }
    }
}
