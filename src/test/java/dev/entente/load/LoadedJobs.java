package dev.entente.load;

import dev.entente.graph.BatchWriters;
import dev.entente.graph.JobStore;
import java.nio.file.Path;
import org.neo4j.driver.Driver;

/** Jobs over the tests' Neo4j. */
public final class LoadedJobs {
    private LoadedJobs() {}

    public static LoadJobs of(Driver driver, RowSources sources, Path quarantine) {
        return new LoadJobs(new JobStore(driver), new BatchWriters(driver, () -> 0), sources, quarantine);
    }
}
