package dev.entente.graph;

import dev.entente.graph.RelationPlan.MovedClaim;
import dev.entente.graph.RelationPlan.StoredRelation;
import dev.entente.model.DerivationSettings;
import dev.entente.model.DerivedRelation;
import dev.entente.model.EntityId;
import dev.entente.model.Evidence;
import dev.entente.model.Relation;
import dev.entente.model.RelationDerivation;
import dev.entente.model.RelationId;
import dev.entente.model.RelationType;
import dev.entente.model.Tie;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

/** Draws the relations of ties anew and writes what differs from the graph. The ends of the ties must be locked. */
final class TieWriter {
    private static final String SET_RELATION_OF_CLAIM = """
            UNWIND $rows AS row
            MATCH (c:Claim {id: row.claim})
            SET c.relationId = row.relation
            """;

    /** One statement for each type, so that its own index is asked. */
    private static final Map<RelationType, String> READ = perType("""
            UNWIND $rows AS id
            MATCH ()-[r:%s {id: id}]->()
            RETURN elementId(r) AS element, %s AS relation
            """, RelationRow.WITH_ENDS);

    private static final Map<RelationType, String> CREATE = perType("""
            UNWIND $rows AS row
            MATCH (s)
            WHERE elementId(s) = row.subject
            MATCH (o)
            WHERE elementId(o) = row.object
            CREATE (s)-[r:%s]->(o)
            SET r = row.properties
            """, "");

    private static final String UPDATE = """
            UNWIND $rows AS row
            MATCH ()-[r]->()
            WHERE elementId(r) = row.element
            SET r = row.properties
            """;

    private static final String DELETE = """
            UNWIND $rows AS element
            MATCH ()-[r]->()
            WHERE elementId(r) = element
            DELETE r
            """;

    private final Statements statements;
    private final DerivationSettings settings;
    private final Function<EntityId, String> elements;

    /** @param elements what the database calls a locked entity within this transaction */
    TieWriter(Statements statements, DerivationSettings settings, Function<EntityId, String> elements) {
        this.statements = statements;
        this.settings = settings;
        this.elements = elements;
    }

    /** What becomes of the relations of these ties when they are drawn anew from the claims that are stored. */
    RelationPlan plan(Set<Tie> ties) {
        return plan(new TieEvidence(statements).readWhole(ties), Set.of(), List.of());
    }

    /**
     * What becomes of the relations when claims come and go.
     *
     * @param leaving claims that are stored and will not be
     * @param fresh claims that are not stored and will be
     */
    RelationPlan plan(List<TieClaim> leaving, List<TieClaim> fresh) {
        Map<Tie, List<StoredEvidence>> stored = new TieEvidence(statements)
                .read(Stream.concat(leaving.stream(), fresh.stream()).toList());
        return plan(stored, leaving.stream().map(TieClaim::id).collect(Collectors.toSet()), fresh);
    }

    private RelationPlan plan(Map<Tie, List<StoredEvidence>> stored, Set<String> gone, List<TieClaim> fresh) {
        Map<Tie, List<Evidence>> evidence = new LinkedHashMap<>();
        stored.forEach((tie, claims) -> evidence.put(
                tie,
                claims.stream()
                        .filter(claim -> !gone.contains(claim.id()))
                        .map(StoredEvidence::evidence)
                        .collect(Collectors.toCollection(ArrayList::new))));
        fresh.forEach(claim -> {
            List<Evidence> ofTie = evidence.get(claim.tie());
            if (ofTie != null) {
                ofTie.add(claim.evidence());
            }
        });
        Map<RelationId, Relation> derived = new LinkedHashMap<>();
        Map<String, RelationId> relationOfClaim = new HashMap<>();
        evidence.forEach((tie, claims) -> {
            for (DerivedRelation found : RelationDerivation.derive(tie, claims, settings)) {
                RelationId id = found.relation().id();
                derived.put(id, found.relation());
                found.claimIds().forEach(claim -> relationOfClaim.put(claim, id));
            }
        });
        List<StoredEvidence> read =
                stored.values().stream().flatMap(List::stream).toList();
        List<MovedClaim> moved = read.stream()
                .filter(claim -> !gone.contains(claim.id()))
                .map(claim -> moved(claim, relationOfClaim.get(claim.id())))
                .filter(Objects::nonNull)
                .toList();
        return compare(relationOfClaim, moved, relations(read), derived);
    }

