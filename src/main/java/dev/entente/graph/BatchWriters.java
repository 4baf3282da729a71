package dev.entente.graph;

import jakarta.inject.Singleton;
import org.neo4j.driver.Driver;

/** Makes a writer for each run of a load. */
@Singleton
public final class BatchWriters {
    private final Driver driver;

    public BatchWriters(Driver driver) {
        this.driver = driver;
    }

    public BatchWriter open() {
        return new BatchWriter(driver);
    }
}
