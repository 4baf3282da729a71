package dev.entente.load;

import dev.entente.graph.BatchChange;
import dev.entente.graph.BatchWriter;
import dev.entente.graph.DocumentContent;
import dev.entente.graph.JobCheckpoint;
import dev.entente.graph.JobProgress;
import dev.entente.graph.JobRun;
import dev.entente.graph.JobStore;
import dev.entente.graph.LeaseLostException;
import dev.entente.graph.RelationChanges;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

/** Commits each batch together with the job's progress; throws {@link LeaseLostException} once it is another run's turn. */
record CommittedWrites(BatchWriter writer, JobStore jobs, JobRun run) implements LoadWrites {
    @Override
    public JobCheckpoint write(List<DocumentContent> contents, Function<BatchChange, JobProgress> progress) {
        return writer.write(contents, run, progress);
    }

    @Override
    public void quarantined(Path file) {
        jobs.setQuarantine(run.job(), file.toString());
    }

    @Override
    public RelationChanges rest() {
        return RelationChanges.NONE;
    }
}
