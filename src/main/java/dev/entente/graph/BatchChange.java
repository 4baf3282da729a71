package dev.entente.graph;

import dev.entente.model.DocumentId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What writing several documents in one transaction did.
 *
 * @param outcomes of each document, in the order given
 * @param relations what became of the relations
 */
public record BatchChange(Map<DocumentId, WriteOutcome> outcomes, RelationChanges relations) {
    public BatchChange {
        outcomes = Collections.unmodifiableMap(new LinkedHashMap<>(outcomes));
    }
}
