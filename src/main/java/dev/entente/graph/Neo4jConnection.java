package dev.entente.graph;

import jakarta.inject.Singleton;
import org.neo4j.driver.Driver;
import org.neo4j.driver.exceptions.Neo4jException;

/** Whether the configured Neo4j can be reached. */
@Singleton
public final class Neo4jConnection {
    private final Driver driver;

    public Neo4jConnection(Driver driver) {
        this.driver = driver;
    }

    /** Whether it answers and lets us in; asks it each time. */
    public boolean answers() {
        try {
            driver.verifyConnectivity();
            return true;
        } catch (Neo4jException e) {
            return false;
        }
    }
}
