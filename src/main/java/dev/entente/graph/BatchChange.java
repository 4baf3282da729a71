package dev.entente.graph;

import dev.entente.model.DocumentId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What writing several documents in one transaction did.
 *
 * @param outcomes of each document, in the order given
 * @param claims claims written, those of unchanged documents not among them
 * @param relations what became of the relations
 * @param touched which relations these are
 */
public record BatchChange(
        Map<DocumentId, WriteOutcome> outcomes, long claims, RelationChanges relations, TouchedRelations touched) {
    public BatchChange {
        outcomes = Collections.unmodifiableMap(new LinkedHashMap<>(outcomes));
    }

    BatchChange(Map<DocumentId, WriteOutcome> outcomes, long claims, TouchedRelations touched) {
        this(outcomes, claims, touched.counts(), touched);
    }

    /** The same, its relations counted as they are by somebody who has more in view than this write. */
    BatchChange counting(RelationChanges counted) {
        return new BatchChange(outcomes, claims, counted, touched);
    }

    /** How many documents came to this. */
    public long count(WriteOutcome outcome) {
        return outcomes.values().stream().filter(o -> o == outcome).count();
    }
}
