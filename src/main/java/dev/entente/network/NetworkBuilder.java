package dev.entente.network;

import dev.entente.model.Entity;
import dev.entente.model.Relation;
import java.util.Collection;
import java.util.List;

/**
 * Gathers relations, in any order and from several threads, and builds the network. Used once. Cost: O(n + m) time, and beside the network itself
 * one column at a time.
 */
public final class NetworkBuilder {
    private final EntityTable entities;
    private final RelationColumns columns;

    /**
     * @param entities all that relations may name
     * @param expectedRelations about how many will be added; any number will do, the right one saves copying
     */
    public NetworkBuilder(List<Entity> entities, int expectedRelations) {
        this.entities = EntityTable.of(entities);
        this.columns = new RelationColumns(expectedRelations);
    }

    /**
     * Adds relations; those whose ends are both the same entity or not among the entities are left out, since a relation between deleted
     * entities is none.
     *
     * @return how many were added
     */
    public int add(Collection<Relation> relations) {
        int[] ends = new int[2 * relations.size()];
        int place = 0;
        for (Relation relation : relations) {
            ends[place++] = entities.find(relation.tie().subject());
            ends[place++] = entities.find(relation.tie().object());
        }
        return add(relations, ends);
    }

    private synchronized int add(Collection<Relation> relations, int[] ends) {
        int before = columns.size;
        int place = 0;
        for (Relation relation : relations) {
            int subject = ends[place++];
            int object = ends[place++];
            if (subject >= 0 && object >= 0 && subject != object) {
                columns.add(subject, object, relation);
            }
        }
        return columns.size - before;
    }

    /** Adds the rows of relations between entities that the builder was given, in the order in which it was given them; those of an entity with itself are none. */
    public synchronized void add(RelationRows rows) {
        columns.addAll(rows.columns());
    }

    /** The network; the builder is used up. */
    public synchronized Network build() {
        return new Network(entities, Layer.of(columns, entities.size()));
    }
}
