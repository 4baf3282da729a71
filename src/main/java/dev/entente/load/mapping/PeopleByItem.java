package dev.entente.load.mapping;

import dev.entente.graph.DocumentContent;
import dev.entente.load.RowReading;
import dev.entente.model.Claim;
import dev.entente.model.Entity;
import dev.entente.model.EntityId;
import dev.entente.model.EntityKind;
import dev.entente.model.IdentifierScheme;
import dev.entente.model.RelationType;
import dev.entente.text.gazetteer.KnownPerson;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Which people of the table of leaders, that has no Wikidata item of them, the items of a data set are. An item is joined to a person by evidence only: a
 * row with that name, or a known short name, tells of an office that the table has of exactly one person, at that time. Neither two
 * items nor two people are ever joined to one; what stays in doubt is told at the item's first row and keeps an entity of its own.
 *
 * <p>Filled before the first row is mapped, as lookups are: {@link #clear}, {@link #add} for every row, {@link #settle}.
 */
public final class PeopleByItem {
    private final KnownPeople known;
    private final Map<String, Evidence> evidence = new LinkedHashMap<>();
    private final Map<String, Entity> joined = new HashMap<>();
    private final Map<Long, List<RowProblem>> doubts = new HashMap<>();

    PeopleByItem(KnownPeople known) {
        this.known = known;
    }

    /** What the rows say of one item. */
    private static final class Evidence {
        final Entity entity;
        final long row;
        final Set<KnownPerson> namesakes = new LinkedHashSet<>();
        final Set<KnownPerson> fitting = new LinkedHashSet<>();

        Evidence(Entity entity, long row) {
            this.entity = entity;
            this.row = row;
        }
    }

    /** Forgets an earlier reading. */
    public void clear() {
        evidence.clear();
        joined.clear();
        doubts.clear();
    }

    /** Takes in what a row says of people with an item, as it is mapped while nobody is joined. */
    public void add(RowReading reading) {
        if (reading instanceof RowReading.Read read) {
            read.contents().forEach(content -> add(content, read.row()));
        }
    }

    private void add(DocumentContent content, long row) {
        for (Entity entity : content.entities()) {
            String item = entity.identifiers().get(IdentifierScheme.WIKIDATA);
            if (entity.kind() != EntityKind.PERSON || item == null) {
                continue;
            }
            Set<KnownPerson> called = known.called(entity.names());
            if (called.isEmpty()) {
                continue;
            }
            Evidence of = evidence.computeIfAbsent(item, key -> new Evidence(entity, row));
            of.namesakes.addAll(known.bearers(entity.names()));
            for (Claim claim : content.claims()) {
                if (claim.tie().subject().equals(entity.id())) {
                    // A surname alone is enough of those who lead only.
                    boolean isLeading = claim.tie().type() == RelationType.LEADS;
                    (isLeading ? called : of.namesakes)
                            .stream()
                                    .filter(person -> known.isInOffice(person, claim))
                                    .forEach(of.fitting::add);
                }
            }
        }
    }

    /**
     * Joins what is sure.
     *
     * @param stored the item that a person has in the graph already, by an earlier load
     */
    public void settle(Function<EntityId, Optional<String>> stored) {
        Map<EntityId, Long> claimants = evidence.values().stream()
                .flatMap(of -> of.fitting.stream())
                .collect(Collectors.groupingBy(KnownPerson::id, Collectors.counting()));
        evidence.forEach((item, of) -> {
            Optional<String> doubt = doubt(item, of, claimants, stored);
            if (doubt.isPresent()) {
                doubts.computeIfAbsent(of.row, row -> new ArrayList<>()).add(problem(item, of, doubt.get()));
            } else if (of.fitting.size() == 1) {
                joined.put(item, withItem(of.fitting.iterator().next().entity(), item));
            }
        });
        evidence.clear();
    }

    /** Why an item is joined to nobody although it might be; empty where it is sure who it is, or that it is none of the people known. */
    private static Optional<String> doubt(
            String item, Evidence of, Map<EntityId, Long> claimants, Function<EntityId, Optional<String>> stored) {
        if (of.fitting.size() > 1) {
            return Optional.of("was in office as " + ids(of.fitting) + " were, so that it may be any of them");
        }
        if (of.fitting.isEmpty()) {
            return of.namesakes.isEmpty()
                    ? Optional.empty()
                    : Optional.of("has the name of " + ids(of.namesakes)
                            + ", but no row tells of an office and time that they are known for");
        }
        EntityId person = of.fitting.iterator().next().id();
        if (claimants.getOrDefault(person, 0L) > 1) {
            return Optional.of("fits " + person + ", but another item does as well");
        }
        return stored.apply(person)
                .filter(other -> !other.equals(item))
                .map(other -> "fits " + person + ", but that is " + other + " in the graph");
    }

    private static RowProblem problem(String item, Evidence of, String doubt) {
        Entity entity = of.entity;
        return new RowProblem(
                "known-person-in-doubt",
                item + " (" + entity.name() + ") " + doubt + ". It stays an entity of its own, " + entity.id()
                        + "; where you know better, say in a mapping of your own known: {\"" + entity.name()
                        + "\": ID}");
    }

    private static String ids(Collection<KnownPerson> people) {
        return people.stream().map(person -> person.id().value()).sorted().collect(Collectors.joining(" and "));
    }

    private static Entity withItem(Entity person, String item) {
        Map<IdentifierScheme, String> identifiers = new EnumMap<>(IdentifierScheme.class);
        identifiers.putAll(person.identifiers());
        identifiers.put(IdentifierScheme.WIKIDATA, item);
        return new Entity(person.id(), person.name(), person.names(), identifiers);
    }

    /** The person of the table that the item is. */
    Optional<Entity> find(EntityKind kind, String item) {
        return kind == EntityKind.PERSON ? Optional.ofNullable(joined.get(item)) : Optional.empty();
    }

    /** What is to be told at this row. */
    List<RowProblem> doubts(long row) {
        return doubts.getOrDefault(row, List.of());
    }
}
