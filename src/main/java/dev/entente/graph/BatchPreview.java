package dev.entente.graph;

import dev.entente.graph.RelationPlan.StoredRelation;
import dev.entente.model.DocumentId;
import dev.entente.model.Relation;
import dev.entente.model.RelationId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What writing several documents would change.
 *
 * @param outcomes of each document
 * @param added the relations that would be drawn for the first time
 * @param changed those that would be other than now
 * @param removed those that no claim would carry any more
 */
public record BatchPreview(
        Map<DocumentId, WriteOutcome> outcomes,
        Set<RelationId> added,
        Set<RelationId> changed,
        Set<RelationId> removed) {
    public BatchPreview {
        outcomes = Map.copyOf(outcomes);
        added = Set.copyOf(added);
        changed = Set.copyOf(changed);
        removed = Set.copyOf(removed);
    }

    static BatchPreview of(Map<DocumentId, WriteOutcome> outcomes, RelationPlan plan) {
        return new BatchPreview(
                outcomes,
                plan.added().stream().map(Relation::id).collect(Collectors.toSet()),
                ids(plan.changed()),
                ids(plan.removed()));
    }

    private static Set<RelationId> ids(List<StoredRelation> relations) {
        return relations.stream().map(stored -> stored.relation().id()).collect(Collectors.toSet());
    }
}
