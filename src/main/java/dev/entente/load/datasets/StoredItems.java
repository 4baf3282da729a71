package dev.entente.load.datasets;

import dev.entente.model.EntityId;
import java.util.Optional;

/** Which Wikidata items people have in the graph that a data set is loaded into, so that no second item joins one of them. */
@FunctionalInterface
public interface StoredItems {
    /** Of an empty graph. */
    StoredItems NONE = person -> Optional.empty();

    Optional<String> find(EntityId person);
}
