package dev.entente.cli;

import dev.entente.graph.JobStore;
import dev.entente.load.LoadJobs;

/** What the load command writes to, started when it is first asked for; fails when Neo4j cannot be started or reached. */
interface DataSetLoads {
    LoadJobs jobs();

    JobStore jobStore();

    /** Starts nothing before the load is through. */
    OfflineLoads offline();
}
