package dev.entente.graph;

import jakarta.inject.Singleton;
import org.neo4j.driver.Driver;

/** Makes a writer for each run of a load, or what stands in for it where nothing is to be written. */
@Singleton
public final class BatchWriters {
    private final Driver driver;
    private final RelationThreshold threshold;

    public BatchWriters(Driver driver, RelationThreshold threshold) {
        this.driver = driver;
        this.threshold = threshold;
    }

    public BatchWriter open() {
        return new BatchWriter(driver, threshold);
    }

    public LoadPreview preview() {
        return new LoadPreview(driver, threshold, LoadPreview.MOST_CLAIMS);
    }
}
