package dev.entente.graph;

import dev.entente.model.Entity;
import java.util.List;

/** No entity has this id, code or name. */
public final class UnknownEntityException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String reference;
    private final transient List<Entity> suggestions;

    UnknownEntityException(String reference, List<Entity> suggestions) {
        super("No entity has the id, ISO code or name \"" + reference + "\"");
        this.reference = reference;
        this.suggestions = List.copyOf(suggestions);
    }

    public String reference() {
        return reference;
    }

    /** What may have been meant, likeliest first. */
    public List<Entity> suggestions() {
        return suggestions;
    }
}
