package dev.entente.load.mapping;

import dev.entente.model.Entity;
import dev.entente.model.EntityId;
import dev.entente.model.EntityKind;
import dev.entente.model.IdentifierScheme;
import dev.entente.text.gazetteer.Gazetteer;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Known entities by id, name and Wikidata item. */
final class NamedEntities {
    private final Map<EntityKind, Map<String, Entity>> byName = new EnumMap<>(EntityKind.class);
    private final Map<EntityId, Entity> byId = new HashMap<>();
    private final Map<String, Entity> byItem = new HashMap<>();

    NamedEntities(Gazetteer gazetteer) {
        for (Entity entity : gazetteer.list()) {
            byId.put(entity.id(), entity);
            if (entity.kind() != EntityKind.PERSON) {
                Map<String, Entity> ofKind = byName.computeIfAbsent(entity.kind(), kind -> new HashMap<>());
                entity.names().forEach(name -> ofKind.putIfAbsent(name.text(), entity));
            }
            String item = entity.identifiers().get(IdentifierScheme.WIKIDATA);
            if (item != null) {
                byItem.put(item, entity);
            }
        }
    }

    Optional<Entity> find(EntityId id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** Who has the item; empty for an empty one, and where it is of another kind. */
    Optional<Entity> findItem(EntityKind kind, String item) {
        return Optional.ofNullable(byItem.get(item)).filter(entity -> entity.kind() == kind);
    }

    /** Who has the item, else who has the name and no other item; people only by their item. */
    Optional<Entity> find(EntityKind kind, String name, String item) {
        Optional<Entity> same = findItem(kind, item);
        if (same.isPresent()) {
            return same;
        }
        Entity named = byName.getOrDefault(kind, Map.of()).get(name);
        boolean isAnother =
                named != null && !item.isEmpty() && named.identifiers().containsKey(IdentifierScheme.WIKIDATA);
        return isAnother ? Optional.empty() : Optional.ofNullable(named);
    }
}
