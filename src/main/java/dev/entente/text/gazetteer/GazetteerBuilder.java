package dev.entente.text.gazetteer;

import dev.entente.model.Entity;
import dev.entente.model.EntityId;
import dev.entente.model.EntityKind;
import dev.entente.model.IdentifierScheme;
import dev.entente.model.Name;
import dev.entente.model.PartialDate;
import dev.entente.model.Period;
import dev.entente.model.RelationType;
import dev.entente.model.ShippedTable;
import dev.entente.model.ShippedTable.Row;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the tables into a {@link Gazetteer}, holding each row to the rules. Single use. */
final class GazetteerBuilder {
    /** Stands before a name in the tables that others bear too. */
    private static final String SHARED = "~";

    private final Map<EntityId, Entity> entities = new LinkedHashMap<>();
    private final PhraseIndex<Phrase> phrases = new PhraseIndex<>();
    private final PhraseIndex<EntityId> foreignNames = new PhraseIndex<>();
    private final PhraseIndex<Office> titles = new PhraseIndex<>();
    private final Map<String, Office> offices = new HashMap<>();
    private final Map<EntityId, KnownPerson> people = new LinkedHashMap<>();
    private final Map<String, List<KnownPerson>> peopleByShortName = new HashMap<>();
    private final Map<EntityId, List<Tenure>> tenuresByBody = new HashMap<>();
    private final Map<EntityId, EntityId> owners = new HashMap<>();
    private final Map<EntityId, EntityId> wholes = new HashMap<>();
    private final Map<EntityId, List<Gazetteer.Body>> bodies = new HashMap<>();
    private final Map<EntityId, EntityId> capitals = new HashMap<>();
    private final Map<EntityId, String> demonyms = new HashMap<>();
    private final Map<String, Gender> givenNames = new HashMap<>();

    GazetteerBuilder readAll() {
        rows("states.csv").forEach(this::addState);
        List<Row> organizations = rows("organizations.csv");
        organizations.forEach(this::addOrganization);
        organizations.forEach(this::addWhole);
        rows("places.csv").forEach(this::addPlace);
        rows("topics.csv").forEach(this::addTopic);
        rows("offices.csv").forEach(this::addOffice);
        addPeople(rows("leaders.csv"));
        rows("given-names.csv").forEach(this::addGivenNames);
        return this;
    }

    private static List<Row> rows(String file) {
        return ShippedTable.read(GazetteerBuilder.class, file).rows();
    }

    /** Adds brought entities; returns the names that mean others already. */
    List<Gazetteer.NameClash> addBrought(Collection<Entity> brought) {
        List<Gazetteer.NameClash> clashes = new ArrayList<>();
        for (Entity entity : brought) {
            if (entities.putIfAbsent(entity.id(), entity) == null && entity.kind() == EntityKind.PERSON) {
                people.put(entity.id(), new KnownPerson(entity, List.of(), Set.of(), null, List.of()));
            }
            for (Name name : entity.names()) {
                Optional<EntityId> known = phrases.find(name.text()).stream()
                        .map(Phrase::entity)
                        .filter(id -> !id.equals(entity.id()))
                        .findFirst();
                if (known.isPresent()) {
                    clashes.add(new Gazetteer.NameClash(name.text(), entity.id(), known.get()));
                } else {
                    addNamePhrases(entity.id(), List.of(name));
                }
            }
        }
        return clashes;
    }

    Gazetteer build() {
        return new Gazetteer(this);
    }

    private void addState(Row row) {
        EntityId id = id(row, EntityKind.STATE);
        Map<IdentifierScheme, String> identifiers = new EnumMap<>(IdentifierScheme.class);
        for (IdentifierScheme scheme : IdentifierScheme.values()) {
            String code = row.cell(scheme.code());
            if (!code.isEmpty()) {
                identifiers.put(scheme, code);
            }
        }
        period(row);
        EntityNames names = new EntityNames(row.required("name"));
        if (!row.cell("official").isEmpty()) {
            names.addOfficial(row.cell("official"));
        }
        row.list("aliases").forEach(names::addAlias);
        if (identifiers.containsKey(IdentifierScheme.ISO2)) {
            names.addCountryNames(row.cell("iso2"));
        }
        addEntity(row, new Entity(id, row.cell("name"), names.list(), identifiers));
        addNamePhrases(id, names.list());
        for (String demonym : row.list("demonyms")) {
            demonyms.putIfAbsent(id, demonym);
            phrases.add(demonym, Phrase.of(demonym, PhraseKind.DEMONYM, id));
            if (!demonym.matches(".*(s|sh|ch|ese|man)")) {
                phrases.add(demonym + "s", Phrase.of(demonym + "s", PhraseKind.DEMONYM, id));
            }
        }
        row.list("capitals").forEach(capital -> addCapital(row, id, capital));
        row.list("places").forEach(place -> addCity(row, id, place));
        row.list("seats").forEach(seat -> phrases.add(seat, Phrase.of(seat, PhraseKind.SEAT, id)));
    }

