package dev.entente.text.evaluation;

import dev.entente.model.Entity;
import dev.entente.model.EntityId;
import dev.entente.model.EntityKind;
import dev.entente.model.Name;
import dev.entente.model.Slug;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The names that entities are known by, so that ends are compared by what they mean and not by how they are spelt. */
public final class KnownNames {
    private final Map<EntityId, Set<String>> namesById = new HashMap<>();
    private final Map<String, Set<EntityId>> idsByName = new HashMap<>();

    /** The names of one entity may stand in several of these. */
    public KnownNames(Collection<Entity> entities) {
        for (Entity entity : entities) {
            for (Name name : entity.names()) {
                namesById
                        .computeIfAbsent(entity.id(), id -> new LinkedHashSet<>())
                        .add(name.text());
                if (isName(name.text())) {
                    idsByName
                            .computeIfAbsent(Slug.of(name.text()), key -> new LinkedHashSet<>())
                            .add(entity.id());
                }
            }
        }
    }

    /** Whether the text holds a letter or a digit, as a party's name must. */
    public static boolean isName(String text) {
        return text.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    /**
     * The end that an annotator named: with the names of the one entity of its kind that is called so, or of the one of another kind;
     * with no others where several are called so.
     */
    public Party annotated(String name, EntityKind kind) {
        List<EntityId> called = new ArrayList<>(idsByName.getOrDefault(Slug.of(name), Set.of()));
        called.removeIf(id -> Party.isCoined(id.kind()) != Party.isCoined(kind));
        List<EntityId> ofItsKind =
                called.stream().filter(id -> id.kind() == kind).toList();
        List<EntityId> meant = ofItsKind.isEmpty() ? called : ofItsKind;
        return new Party(name, meant.size() == 1 ? names(meant.get(0)) : Set.of(), kind);
    }

    /** The kinds of those who bear the end's name; none where one of its own kind does. */
    public Set<EntityKind> otherKinds(Party annotated) {
        Set<EntityKind> kinds = idsByName.getOrDefault(Slug.of(annotated.name()), Set.of()).stream()
                .map(EntityId::kind)
                .collect(Collectors.toUnmodifiableSet());
        return kinds.contains(annotated.kind()) ? Set.of() : kinds;
    }

    /** The end that a reader named: with the names of the entity with this id, if it is known. */
    public Party read(EntityId id, String name) {
        return new Party(name, names(id), id.kind());
    }

    private Set<String> names(EntityId id) {
        return namesById.getOrDefault(id, Set.of()).stream()
                .filter(KnownNames::isName)
                .collect(Collectors.toUnmodifiableSet());
    }
}
