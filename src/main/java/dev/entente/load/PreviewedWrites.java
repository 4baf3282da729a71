package dev.entente.load;

import dev.entente.graph.BatchChange;
import dev.entente.graph.DocumentContent;
import dev.entente.graph.JobCheckpoint;
import dev.entente.graph.JobProgress;
import dev.entente.graph.LoadPreview;
import dev.entente.graph.RelationChanges;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

/** Takes batches and writes nothing: what they would do to the relations is said for all of them together, at the end. */
record PreviewedWrites(LoadPreview preview) implements LoadWrites {
    @Override
    public JobCheckpoint write(List<DocumentContent> contents, Function<BatchChange, JobProgress> progress) {
        return new JobCheckpoint(progress.apply(preview.add(contents)), false);
    }

    @Override
    public void quarantined(Path file) {
        // No job keeps it.
    }

    @Override
    public RelationChanges rest() {
        return preview.relations();
    }
}
