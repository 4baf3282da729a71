package dev.entente.load;

import dev.entente.graph.JobProgress;

/** Is told how a job gets on, by the thread that runs it. */
@FunctionalInterface
public interface JobListener {
    /** Called before the first row is read. */
    default void begun(RowSource source) {}

    /** Called after each batch. */
    void progressed(JobProgress progress);

    /** Called for what was noticed in reading and cost no row. */
    default void noted(LoadIssue note) {}

    /** Called for each row that cannot be used. */
    default void rejected(LoadIssue issue) {}
}
