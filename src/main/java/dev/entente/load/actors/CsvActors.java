package dev.entente.load.actors;

import dev.entente.load.LoadIssue;
import dev.entente.model.Entity;
import dev.entente.model.EntityId;
import dev.entente.model.EntityKind;
import dev.entente.model.IdentifierScheme;
import dev.entente.model.Name;
import dev.entente.model.PartialDate;
import dev.entente.model.Period;
import dev.entente.model.RelationType;
import dev.entente.text.gazetteer.Gazetteer;
import dev.entente.text.gazetteer.Phrase;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads actors from the rows of a table: {@code name} and {@code kind} or {@code id}; {@code names} (parted by {@code |}), {@code
 * language}, {@code iso2}, {@code iso3}, {@code cow}, {@code cameo}, {@code wikidata}; {@code leads}, {@code office_in}, {@code member_of},
 * {@code part_of} (an id, or a name of the gazetteer or of the table) with {@code from} and {@code to}. Single use.
 */
final class CsvActors {
    /** Of an actor that is taken though one of its names is another's. */
    static final String NAME_CLASH = "name-clash";

    private static final Map<String, RelationType> ROLES = Map.of(
            "leads", RelationType.LEADS,
            "office_in", RelationType.HOLDS_OFFICE_IN,
            "member_of", RelationType.MEMBER_OF,
            "part_of", RelationType.PART_OF);

    private final String file;
    private final Gazetteer gazetteer;
    private final List<LoadIssue> issues;

    CsvActors(String file, Gazetteer gazetteer, List<LoadIssue> issues) {
        this.file = file;
        this.gazetteer = gazetteer;
        this.issues = issues;
    }

    Optional<Actor> actor(CSVRecord row, int line) {
        try {
            EntityId id = id(row);
            String name = cell(row, "name").isEmpty()
                    ? gazetteer.find(id).map(Entity::name).orElseGet(() -> name(row))
                    : cell(row, "name");
            if (name.isEmpty()) {
                throw new IllegalArgumentException("it has neither a name nor names");
            }
            Actor actor = new Actor(entity(row, id, name), roles(row, id, line), line);
            noteClashes(actor.entity(), line);
            return Optional.of(actor);
        } catch (IllegalArgumentException e) {
            issues.add(new LoadIssue("row-not-valid", file + ":" + line, "The row was left out: " + e.getMessage()));
            return Optional.empty();
        }
    }

    private static EntityId id(CSVRecord row) {
        if (!cell(row, "id").isEmpty()) {
            return new EntityId(cell(row, "id"));
        }
        if (name(row).isEmpty() || cell(row, "kind").isEmpty()) {
            throw new IllegalArgumentException("it has neither an id nor a name and a kind");
        }
        EntityKind kind = EntityKind.find(cell(row, "kind"))
                .orElseThrow(() -> new IllegalArgumentException("no such kind: " + cell(row, "kind")));
        return EntityId.of(kind, name(row));
    }

    /** The cell name, else the first of names. */
    private static String name(CSVRecord row) {
        return cell(row, "name").isEmpty()
                ? cell(row, "names").split("\\|", 2)[0].strip()
                : cell(row, "name");
    }

    /** A name that the gazetteer gives to another keeps that meaning in texts. */
    private void noteClashes(Entity entity, int line) {
        for (Name name : entity.names()) {
            gazetteer.phrases().find(name.text()).stream()
                    .map(Phrase::entity)
                    .filter(known -> !known.equals(entity.id()))
                    .findFirst()
                    .ifPresent(known -> issues.add(new LoadIssue(
                            NAME_CLASH,
                            file + ":" + line,
                            "\"" + name.text() + "\" means " + known + " already, not " + entity.id()
                                    + ": texts that name it are read so")));
        }
    }

    private static Entity entity(CSVRecord row, EntityId id, String name) {
        String language = cell(row, "language").isEmpty() ? "en" : cell(row, "language");
        Set<Name> names = new LinkedHashSet<>(List.of(Name.preferred(name)));
        Arrays.stream(cell(row, "names").split("\\|"))
                .map(String::strip)
                .filter(other -> !other.isEmpty() && !other.equals(name))
                .forEach(other -> names.add(Name.alias(other, language)));
        Map<IdentifierScheme, String> identifiers = new EnumMap<>(IdentifierScheme.class);
        for (IdentifierScheme scheme : IdentifierScheme.values()) {
            if (!cell(row, scheme.code()).isEmpty()) {
                identifiers.put(scheme, cell(row, scheme.code()));
            }
        }
        return new Entity(id, name, List.copyOf(names), identifiers);
    }

    private List<Actor.Role> roles(CSVRecord row, EntityId id, int line) {
        List<Actor.Role> roles = new ArrayList<>();
        for (Map.Entry<String, RelationType> role : ROLES.entrySet()) {
            String body = cell(row, role.getKey());
            if (body.isEmpty()) {
                continue;
            }
            EntityId in = body(body)
                    .orElseThrow(() -> new IllegalArgumentException(role.getKey() + " is nobody known: " + body));
            if (!role.getValue().definition().allows(id.kind(), in.kind()) || id.equals(in)) {
                throw new IllegalArgumentException(id + " cannot be in the role " + role.getKey() + " to " + in);
            }
            String quote = String.join(",", row.values());
            roles.add(new Actor.Role(role.getValue(), in, period(row), line, quote));
        }
        return roles;
    }

    private Optional<EntityId> body(String text) {
        if (text.matches("[a-z]+:\\S+")) {
            EntityId id = new EntityId(text);
            return gazetteer.find(id).map(Entity::id);
        }
        return gazetteer.phrases().find(text).stream()
                .map(phrase -> phrase.entity())
                .findFirst();
    }

    private static Period period(CSVRecord row) {
        String from = cell(row, "from");
        String to = cell(row, "to");
        return new Period(from.isEmpty() ? null : PartialDate.parse(from), to.isEmpty() ? null : PartialDate.parse(to));
    }

    private static String cell(CSVRecord row, String column) {
        return row.isSet(column) ? row.get(column).strip() : "";
    }
}
