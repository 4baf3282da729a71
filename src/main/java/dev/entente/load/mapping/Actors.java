package dev.entente.load.mapping;

import dev.entente.load.states.CameoActors;
import dev.entente.load.states.CodeSystem;
import dev.entente.load.states.States;
import dev.entente.model.Entity;
import dev.entente.model.EntityId;
import dev.entente.model.EntityKind;
import dev.entente.text.gazetteer.Gazetteer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Compiles what a mapping says of the entities at an end. The forms:
 *
 * <ul>
 *   <li>{@code state:usa}: always this one
 *   <li>{@code {state: [name, iso2], column: C}}: a state by its name or a code, the first column and system that finds one; with
 *       {@code un-seats: true} whoever had that seat in the United Nations, as Ukraine within the Soviet Union
 *   <li>{@code {cameo: {country: C, group: C, role: C, code: C}}}: a CAMEO actor, with the whole code the organisation that it ends in
 *   <li>{@code {named: KIND, column: C, id: TEXT}}: whoever has that name, made where not known
 *   <li>{@code {any-of: [...]}}: the first of these that finds one
 * </ul>
 *
 * A cell may name several: {@link CellParts}.
 */
final class Actors {
    private static final Set<String> KINDS =
            Arrays.stream(EntityKind.values()).map(EntityKind::label).collect(Collectors.toSet());

    /** How the codes of organisations of states begin. */
    private static final String INTERNATIONAL = "IGO";

    private final States states;
    private final CameoActors cameo;
    private final Gazetteer gazetteer;
    private final NamedEntities named;
    private final KnownPeople people;

    Actors(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        this.states = States.of(gazetteer);
        this.cameo = new CameoActors(states, gazetteer);
        this.named = new NamedEntities(gazetteer);
        this.people = new KnownPeople(gazetteer, states);
    }

    /** For the people of one data set; filled when it is read. */
    PeopleByItem peopleByItem() {
        return new PeopleByItem(people);
    }

    ActorsOf compile(Node node, Columns columns) {
        if (node.isText()) {
            return constant(node);
        }
        ActorsOf actors = form(node, columns);
        if (!node.has("when")) {
            return actors;
        }
        Condition condition = Condition.compile(node.get("when"), columns);
        return (cells, day) -> condition.holds(cells) ? actors.of(cells, day) : List.of();
    }

    private ActorsOf form(Node node, Columns columns) {
        if (node.has("any-of")) {
            node.allow("any-of", "when");
            return anyOf(node.get("any-of").list().stream()
                    .map(each -> compile(each, columns))
                    .toList());
        }
        if (node.has("cameo")) {
            node.allow("cameo", "when");
            return cameo(node.get("cameo"), columns);
        }
        if (node.has("state")) {
            node.allow(
                    "state",
                    "column",
                    "columns",
                    "split",
                    "strip",
                    "as-many-as",
                    "unless",
                    "if-known",
                    "translate",
                    "un-seats",
                    "when");
            ActorsOf states = state(node, columns);
            return node.flag("if-known", false) ? ifKnown(states) : states;
        }
        if (node.has("named")) {
            node.allow(
                    "named",
                    "column",
                    "split",
                    "strip",
                    "as-many-as",
                    "id",
                    "family-first",
                    "wikidata",
                    "text",
                    "known",
                    "namesakes",
                    "if-known",
                    "when");
            return NamedActors.compile(node, columns, named, states, this::known);
        }
        throw node.problem("Say who: an entity's id, or one of any-of, cameo, state, named");
    }

    private static ActorsOf ifKnown(ActorsOf actors) {
        return (cells, day) -> {
            try {
                return actors.of(cells, day);
            } catch (RowProblem e) {
                return List.of();
            }
        };
    }

    private ActorsOf constant(Node node) {
        List<Entity> one = List.of(known(node));
        return (cells, day) -> one;
    }

    /** The known entity whose id the node is. */
    private Entity known(Node node) {
        if (!EntityId.isValid(node.text())) {
            throw node.problem("\"" + node.text()
                    + "\" is no entity's id such as state:usa; for a column write {state: iso3, column: NAME}");
        }
        EntityId id = new EntityId(node.text());
        return states.find(id)
                .or(() -> gazetteer.find(id))
                .orElseThrow(() -> node.problem("There is no " + id + " among the known entities"));
    }

    private static ActorsOf anyOf(List<ActorsOf> choices) {
        return (cells, day) -> {
            RowProblem first = null;
            for (ActorsOf choice : choices) {
                try {
                    List<Entity> found = choice.of(cells, day);
                    if (!found.isEmpty()) {
                        return found;
                    }
                } catch (RowProblem e) {
                    first = first == null ? e : first;
                }
            }
            if (first != null) {
                throw first;
            }
            return List.of();
        };
    }

