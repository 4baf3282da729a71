package dev.entente.graph;

import dev.entente.model.Entity;
import java.util.function.Consumer;

/** Entities and the relations between them, to be written out: each may be walked several times, and no walk holds all of it in memory. */
public interface ExportedGraph {
    /** Hands over each entity once, in the order of ids: every end of every relation, and nothing that another walk would not give. */
    void forEachEntity(Consumer<Entity> taker);

    /** Hands over each relation once with what it rests on, type by type. */
    void forEachRelation(Consumer<SourcedRelation> taker);
}
