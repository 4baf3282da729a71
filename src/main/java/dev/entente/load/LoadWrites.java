package dev.entente.load;

import dev.entente.graph.BatchChange;
import dev.entente.graph.DocumentContent;
import dev.entente.graph.JobCheckpoint;
import dev.entente.graph.JobProgress;
import dev.entente.graph.RelationChanges;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

/** Where the batches of a load go; used by one thread. */
interface LoadWrites {
    /**
     * Takes a batch and how far the load has come with it, whole or not at all.
     *
     * @param progress how far, once it is known what the batch changes; may be asked more than once
     * @return how far it has come, and whether somebody has asked to cancel it
     */
    JobCheckpoint write(List<DocumentContent> contents, Function<BatchChange, JobProgress> progress);

    /** Called once the first row that cannot be used is on the disk. */
    void quarantined(Path file);

    /** What becomes of relations as far as no batch has said it; asked once, behind the last. */
    RelationChanges rest();
}
