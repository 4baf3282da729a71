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

/**
 * The entities of a network and their numbers, which are dense from 0 in the order in which they came, but for those that are gone. Some 100 bytes each with a
 * usual name.
 */
final class EntityTable {
    /** Spreads hashes of ids that differ in their last characters only, as MurmurHash3 finishes. */
    private static final int SPREAD = 0x85EBCA6B;

    private static final long NUMBER_MASK = -1L >>> Integer.SIZE;

    private final EntityText texts;
    private final byte[] kinds;
    /**
     * The hash of an id above one more than the number of the entity, at the place that it is hashed to or the next one that was free; 0 where free. At most
     * half are taken. Ids of other hashes need not be looked at.
     */
    private final long[] places;

    private final int count;
    private final Map<String, EntityId> states;

    private EntityTable(EntityText texts, byte[] kinds, long[] places, int count, Map<String, EntityId> states) {
        this.texts = texts;
        this.kinds = kinds;
        this.places = places;
        this.count = count;
        this.states = states;
    }

    static EntityTable of(List<Entity> entities) {
        return new EntityTable(new EntityText(), new byte[0], new long[1], 0, Map.of()).with(entities);
    }

    /** With the number that is their place in the list, but those that are gone. */
    static EntityTable of(List<Entity> numbered, BitSet gone) {
        EntityText texts = new EntityText();
        byte[] kinds = new byte[numbered.size()];
        long[] places = new long[room(numbered.size())];
        Map<String, EntityId> states = new HashMap<>();
        int count = 0;
        for (Entity entity : numbered) {
            int number = texts.size();
            texts.add(entity);
            kinds[number] = (byte) entity.kind().ordinal();
            if (!gone.get(number)) {
                places[place(entity.id(), places, texts)] = entry(entity.id(), number);
                addCodes(entity, states);
                count++;
            }
        }
        texts.trim();
        return new EntityTable(texts, kinds, places, count, states);
    }

    /** These entities too; those that are known keep their number and are shown as the new ones say. */
    EntityTable with(List<Entity> others) {
        EntityText all = texts.copy();
        byte[] allKinds = Arrays.copyOf(kinds, size() + others.size());
        long[] known = placesFor(allKinds.length);
        Map<String, EntityId> codes = new HashMap<>(states);
        int there = count;
        for (Entity entity : others) {
            int place = place(entity.id(), known, all);
            if (known[place] == 0) {
                known[place] = entry(entity.id(), all.size());
                allKinds[all.size()] = (byte) entity.kind().ordinal();
                all.add(entity);
                there++;
            } else if (all.change(number(known[place]), entity)) {
                codes.values().removeIf(entity.id()::equals);
            }
            addCodes(entity, codes);
        }
        all.trim();
        return new EntityTable(all, Arrays.copyOf(allKinds, all.size()), known, there, codes);
    }

    private static void addCodes(Entity entity, Map<String, EntityId> states) {
        if (entity.kind() == EntityKind.STATE) {
            for (IdentifierScheme scheme : List.of(IdentifierScheme.ISO2, IdentifierScheme.ISO3)) {
                String code = entity.identifiers().get(scheme);
                if (code != null) {
                    states.put(code, entity.id());
                }
            }
        }
    }

    private long[] placesFor(int size) {
        if (room(size) <= places.length) {
            return places.clone();
        }
        long[] roomier = new long[room(size)];
        for (long one : places) {
            if (one != 0) {
                int place = first((int) (one >>> Integer.SIZE), roomier);
                while (roomier[place] != 0) {
                    place = place + 1 & roomier.length - 1;
                }
                roomier[place] = one;
            }
        }
        return roomier;
    }

    /** A power of two, twice as many or more. */
    private static int room(int size) {
        return Integer.highestOneBit(Math.max(1, size)) << 2;
    }

    /** Where the entity's number stands, or is to stand. */
    private static int place(EntityId id, long[] places, EntityText texts) {
        byte[] text = EntityText.bytes(id);
        int hash = hash(id);
        int place = first(hash, places);
        while (places[place] != 0
                && ((int) (places[place] >>> Integer.SIZE) != hash || !texts.isId(number(places[place]), text))) {
            place = place + 1 & places.length - 1;
        }
        return place;
    }

    private static int first(int hash, long[] places) {
        return (hash ^ hash >>> 15) & places.length - 1;
    }

    private static int hash(EntityId id) {
        return id.value().hashCode() * SPREAD;
    }

    private static long entry(EntityId id, int number) {
        return (long) hash(id) << Integer.SIZE | number + 1;
    }

    private static int number(long entry) {
        return (int) (entry & NUMBER_MASK) - 1;
    }

    /** Without these, whose numbers stay empty. */
    EntityTable without(Set<EntityId> others) {
        BitSet gone = new BitSet();
        for (int number = 0; number < size(); number++) {
            gone.set(number, isGone(number) || others.contains(id(number)));
        }
        return of(IntStream.range(0, size()).mapToObj(this::get).toList(), gone);
    }

    /** How many numbers there are, those of entities that are gone too. */
    int size() {
        return kinds.length;
    }

    /** How many entities there are. */
    int count() {
        return count;
    }

    boolean isGone(int number) {
        return count < size() && find(id(number)) != number;
    }

    Entity get(int number) {
        return texts.get(number);
    }

    EntityId id(int number) {
        return texts.id(number);
    }

    /** The ordinal of its {@link dev.entente.model.EntityKind}. */
    int kind(int number) {
        return kinds[number];
    }

    /** The number of the entity, or -1 where there is none. */
    int find(EntityId id) {
        return number(places[place(id, places, texts)]);
    }

    /** The state with this ISO 3166-1 code of two or three letters, whatever their case. */
    Optional<EntityId> findState(String code) {
        return Optional.ofNullable(states.get(code.toUpperCase(Locale.ROOT)));
    }

    List<Entity> list() {
        return IntStream.range(0, size())
                .filter(number -> !isGone(number))
                .mapToObj(this::get)
                .toList();
    }
}