    private ActorsOf cameo(Node node, Columns columns) {
        node.allow("country", "group", "role", "code");
        Text country = columns.column(node.get("country"));
        Text group = node.find("group").map(columns::column).orElse(cells -> "");
        Text role = columns.column(node.get("role"));
        Text code = node.find("code").map(columns::column).orElse(cells -> "");
        return (cells, day) -> {
            String groupCode = group.of(cells);
            String wholeCode = code.of(cells);
            if (!groupCode.isEmpty() || wholeCode.startsWith(INTERNATIONAL)) {
                Optional<Entity> found = cameo.findOrganization(wholeCode).or(() -> cameo.findGroup(groupCode));
                if (found.isPresent()) {
                    return List.of(found.get());
                }
                throw new RowProblem(
                        "unknown-group-code",
                        "CAMEO's group \"" + (groupCode.isEmpty() ? wholeCode : groupCode) + "\" is not known");
            }
            String countryCode = country.of(cells);
            String roleCode = CameoActors.role(role.of(cells), countryCode, wholeCode);
            if (countryCode.isEmpty()) {
                if (roleCode.isEmpty()) {
                    return List.of();
                }
                throw new RowProblem("actor-without-country", "Who is meant by \"" + roleCode + "\" is not said");
            }
            if (cameo.isRegion(countryCode)) {
                throw new RowProblem("actor-is-region", "\"" + countryCode + "\" is a region, not an actor");
            }
            if (cameo.isOfNoCountry(countryCode)) {
                throw new RowProblem(
                        "actor-without-country", "Which organisation is meant by \"" + countryCode + "\" is not said");
            }
            Optional<Entity> found = cameo.find(countryCode, roleCode, day);
            if (found.isPresent()) {
                return List.of(found.get());
            }
            throw new RowProblem(
                    "unknown-actor-code",
                    states.find(CodeSystem.CAMEO, countryCode, day).isPresent()
                            ? "No role is known by CAMEO's \"" + roleCode + "\""
                            : UnknownState.why(states, List.of(CodeSystem.CAMEO), List.of(countryCode), day));
        };
    }

    private ActorsOf state(Node node, Columns columns) {
        List<CodeSystem> systems = new ArrayList<>();
        for (Node each : node.get("state").list()) {
            systems.add(CodeSystem.find(each.text())
                    .orElseThrow(() -> each.problem("\"" + each.text() + "\" is none of "
                            + Arrays.stream(CodeSystem.values())
                                    .map(CodeSystem::code)
                                    .toList())));
        }
        List<Text> texts = (node.has("columns") ? node.get("columns") : node.get("column"))
                .list().stream().map(columns::column).toList();
        if (texts.size() != 1 && texts.size() != systems.size()) {
            throw node.problem(
                    "Name one column, or one for each of " + node.get("state").texts());
        }
        Set<String> nobody =
                node.find("unless").map(list -> Set.copyOf(list.texts())).orElse(Set.of());
        CellParts parts = CellParts.of(node, columns);
        StateLookUp lookUp = node.flag("un-seats", false) ? states::findSeat : states::find;
        Map<String, String> others = new HashMap<>();
        node.find("translate").ifPresent(list -> list.members().forEach((from, to) -> others.put(from, to.text())));
        return (cells, day) -> {
            String cell = translated(texts.get(0).of(cells), others);
            if (texts.size() == 1 && (cell.isEmpty() || nobody.contains(cell))) {
                return List.of();
            }
            List<Entity> found = new ArrayList<>(1);
            if (texts.size() > 1) {
                found.add(firstOf(
                        lookUp,
                        systems,
                        texts.stream()
                                .map(text -> translated(text.of(cells), others))
                                .toList(),
                        day));
                return found;
            }
            for (String part : parts.of(cell, cells)) {
                found.add(firstOf(lookUp, systems, List.of(part), day));
            }
            return found;
        };
    }

    private static String translated(String cell, Map<String, String> others) {
        return others.getOrDefault(cell, cell);
    }

    private Entity firstOf(StateLookUp lookUp, List<CodeSystem> systems, List<String> codes, @Nullable LocalDate day)
            throws RowProblem {
        for (int i = 0; i < systems.size(); i++) {
            String code = codes.get(Math.min(i, codes.size() - 1));
            Optional<Entity> found = code.isEmpty() ? Optional.empty() : lookUp.find(systems.get(i), code, day);
            if (found.isPresent()) {
                return found.get();
            }
        }
        throw UnknownState.problem(states, systems, codes, day);
    }

    /** How a state is found by a code. */
    @FunctionalInterface
    private interface StateLookUp {
        Optional<Entity> find(CodeSystem system, String code, @Nullable LocalDate day);
    }

    /** What a kind is called in mappings. */
    static EntityKind kind(Node node) {
        return EntityKind.find(node.word(KINDS)).orElseThrow();
    }
}
