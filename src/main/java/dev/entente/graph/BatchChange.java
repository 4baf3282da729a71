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
 */
public record BatchChange(Map<DocumentId, WriteOutcome> outcomes, long claims, RelationChanges relations) {
    public BatchChange {
        outcomes = Collections.unmodifiableMap(new LinkedHashMap<>(outcomes));
    }

    /** How many documents came to this. */
    public long count(WriteOutcome outcome) {
        return outcomes.values().stream().filter(o -> o == outcome).count();
    }
}
