package dev.entente.load.mapping;

import dev.entente.load.states.CodeSystem;
import dev.entente.load.states.States;
import dev.entente.model.Entity;
import dev.entente.model.EntityId;
import dev.entente.model.EntityKind;
import dev.entente.model.IdentifierScheme;
import dev.entente.model.Name;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Compiles {@code {named: KIND, column: C}}: entities known by name. A state's name finds that state; people are not looked up by name, for namesakes.
 * With {@code if-known: true} nobody is made. {@code namesakes: {by: C, names: [...]}} lists names that several bear, who are told apart by what that column says: "ELN (Peru)". Who of the people known without an item is meant by one, {@link PeopleByItem} says. Who has the Wikidata item ({@code wikidata: C}) of a known entity is that one, and nobody with another item ever is. A cell of several names, as JSON's lists
 * have, names one entity with aliases.
 * An {@code id} that has the form of an entity's id, as our own exports have, is that entity's.
 */
final class NamedActors {
    private NamedActors() {}

    static ActorsOf compile(
            Node node, Columns columns, NamedEntities named, States states, Function<Node, Entity> lookUp) {
        KindOf kinds = kinds(node.get("named"), columns);
        Text text = node.has("text") ? columns.template(node.get("text")) : columns.column(node.get("column"));
        Text id = node.find("id").map(columns::template).orElse(null);
        Text wikidata = node.find("wikidata").map(columns::column).orElse(null);
        boolean isFamilyFirst = node.flag("family-first", false);
        boolean isOnlyIfKnown = node.flag("if-known", false);
        CellParts parts = CellParts.of(node, columns);
        PeopleByItem people = wikidata == null ? null : columns.people();
        Namesakes namesakes = Namesakes.of(node, columns);
        Map<String, Entity> sameAs = new HashMap<>();
        node.find("known")
                .ifPresent(list -> list.members().forEach((name, entity) -> sameAs.put(name, lookUp.apply(entity))));
        return (cells, day) -> {
            List<String> names = CellParts.values(text.of(cells));
            String cell = names.get(0);
            if (cell.isEmpty()) {
                return List.of();
            }
            String item = wikidata == null ? "" : item(wikidata.of(cells));
            String ownId = id == null ? "" : id.of(cells);
            if (EntityId.isValid(ownId)) {
                EntityId entity = new EntityId(ownId);
                return List.of(
                        states.find(entity).or(() -> named.find(entity)).orElseGet(() -> made(entity, names, item)));
            }
            EntityKind kind = kinds.of(cells);
            List<Entity> found = new ArrayList<>(1);
            for (String part : parts.of(cell, cells)) {
                String plain = isFamilyFirst ? givenFirst(part) : part;
                String name = namesakes.toldApart(plain, cells);
                Optional<Entity> known = Optional.ofNullable(sameAs.get(part));
                if (known.isEmpty() && kind == EntityKind.STATE) {
                    known = item.isEmpty() ? Optional.empty() : states.find(CodeSystem.WIKIDATA, item, day);
                    known = known.isPresent() ? known : states.find(CodeSystem.NAME, name, day);
                    if (known.isEmpty()) {
                        throw UnknownState.problem(states, List.of(CodeSystem.NAME), List.of(name), day);
                    }
                } else if (known.isEmpty()) {
                    known = people == null ? Optional.empty() : people.find(kind, item);
                    known = known.isPresent() ? known : named.find(kind, name, item);
                }
                if (known.isEmpty() && isOnlyIfKnown) {
                    continue;
                }
                List<String> all = names.size() > 1 ? names : List.of(name, plain);
                found.add(known.isPresent() ? known.get() : made(kind, all, ownId, item));
            }
            return found;
        };
    }

    /** Whoever has an id of the data set's, or an item of Wikidata, is told from namesakes by it. */
    private static Entity made(EntityKind kind, List<String> names, String id, String item) throws RowProblem {
        String name = names.get(0);
        String told = id.isEmpty() ? item : id;
        try {
            EntityId.of(kind, name);
            EntityId entity = EntityId.of(kind, told.isEmpty() ? name : clipped(name) + " " + told);
            return made(entity, names, item);
        } catch (IllegalArgumentException e) {
            throw new RowProblem("name-not-usable", "\"" + name + "\" holds no letter or digit to name somebody by");
        }
    }

    /** @param names the first the preferred one */
    private static Entity made(EntityId id, List<String> names, String item) {
        Map<IdentifierScheme, String> codes = item.isEmpty() ? Map.of() : Map.of(IdentifierScheme.WIKIDATA, item);
        List<Name> all = new ArrayList<>(List.of(Name.preferred(names.get(0))));
        names.stream()
                .skip(1)
                .filter(name -> !name.equals(names.get(0)))
                .distinct()
                .forEach(name -> all.add(Name.alias(name, "und")));
        return new Entity(id, names.get(0), all, codes);
    }

    private static String clipped(String name) {
        return name.length() > 60 ? name.substring(0, 60) : name;
    }

    /** The item of {@code http://www.wikidata.org/entity/Q30} or {@code Q30}; empty for anything else. */
    private static String item(String text) {
        String last = text.substring(text.lastIndexOf('/') + 1);
        return last.matches("Q[1-9][0-9]*") ? last : "";
    }

    private static String givenFirst(String name) {
        int comma = name.indexOf(',');
        return comma < 0
                ? name
                : name.substring(comma + 1).strip() + " "
                        + titled(name.substring(0, comma).strip());
    }

    /** A family name in capitals, written as names are. */
    private static String titled(String family) {
        if (!family.equals(family.toUpperCase(java.util.Locale.ROOT))) {
            return family;
        }
        StringBuilder text = new StringBuilder();
        boolean begins = true;
        for (char c : family.toCharArray()) {
            text.append(begins ? c : Character.toLowerCase(c));
            begins = !Character.isLetter(c) && c != '\'';
        }
        return text.toString();
    }

    /** Names that several bear, and what tells these apart. */
    private record Namesakes(Set<String> names, Text by) {
        static Namesakes of(Node node, Columns columns) {
            return node.find("namesakes")
                    .map(list -> {
                        list.allow("by", "names");
                        return new Namesakes(Set.copyOf(list.get("names").texts()), columns.column(list.get("by")));
                    })
                    .orElseGet(() -> new Namesakes(Set.of(), cells -> ""));
        }

        String toldApart(String name, Columns.Cells cells) {
            return names.contains(name) ? name + " (" + by.of(cells) + ")" : name;
        }
    }

    private static KindOf kinds(Node node, Columns columns) {
        if (node.isText()) {
            EntityKind kind = Actors.kind(node);
            return cells -> kind;
        }
        node.allow("column", "codes", "otherwise");
        Text text = columns.column(node.get("column"));
        Map<String, EntityKind> kinds = new HashMap<>();
        node.get("codes").members().forEach((code, value) -> kinds.put(code, Actors.kind(value)));
        @Nullable
        EntityKind otherwise = node.find("otherwise").map(Actors::kind).orElse(null);
        return cells -> {
            EntityKind kind = kinds.getOrDefault(text.of(cells), otherwise);
            if (kind == null) {
                throw new RowProblem(
                        "unknown-kind", "\"" + text.of(cells) + "\" is no kind of entity that the mapping knows");
            }
            return kind;
        };
    }

    /** What kind of entity a row names. */
    @FunctionalInterface
    private interface KindOf {
        EntityKind of(Columns.Cells cells) throws RowProblem;
    }
}
