package dev.entente.network;

import dev.entente.model.Entity;
import dev.entente.model.EntityId;
import dev.entente.model.EntityKind;
import dev.entente.model.IdentifierScheme;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** The entities of a network and their numbers, which are dense from 0 in the order in which they came, but for those that are gone. */
final class EntityTable {
    private final Entity[] entities;
    private final byte[] kinds;
    private final Map<EntityId, Integer> numbers;
    private final Map<String, EntityId> states;

    private EntityTable(Entity[] entities, byte[] kinds, Map<EntityId, Integer> numbers) {
        this.entities = entities;
        this.kinds = kinds;
        this.numbers = numbers;
        this.states = byCode(list());
    }

    private static Map<String, EntityId> byCode(List<Entity> entities) {
        Map<String, EntityId> states = new HashMap<>();
        for (Entity entity : entities) {
            if (entity.kind() == EntityKind.STATE) {
                for (IdentifierScheme scheme : List.of(IdentifierScheme.ISO2, IdentifierScheme.ISO3)) {
                    String code = entity.identifiers().get(scheme);
                    if (code != null) {
                        states.put(code, entity.id());
                    }
                }
            }
        }
        return states;
    }

    static EntityTable of(List<Entity> entities) {
        return new EntityTable(new Entity[0], new byte[0], new HashMap<>()).with(entities);
    }

    /** With the number that is their place in the list, but those that are gone. */
    static EntityTable of(List<Entity> numbered, BitSet gone) {
        Map<EntityId, Integer> numbers = new HashMap<>();
        for (int number = gone.nextClearBit(0); number < numbered.size(); number = gone.nextClearBit(number + 1)) {
            numbers.put(numbered.get(number).id(), number);
        }
        return new EntityTable(numbered.toArray(new Entity[0]), kinds(numbered), numbers);
    }

    /** These entities too; those that are known keep their number and are shown as the new ones say. */
    EntityTable with(List<Entity> others) {
        Map<EntityId, Integer> known = new HashMap<>(numbers);
        List<Entity> all = new ArrayList<>(Arrays.asList(entities));
        for (Entity entity : others) {
            Integer number = known.putIfAbsent(entity.id(), all.size());
            if (number == null) {
                all.add(entity);
            } else {
                all.set(number, entity);
            }
        }
        return new EntityTable(all.toArray(new Entity[0]), kinds(all), known);
    }

    private static byte[] kinds(List<Entity> entities) {
        byte[] kinds = new byte[entities.size()];
        for (int i = 0; i < kinds.length; i++) {
            kinds[i] = (byte) entities.get(i).kind().ordinal();
        }
        return kinds;
    }

    /** Without these, whose numbers stay empty. */
    EntityTable without(Set<EntityId> gone) {
        Map<EntityId, Integer> left = new HashMap<>(numbers);
        left.keySet().removeAll(gone);
        return new EntityTable(entities, kinds, left);
    }

    /** How many numbers there are, those of entities that are gone too. */
    int size() {
        return entities.length;
    }

    /** How many entities there are. */
    int count() {
        return numbers.size();
    }

    boolean isGone(int number) {
        return find(id(number)) != number;
    }

    Entity get(int number) {
        return entities[number];
    }

    EntityId id(int number) {
        return entities[number].id();
    }

    /** The ordinal of its {@link dev.entente.model.EntityKind}. */
    int kind(int number) {
        return kinds[number];
    }

    /** The number of the entity, or -1 where there is none. */
    int find(EntityId id) {
        return numbers.getOrDefault(id, -1);
    }

    /** The state with this ISO 3166-1 code of two or three letters, whatever their case. */
    Optional<EntityId> findState(String code) {
        return Optional.ofNullable(states.get(code.toUpperCase(Locale.ROOT)));
    }

    List<Entity> list() {
        return numbers.size() == entities.length
                ? List.of(entities)
                : IntStream.range(0, entities.length)
                        .filter(number -> !isGone(number))
                        .mapToObj(this::get)
                        .toList();
    }
}
