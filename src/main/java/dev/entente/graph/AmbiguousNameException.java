package dev.entente.graph;

import dev.entente.model.Entity;
import java.util.List;

/** Several entities bear this name. */
public final class AmbiguousNameException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String name;
    private final transient List<Entity> candidates;

    AmbiguousNameException(String name, List<Entity> candidates) {
        super("Several entities are called \"" + name + "\"");
        this.name = name;
        this.candidates = List.copyOf(candidates);
    }

    public String name() {
        return name;
    }

    /** Those who bear it, the one with most relations first. */
    public List<Entity> candidates() {
        return candidates;
    }
}
