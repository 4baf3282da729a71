package dev.entente.api;

import dev.entente.graph.EntityDirectory;
import dev.entente.graph.StatedClaim;
import dev.entente.model.Entity;
import dev.entente.model.EntityId;
import dev.entente.model.Relation;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Builds the dictionaries of entities and relations that answers carry beside their ids. */
@Singleton
class Dictionary {
    private final EntityDirectory entities;

    Dictionary(EntityDirectory entities) {
        this.entities = entities;
    }

    /** The entities by id, sorted. */
    Map<String, EntityAnswer> entities(Collection<EntityId> ids) {
        return ofEntities(entities.list(ids).values());
    }

    /** The same where all of them are in memory; Neo4j is not asked. */
    Optional<Map<String, EntityAnswer>> findInMemory(Collection<EntityId> ids) {
        return entities.findInMemory(ids).map(Dictionary::ofEntities);
    }

    static Map<String, EntityAnswer> ofEntities(Collection<Entity> entities) {
        Map<String, EntityAnswer> byId = new TreeMap<>();
        entities.forEach(entity -> byId.put(entity.id().value(), EntityAnswer.of(entity)));
        return byId;
    }

    /** The relations by id, sorted. */
    static Map<String, RelationAnswer> ofRelations(Collection<Relation> relations) {
        Map<String, RelationAnswer> byId = new TreeMap<>();
        relations.forEach(relation -> byId.put(relation.id().value(), RelationAnswer.of(relation)));
        return byId;
    }

    /** Both ends of every relation. */
    static Set<EntityId> ends(Collection<Relation> relations) {
        Set<EntityId> ends = new LinkedHashSet<>();
        for (Relation relation : relations) {
            ends.add(relation.tie().subject());
            ends.add(relation.tie().object());
        }
        return ends;
    }

    /** Every entity that the claims name: ends, speakers, places. */
    static Set<EntityId> named(Collection<StatedClaim> claims) {
        Set<EntityId> named = new LinkedHashSet<>();
        for (StatedClaim stated : claims) {
            named.add(stated.claim().tie().subject());
            named.add(stated.claim().tie().object());
            EntityId speaker = stated.claim().speaker();
            EntityId place = stated.claim().place();
            if (speaker != null) {
                named.add(speaker);
            }
            if (place != null) {
                named.add(place);
            }
        }
        return named;
    }
}
