package dev.entente.cli;

import dev.entente.graph.BatchWriters;
import dev.entente.graph.EntityQueries;
import dev.entente.graph.JobStore;
import dev.entente.graph.ReaderMarks;
import dev.entente.load.LoadJobs;
import dev.entente.load.datasets.StoredItems;
import dev.entente.model.IdentifierScheme;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Brings together jobs and the sources they can load, which do not see each other. */
@Singleton
final class WiredLoads {
    private WiredLoads() {}

    @Produces
    @Singleton
    static LoadJobs loadJobs(
            JobStore jobs,
            BatchWriters writers,
            ReaderMarks marks,
            EntityQueries entities,
            @ConfigProperty(name = "entente.home") Path home) {
        return new LoadJobs(
                jobs,
                writers,
                new JobSources(marks::has, items(entities), ClaimReaders::english),
                home.resolve("quarantine"));
    }

    private static StoredItems items(EntityQueries entities) {
        return person -> entities.find(person)
                .flatMap(entity -> Optional.ofNullable(entity.identifiers().get(IdentifierScheme.WIKIDATA)));
    }
}
