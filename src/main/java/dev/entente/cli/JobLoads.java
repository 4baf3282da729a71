package dev.entente.cli;

import dev.entente.graph.JobStore;
import dev.entente.load.LoadJobs;

/** What the load commands write to, started when it is first asked for; fails when Neo4j cannot be started or reached. */
interface JobLoads {
    LoadJobs jobs();

    JobStore jobStore();

    /** Starts nothing before the load is through. */
    OfflineLoads offline();
}
