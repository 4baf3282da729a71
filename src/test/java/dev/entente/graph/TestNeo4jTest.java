package dev.entente.graph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.neo4j.driver.Session;

class TestNeo4jTest {
    private final TestNeo4j neo4j = TestNeo4j.get();

    @Test
    void clearingLeavesNoNodeButTheRecordOfTheSchema() {
        try (Session session = neo4j.driver().session()) {
            session.run("CREATE (:Probe {name: 'a'})-[:KNOWS]->(:Probe)").consume();
            neo4j.clear();
            long left = session.run("MATCH (n) WHERE NOT n:__Neo4jMigration RETURN count(n) AS left")
                    .single()
                    .get("left")
                    .asLong();
            assertThat(left).isZero();
        }
    }
}