    private void addCapital(Row row, EntityId state, String name) {
        EntityId place =
                name.startsWith("Washington") ? new EntityId("place:washington-d-c") : addCity(row, state, name);
        phrases.add(name, new Phrase(name, PhraseKind.CAPITAL, state, place));
        capitals.putIfAbsent(state, place);
    }

    private EntityId addCity(Row row, EntityId state, String name) {
        Entity city = Entity.named(EntityKind.PLACE, name);
        if (!entities.containsKey(city.id())) {
            addEntity(row, city);
            owners.put(city.id(), state);
        }
        if (row.list("places").contains(name)) {
            phrases.add(name, Phrase.of(name, PhraseKind.NAME, city.id()));
        }
        return city.id();
    }

    /** The row's name and aliases; an alias behind a tilde is shared with others and becomes a phrase only. */
    private EntityNames names(Row row, EntityId id) {
        EntityNames names = new EntityNames(row.required("name"));
        for (String alias : row.list("aliases")) {
            if (alias.startsWith(SHARED)) {
                phrases.add(withoutMark(alias), Phrase.of(withoutMark(alias), PhraseKind.SHARED_NAME, id));
            } else {
                names.addAlias(alias);
            }
        }
        return names;
    }

    private void addOrganization(Row row) {
        EntityId id = id(row, EntityKind.ORGANIZATION);
        EntityNames names = names(row, id);
        names.addSpellings();
        List<Name> unshared = names.list();
        row.list("aliases").stream()
                .filter(alias -> alias.startsWith(SHARED))
                .forEach(alias -> names.addWithoutOwner(withoutMark(alias)));
        addEntity(row, new Entity(id, row.cell("name"), names.list(), wikidata(row)));
        addNamePhrases(id, unshared);
        owner(row).ifPresent(state -> {
            owners.put(id, state);
            if (!row.cell("body").isEmpty()) {
                bodies.computeIfAbsent(state, key -> new ArrayList<>()).add(new Gazetteer.Body(row.cell("body"), id));
            }
        });
    }

    private static Map<IdentifierScheme, String> wikidata(Row row) {
        return row.cell("wikidata").isEmpty() ? Map.of() : Map.of(IdentifierScheme.WIKIDATA, row.cell("wikidata"));
    }

    private void addWhole(Row row) {
        if (!row.cell("part_of").isEmpty()) {
            wholes.put(id(row, EntityKind.ORGANIZATION), known(row, row.cell("part_of")));
        }
    }

    private void addPlace(Row row) {
        EntityId id = id(row, EntityKind.PLACE);
        EntityNames names = names(row, id);
        addEntity(row, new Entity(id, row.cell("name"), names.list(), Map.of()));
        addNamePhrases(id, names.list());
        owner(row).ifPresent(state -> owners.put(id, state));
    }

    private void addTopic(Row row) {
        EntityId id = id(row, null);
        EntityNames names = new EntityNames(row.required("name"));
        row.list("aliases").forEach(names::addAlias);
        addEntity(row, new Entity(id, row.cell("name"), names.list(), Map.of()));
        addNamePhrases(id, names.list());
    }

    private void addOffice(Row row) {
        String relation = row.required("relation");
        Office office = new Office(
                row.required("office"),
                relation.equals("NONE")
                        ? null
                        : RelationType.find(relation).orElseThrow(() -> row.problem("no such relation: " + relation)),
                Office.Body.valueOf(row.required("body").toUpperCase(Locale.ROOT)),
                row.cell("gender").isEmpty() ? null : gender(row));
        if (offices.put(office.key(), office) != null) {
            throw row.problem(office.key() + " stands twice");
        }
        row.list("titles").forEach(title -> titles.add(title, office));
        row.list("titles").stream()
                .filter(title -> !title.equals(title.toLowerCase(Locale.ROOT)) && title.length() > 4)
                .forEach(title -> titles.add(title.toLowerCase(Locale.ROOT), office));
    }

    private void addPeople(List<Row> rows) {
        Map<EntityId, List<Row>> byPerson = new LinkedHashMap<>();
        for (Row row : rows) {
            byPerson.computeIfAbsent(EntityId.of(EntityKind.PERSON, row.required("name")), key -> new ArrayList<>())
                    .add(row);
        }
        byPerson.forEach(this::addPerson);
    }

