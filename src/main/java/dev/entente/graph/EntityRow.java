package dev.entente.graph;

import dev.entente.model.Entity;
import dev.entente.model.EntityId;
import dev.entente.model.IdentifierScheme;
import dev.entente.model.Name;
import dev.entente.model.NameKind;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.types.MapAccessor;

/** An entity as an {@code :Entity} node with its {@code :Name} nodes. */
public final class EntityRow {
    /** Projects the node {@code e} with all its names; what {@link #read} reads. */
    public static final String WITH_NAMES = "e {.*, names: [(e)<-[:NAMES]-(n:Name) | n {.text, .language, .kind}]}";

    /** The order in which names are served: the shown one first. */
    static final Comparator<Name> NAME_ORDER = Comparator.comparing(Name::kind).thenComparing(Name::text);

    private EntityRow() {}

    /** Reads a row with the node's properties and, where given, its {@code names}; without them the entity has its shown name only. */
    public static Entity read(MapAccessor row) {
        String name = row.get("name").asString();
        Map<IdentifierScheme, String> identifiers = new EnumMap<>(IdentifierScheme.class);
        for (IdentifierScheme scheme : IdentifierScheme.values()) {
            if (!row.get(scheme.code()).isNull()) {
                identifiers.put(scheme, row.get(scheme.code()).asString());
            }
        }
        return new Entity(new EntityId(row.get("id").asString()), name, names(row, name), identifiers);
    }

    /** With the shown name, even where somebody changed that by hand and left the names as they were. */
    private static List<Name> names(MapAccessor row, String shown) {
        List<Name> names =
                row.get("names").isNull() ? List.of() : row.get("names").asList(EntityRow::name);
        boolean hasShown = names.stream().anyMatch(name -> name.text().equals(shown));
        return Stream.concat(hasShown ? Stream.empty() : Stream.of(Name.preferred(shown)), names.stream())
                .sorted(NAME_ORDER)
                .toList();
    }

    private static Name name(MapAccessor row) {
        return new Name(
                row.get("text").asString(),
                row.get("language").asString(),
                NameKind.valueOf(row.get("kind").asString().toUpperCase(Locale.ROOT)));
    }

    /** The node's properties; identifiers that are unknown are null. */
    public static Map<String, @Nullable Object> write(Entity entity) {
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("id", entity.id().value());
        row.put("kind", entity.kind().label());
        row.put("name", entity.name());
        Arrays.stream(IdentifierScheme.values())
                .forEach(scheme -> row.put(scheme.code(), entity.identifiers().get(scheme)));
        return row;
    }

    /** The labels the node carries beside {@code :Entity}. */
    public static List<String> labels(Entity entity) {
        String kind = entity.kind().label();
        return entity.kind().isActor() ? List.of("Actor", kind) : List.of(kind);
    }

    /** The properties of a name's node, its key among them. */
    public static Map<String, @Nullable Object> nameNode(EntityId entity, Name name) {
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("key", nameKey(entity, name));
        row.put("text", name.text());
        row.put("language", name.language());
        row.put("kind", name.kind().code());
        return row;
    }

    /** The row that writes a name: the entity's id, the name's key and its properties. */
    static Map<String, Object> writeName(EntityId entity, Name name) {
        return Map.of(
                "entity", entity.value(),
                "key", nameKey(entity, name),
                "properties",
                        Map.of(
                                "text", name.text(),
                                "language", name.language(),
                                "kind", name.kind().code()));
    }

    private static String nameKey(EntityId entity, Name name) {
        return entity + "|" + name.text();
    }
}
