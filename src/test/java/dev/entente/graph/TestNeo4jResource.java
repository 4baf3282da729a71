package dev.entente.graph;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** Puts the test run's Neo4j behind the driver of every {@code @QuarkusTest}; the annotation makes it global. */
@QuarkusTestResource(TestNeo4jResource.class)
public final class TestNeo4jResource implements QuarkusTestResourceLifecycleManager {
    @Override
    public Map<String, String> start() {
        TestNeo4j neo4j = TestNeo4j.get();
        return Map.of(
                "quarkus.neo4j.uri", neo4j.uri(),
                "quarkus.neo4j.authentication.username", neo4j.user(),
                "quarkus.neo4j.authentication.password", neo4j.password());
    }

    @Override
    public void stop() {
        // The server stays for the tests that follow; it ends with the process.
    }
}