    private void addPerson(EntityId id, List<Row> rows) {
        Row first = rows.get(0);
        EntityNames names = new EntityNames(first.cell("name"));
        first.list("aliases").forEach(names::addAlias);
        Entity entity = new Entity(id, first.cell("name"), names.list(), wikidata(first));
        addEntity(first, entity);
        addNamePhrases(id, names.list());
        List<Tenure> tenures = new ArrayList<>();
        for (Row row : rows) {
            if (!row.cell("office").equals("none")) {
                Tenure tenure = tenure(id, row);
                tenures.add(tenure);
                tenuresByBody
                        .computeIfAbsent(tenure.body(), key -> new ArrayList<>())
                        .add(tenure);
            }
        }
        List<String> shortNames = first.list("short");
        Set<String> common = shortNames.stream()
                .filter(name -> name.startsWith(SHARED))
                .map(Part::fold)
                .collect(Collectors.toSet());
        KnownPerson person = new KnownPerson(
                entity,
                shortNames.stream().map(GazetteerBuilder::withoutMark).toList(),
                common,
                gender(first),
                tenures);
        people.put(id, person);
        person.shortNames().stream().map(Part::fold).distinct().forEach(name -> peopleByShortName
                .computeIfAbsent(name, key -> new ArrayList<>())
                .add(person));
    }

    private static String withoutMark(String name) {
        return name.startsWith(SHARED) ? name.substring(SHARED.length()) : name;
    }

    private Tenure tenure(EntityId person, Row row) {
        Office office = offices.get(row.required("office"));
        if (office == null) {
            throw row.problem("no such office: " + row.cell("office"));
        }
        return new Tenure(person, known(row, row.required("body")), office, period(row));
    }

    private void addGivenNames(Row row) {
        Gender gender = gender(row);
        row.list("names").forEach(name -> givenNames.put(Part.fold(name), gender));
    }

    private void addEntity(Row row, Entity entity) {
        if (entities.put(entity.id(), entity) != null) {
            throw row.problem(entity.id() + " stands twice");
        }
    }

    private void addNamePhrases(EntityId id, List<Name> names) {
        for (Name name : names) {
            foreignNames.add(name.text(), id);
            if (name.language().equals("en")) {
                phrases.add(name.text(), Phrase.of(name.text(), PhraseKind.NAME, id));
            }
        }
    }

    private static EntityId id(Row row, @org.jspecify.annotations.Nullable EntityKind kind) {
        try {
            EntityId id = new EntityId(row.required("id"));
            if (kind != null && id.kind() != kind) {
                throw row.problem(id + " is no " + kind.label());
            }
            return id;
        } catch (IllegalArgumentException e) {
            throw row.problem(e);
        }
    }

    private Optional<EntityId> owner(Row row) {
        String state = row.cell("state");
        return state.isEmpty() ? Optional.empty() : Optional.of(known(row, state));
    }

    private EntityId known(Row row, String id) {
        try {
            EntityId entity = new EntityId(id);
            if (!entities.containsKey(entity)) {
                throw row.problem("no such entity: " + id);
            }
            return entity;
        } catch (IllegalArgumentException e) {
            throw row.problem(e);
        }
    }

    private static Gender gender(Row row) {
        try {
            return Gender.valueOf(row.required("gender").toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw row.problem("gender is female or male, not " + row.cell("gender"));
        }
    }

    private static Period period(Row row) {
        try {
            return new Period(
                    row.cell("from").isEmpty() ? null : PartialDate.parse(row.cell("from")),
                    row.cell("to").isEmpty() ? null : PartialDate.parse(row.cell("to")));
        } catch (IllegalArgumentException e) {
            throw row.problem(e);
        }
    }

    Map<EntityId, Entity> entities() {
        return entities;
    }

    PhraseIndex<Phrase> phrases() {
        return phrases;
    }

    PhraseIndex<EntityId> foreignNames() {
        return foreignNames;
    }

    PhraseIndex<Office> titles() {
        return titles;
    }

    Map<EntityId, KnownPerson> people() {
        return people;
    }

    Map<String, List<KnownPerson>> peopleByShortName() {
        return peopleByShortName;
    }

    Map<EntityId, List<Tenure>> tenuresByBody() {
        return tenuresByBody;
    }

    Map<EntityId, EntityId> owners() {
        return owners;
    }

    Map<EntityId, EntityId> wholes() {
        return wholes;
    }

    Map<EntityId, List<Gazetteer.Body>> bodies() {
        return bodies;
    }

    Map<EntityId, EntityId> capitals() {
        return capitals;
    }

    Map<EntityId, String> demonyms() {
        return demonyms;
    }

    Map<String, Gender> givenNames() {
        return givenNames;
    }
}
