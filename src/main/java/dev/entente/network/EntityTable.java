package dev.entente.network;

import dev.entente.model.Entity;
import dev.entente.model.EntityId;
import dev.entente.model.EntityKind;
import dev.entente.model.IdentifierScheme;
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
    /** Spreads hashes of ids that differ in their last characters only, as MurmurHash3 finishes. */
    private static final int SPREAD = 0x85EBCA6B;

    private final Entity[] entities;
    private final byte[] kinds;
    /** One more than the number of an entity, at the place that its id is hashed to or the next one that was free; 0 where free. At most half are taken. */
    private final int[] places;

    private final int count;
    private final Map<String, EntityId> states;

    private EntityTable(Entity[] entities, int[] places, int count) {
        this.entities = entities;
        this.kinds = kinds(entities);
        this.places = places;
        this.count = count;
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
        return new EntityTable(new Entity[0], new int[1], 0).with(entities);
    }

    /** With the number that is their place in the list, but those that are gone. */
    static EntityTable of(List<Entity> numbered, BitSet gone) {
        return of(numbered.toArray(new Entity[0]), gone);
    }

    private static EntityTable of(Entity[] numbered, BitSet gone) {
        int[] places = new int[room(numbered.length)];
        int count = 0;
        for (int number = gone.nextClearBit(0); number < numbered.length; number = gone.nextClearBit(number + 1)) {
            places[place(numbered[number].id(), places, numbered)] = number + 1;
            count++;
        }
        return new EntityTable(numbered, places, count);
    }

    /** These entities too; those that are known keep their number and are shown as the new ones say. */
    EntityTable with(List<Entity> others) {
        Entity[] all = Arrays.copyOf(entities, entities.length + others.size());
        int[] known = placesFor(all.length);
        int size = entities.length;
        int there = count;
        for (Entity entity : others) {
            int place = place(entity.id(), known, all);
            if (known[place] == 0) {
                all[size++] = entity;
                known[place] = size;
                there++;
            } else {
                all[known[place] - 1] = entity;
            }
        }
        return new EntityTable(Arrays.copyOf(all, size), known, there);
    }

    private int[] placesFor(int size) {
        if (room(size) <= places.length) {
            return places.clone();
        }
        int[] roomier = new int[room(size)];
        for (int one : places) {
            if (one != 0) {
                roomier[place(entities[one - 1].id(), roomier, entities)] = one;
            }
        }
        return roomier;
    }

    /** A power of two, twice as many or more. */
    private static int room(int size) {
        return Integer.highestOneBit(Math.max(1, size)) << 2;
    }

    /** Where the entity's number stands, or is to stand. */
    private static int place(EntityId id, int[] places, Entity[] entities) {
        int mask = places.length - 1;
        int hash = id.value().hashCode() * SPREAD;
        int place = (hash ^ hash >>> 15) & mask;
        while (places[place] != 0 && !isSame(entities[places[place] - 1].id(), id)) {
            place = place + 1 & mask;
        }
        return place;
    }

    /** Whoever reads a whole network asks for the very ids that it was given: their texts need not be looked at. */
    @SuppressWarnings("ReferenceEquality") // Equal ones that are not the same are compared after that.
    private static boolean isSame(EntityId one, EntityId other) {
        return one == other || one.value().equals(other.value());
    }

    private static byte[] kinds(Entity[] entities) {
        byte[] kinds = new byte[entities.length];
        for (int i = 0; i < kinds.length; i++) {
            kinds[i] = (byte) entities[i].kind().ordinal();
        }
        return kinds;
    }

    /** Without these, whose numbers stay empty. */
    EntityTable without(Set<EntityId> others) {
        BitSet gone = new BitSet();
        for (int number = 0; number < entities.length; number++) {
            gone.set(number, isGone(number) || others.contains(id(number)));
        }
        return of(entities, gone);
    }

    /** How many numbers there are, those of entities that are gone too. */
    int size() {
        return entities.length;
    }

    /** How many entities there are. */
    int count() {
        return count;
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
        return places[place(id, places, entities)] - 1;
    }

    /** The state with this ISO 3166-1 code of two or three letters, whatever their case. */
    Optional<EntityId> findState(String code) {
        return Optional.ofNullable(states.get(code.toUpperCase(Locale.ROOT)));
    }

    List<Entity> list() {
        return count == entities.length
                ? List.of(entities)
                : IntStream.range(0, entities.length)
                        .filter(number -> !isGone(number))
                        .mapToObj(this::get)
                        .toList();
    }
}
