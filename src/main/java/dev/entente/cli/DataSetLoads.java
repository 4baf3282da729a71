package dev.entente.cli;

import dev.entente.graph.JobStore;
import dev.entente.load.LoadJobs;
import dev.entente.load.PreviewedWrites;

/** What the load command writes to, started when it is first asked for; fails when Neo4j cannot be started or reached. */
interface DataSetLoads {
    LoadJobs jobs();

    JobStore jobStore();

    /** Writes nothing and says what would change. */
    PreviewedWrites preview();
}
