package dev.entente.graph;

import dev.entente.model.Entity;
import dev.entente.model.IdentifierScheme;
import dev.entente.model.Name;
import dev.entente.model.NameKind;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;

/**
 * Brings together what two documents know of one entity. Names accumulate, one of them preferred: that of an entity with identifiers
 * (the gazetteer's, the newer of two), else the spelling that is not all capitals and sorts first, so that without identifiers the order
 * of writing does not matter.
 */
public final class EntityMerge {
    private static final Comparator<Name> BEST_KNOWN = Comparator.comparing(Name::kind)
            .thenComparing(name -> name.language().equals("und"))
            .thenComparing(Name::language);

    private static final Comparator<String> BEST_SPELLED = Comparator.comparing(
                    (String text) -> text.equals(text.toUpperCase(Locale.ROOT)))
            .thenComparing(Comparator.naturalOrder());

    private EntityMerge() {}

    /** The entity as all of these know it, the last being the newest. */
    public static Entity merge(Collection<Entity> entities) {
        return entities.stream()
                .map(entity -> shownAs(entity.name(), entity.names().stream(), entity))
                .reduce(EntityMerge::merge)
                .orElseThrow(() -> new IllegalArgumentException("Nothing to merge"));
    }

    private static Entity merge(Entity older, Entity newer) {
        Map<IdentifierScheme, String> identifiers = new EnumMap<>(IdentifierScheme.class);
        identifiers.putAll(older.identifiers());
        identifiers.putAll(newer.identifiers());
        return shownAs(
                shown(older, newer),
                Stream.of(older, newer).flatMap(entity -> entity.names().stream()),
                new Entity(newer.id(), newer.name(), newer.names(), identifiers));
    }

    private static String shown(Entity older, Entity newer) {
        boolean olderIsIdentified = !older.identifiers().isEmpty();
        boolean newerIsIdentified = !newer.identifiers().isEmpty();
        if (newerIsIdentified) {
            return newer.name();
        }
        return olderIsIdentified
                ? older.name()
                : BinaryOperator.minBy(BEST_SPELLED).apply(older.name(), newer.name());
    }

    /** The entity with these names, each text once, the shown one preferred and no other. */
    private static Entity shownAs(String shown, Stream<Name> names, Entity entity) {
        Map<String, Name> byText = new TreeMap<>();
        names.forEach(name -> byText.merge(name.text(), name, BinaryOperator.minBy(BEST_KNOWN)));
        List<Name> ranked = byText.values().stream()
                .map(name -> new Name(name.text(), name.language(), kind(name, shown)))
                .sorted(EntityRow.NAME_ORDER)
                .toList();
        return new Entity(entity.id(), shown, ranked, entity.identifiers());
    }

    private static NameKind kind(Name name, String shown) {
        if (name.text().equals(shown)) {
            return NameKind.PREFERRED;
        }
        return name.kind() == NameKind.PREFERRED ? NameKind.ALIAS : name.kind();
    }
}