    /** Writes what differs; the claims that come and go are another's business. */
    void write(RelationPlan plan) {
        statements.run(
                SET_RELATION_OF_CLAIM,
                plan.moved().stream()
                        .map(claim -> row("claim", claim.claim(), "relation", text(claim.relation())))
                        .toList());
        statements.run(
                DELETE, plan.removed().stream().map(StoredRelation::element).toList());
        statements.run(
                UPDATE,
                plan.changed().stream()
                        .map(stored ->
                                Map.of("element", stored.element(), "properties", RelationRow.write(stored.relation())))
                        .toList());
        byType(plan.added(), Relation::type)
                .forEach((type, relations) -> statements.run(
                        Objects.requireNonNull(CREATE.get(type)),
                        relations.stream().map(this::creation).toList()));
    }

    private static @Nullable MovedClaim moved(StoredEvidence claim, @Nullable RelationId relation) {
        return Objects.equals(claim.relationId(), text(relation)) ? null : new MovedClaim(claim.id(), relation);
    }

    private static RelationPlan compare(
            Map<String, RelationId> relationOfClaim,
            List<MovedClaim> moved,
            Map<RelationId, StoredRelation> stored,
            Map<RelationId, Relation> derived) {
        List<StoredRelation> removed = new ArrayList<>();
        List<StoredRelation> changed = new ArrayList<>();
        stored.forEach((id, found) -> {
            Relation relation = derived.get(id);
            if (relation == null) {
                removed.add(found);
            } else if (!relation.equals(found.relation())) {
                changed.add(new StoredRelation(relation, found.element()));
            }
        });
        List<Relation> added = derived.values().stream()
                .filter(relation -> !stored.containsKey(relation.id()))
                .toList();
        return new RelationPlan(relationOfClaim, moved, added, changed, removed);
    }

    /** The relations that these claims carry so far: of a stored relation at least one claim is stored that carries it. */
    private Map<RelationId, StoredRelation> relations(Collection<StoredEvidence> claims) {
        Set<String> ids = claims.stream()
                .map(StoredEvidence::relationId)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new));
        Map<RelationId, StoredRelation> stored = new LinkedHashMap<>();
        byType(ids, id -> new RelationId(id).findType().orElseThrow()).forEach((type, ofType) -> statements
                .list(Objects.requireNonNull(READ.get(type)), ofType, TieWriter::stored)
                .forEach(found -> stored.put(found.relation().id(), found)));
        return stored;
    }

    private static StoredRelation stored(Record row) {
        return new StoredRelation(
                RelationRow.read(row.get("relation")), row.get("element").asString());
    }

    private static <T> Map<RelationType, List<T>> byType(Collection<T> things, Function<T, RelationType> type) {
        return things.stream()
                .collect(Collectors.groupingBy(type, () -> new EnumMap<>(RelationType.class), Collectors.toList()));
    }

    private Map<String, Object> creation(Relation relation) {
        return Map.of(
                "subject", elements.apply(relation.tie().subject()),
                "object", elements.apply(relation.tie().object()),
                "properties", RelationRow.write(relation));
    }

    private static @Nullable String text(@Nullable RelationId id) {
        return id == null ? null : id.value();
    }

    private static Map<String, @Nullable Object> row(
            String firstKey, Object first, String secondKey, @Nullable Object second) {
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put(firstKey, first);
        row.put(secondKey, second);
        return row;
    }

    private static Map<RelationType, String> perType(String statement, String projection) {
        return Arrays.stream(RelationType.values())
                .collect(Collectors.toUnmodifiableMap(
                        type -> type, type -> statement.formatted(type.name(), projection)));
    }
}
