package dev.entente.api.export;

import dev.entente.model.Relation;

/** A relation as formats for graphs see it. */
record Edge(String id, String source, String target) {
    static Edge of(Relation relation) {
        return new Edge(
                relation.id().value(),
                relation.tie().subject().value(),
                relation.tie().object().value());
    }
}
