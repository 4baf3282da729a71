package dev.entente.load;

import dev.entente.graph.BatchChange;
import dev.entente.graph.BatchPreview;
import dev.entente.graph.BatchWriter;
import dev.entente.graph.DocumentContent;
import dev.entente.graph.RelationChanges;
import dev.entente.model.RelationId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Takes batches like a writer, writes nothing, and says what writing them would change. A relation counts once however many batches touch it; what
 * one batch would do to the relations that an earlier one would draw is not foreseen.
 */
public final class PreviewedWrites implements Function<List<DocumentContent>, BatchChange> {
    private final BatchWriter writer;
    private final Set<RelationId> added = new HashSet<>();
    private final Set<RelationId> changed = new HashSet<>();
    private final Set<RelationId> removed = new HashSet<>();

    public PreviewedWrites(BatchWriter writer) {
        this.writer = writer;
    }

    @Override
    public BatchChange apply(List<DocumentContent> contents) {
        BatchPreview preview = writer.preview(contents);
        return new BatchChange(
                preview.outcomes(),
                0,
                new RelationChanges(
                        newIn(added, preview.added()),
                        newIn(changed, preview.changed()),
                        newIn(removed, preview.removed())));
    }

    private static int newIn(Set<RelationId> all, Set<RelationId> more) {
        int before = all.size();
        all.addAll(more);
        return all.size() - before;
    }
}
