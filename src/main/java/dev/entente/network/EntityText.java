package dev.entente.network;

import dev.entente.model.Entity;
import dev.entente.model.EntityId;
import dev.entente.model.IdentifierScheme;
import dev.entente.model.Name;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What is told of entities, one after another in one array: id, shown name, identifiers, each with its length. As objects each entity would lie in ten places of
 * memory, and every step from one to the next is a wait where there are many. Filled by one thread, then never changed.
 */
final class EntityText {
    private static final int LENGTH_BYTES = 2;
    private static final int MOST_BYTES = 1 << (Byte.SIZE * LENGTH_BYTES);
    private static final IdentifierScheme[] SCHEMES = IdentifierScheme.values();

    private byte[] bytes;
    private int[] starts;
    private int length;
    private int size;

    EntityText() {
        this(new byte[0], new int[0]);
    }

    private EntityText(byte[] bytes, int[] starts) {
        this.bytes = bytes;
        this.starts = starts;
        this.length = bytes.length;
        this.size = starts.length;
    }

    /** The same, to be changed. */
    EntityText copy() {
        return new EntityText(Arrays.copyOf(bytes, length), Arrays.copyOf(starts, size));
    }

    /** How many entities there are. */
    int size() {
        return size;
    }

    /** Adds an entity, whose number is how many there were. */
    void add(Entity entity) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, Math.max(16, size + (size >> 1)));
        }
        tell(size++, entity);
    }

    /**
     * Tells something else of an entity; what was told before goes on taking room.
     *
     * @return whether it is something else
     */
    boolean change(int number, Entity entity) {
        Entity before = get(number);
        if (before.name().equals(entity.name()) && before.identifiers().equals(entity.identifiers())) {
            return false;
        }
        tell(number, entity);
        return true;
    }

    private void tell(int number, Entity entity) {
        starts[number] = length;
        add(entity.id().value());
        add(entity.name());
        reserve(1);
        bytes[length++] = (byte) entity.identifiers().size();
        entity.identifiers().forEach((scheme, identifier) -> {
            reserve(1);
            bytes[length++] = (byte) scheme.ordinal();
            add(identifier);
        });
    }

    /** Once nothing is added any more: lets go of the room that was kept for it. */
    void trim() {
        bytes = Arrays.copyOf(bytes, length);
        starts = Arrays.copyOf(starts, size);
    }

    EntityId id(int number) {
        return new EntityId(text(starts[number]));
    }

    /** Whether an entity has this id. */
    boolean isId(int number, byte[] id) {
        int start = starts[number];
        int begin = start + LENGTH_BYTES;
        return length(start) == id.length && Arrays.equals(bytes, begin, begin + id.length, id, 0, id.length);
    }

    /** An id as {@link #isId} takes it. */
    static byte[] bytes(EntityId id) {
        return id.value().getBytes(StandardCharsets.UTF_8);
    }

    /** The entity with its shown name only. */
    Entity get(int number) {
        int idStart = starts[number];
        int nameStart = next(idStart);
        int place = next(nameStart);
        String name = text(nameStart);
        return new Entity(
                new EntityId(text(idStart)), name, List.of(Name.preferred(name)), identifiers(place + 1, bytes[place]));
    }

    private Map<IdentifierScheme, String> identifiers(int first, int count) {
        if (count == 0) {
            return Map.of();
        }
        Map<IdentifierScheme, String> identifiers = new EnumMap<>(IdentifierScheme.class);
        int place = first;
        for (int i = 0; i < count; i++) {
            identifiers.put(SCHEMES[bytes[place]], text(place + 1));
            place = next(place + 1);
        }
        return identifiers;
    }

    private void add(String text) {
        byte[] added = text.getBytes(StandardCharsets.UTF_8);
        if (added.length >= MOST_BYTES) {
            throw new IllegalArgumentException(
                    "An entity's name is longer than 65,535 bytes: " + text.substring(0, 100));
        }
        reserve(LENGTH_BYTES + added.length);
        bytes[length++] = (byte) (added.length >>> Byte.SIZE);
        bytes[length++] = (byte) added.length;
        System.arraycopy(added, 0, bytes, length, added.length);
        length += added.length;
    }

    private void reserve(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(length + more, length + (length >> 1)));
        }
    }

    private int length(int start) {
        return Byte.toUnsignedInt(bytes[start]) << Byte.SIZE | Byte.toUnsignedInt(bytes[start + 1]);
    }

    private int next(int start) {
        return start + LENGTH_BYTES + length(start);
    }

    private String text(int start) {
        return new String(bytes, start + LENGTH_BYTES, length(start), StandardCharsets.UTF_8);
    }
}
