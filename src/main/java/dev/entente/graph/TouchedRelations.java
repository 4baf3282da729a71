package dev.entente.graph;

import dev.entente.model.RelationId;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which relations a write did something to.
 *
 * @param added drawn where there was none
 * @param changed with other counts, dates or confidence than before
 * @param removed carried by no claim any more
 */
public record TouchedRelations(List<RelationId> added, List<RelationId> changed, List<RelationId> removed) {
    static final TouchedRelations NONE = new TouchedRelations(List.of(), List.of(), List.of());

    public TouchedRelations {
        added = List.copyOf(added);
        changed = List.copyOf(changed);
        removed = List.copyOf(removed);
    }

    Stream<RelationId> all() {
        return Stream.of(added, changed, removed).flatMap(List::stream);
    }

    RelationChanges counts() {
        return new RelationChanges(added.size(), changed.size(), removed.size());
    }
}
