package dev.entente.graph;

import dev.entente.model.DerivedRelation;
import dev.entente.model.Evidence;
import dev.entente.model.Polarity;
import dev.entente.model.Relation;
import dev.entente.model.RelationDerivation;
import dev.entente.model.RelationId;
import dev.entente.model.RelationType;
import dev.entente.model.Tie;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * Draws the relations of ties anew from all their claims and writes what differs from the graph. The ends of the ties must be locked.
 *
 * <p>Cost: one read for all claims, and for each type one read and at most three writes.
 */
final class TieWriter {
    private static final String CLAIMS = """
            UNWIND $rows AS tie
            MATCH (c:Claim {tie: tie})-[:STATED_IN]->(d:Document)-[:PUBLISHED_BY]->(s:Source)
            RETURN c {.id, .tie, .polarity, .from, .fromPrecision, .to, .toPrecision, .confidence, .relationId} AS claim,
              d.contentHash AS contentHash, d.publishedOn AS publishedOn, s.id AS source
            """;

    private static final String SET_RELATION_OF_CLAIM = """
            UNWIND $rows AS row
            MATCH (c:Claim {id: row.claim})
            SET c.relationId = row.relation
            """;

    private static final Map<RelationType, TypeStatements> STATEMENTS = new EnumMap<>(RelationType.class);

    static {
        for (RelationType type : RelationType.values()) {
            STATEMENTS.put(type, TypeStatements.of(type));
        }
    }

    private final Statements statements;

    TieWriter(Statements statements) {
        this.statements = statements;
    }

    RelationChanges write(Set<Tie> ties) {
        Map<Tie, List<StoredEvidence>> claims = claims(ties);
        Map<RelationType, Map<RelationId, Relation>> derived = new EnumMap<>(RelationType.class);
        List<Map<String, @Nullable Object>> carried = new ArrayList<>();
        for (Tie tie : ties) {
            List<StoredEvidence> ofTie = claims.getOrDefault(tie, List.of());
            Map<RelationId, Relation> ofType = derived.computeIfAbsent(tie.type(), type -> new LinkedHashMap<>());
            Map<String, String> relationOfClaim = new HashMap<>();
            for (DerivedRelation relation : derive(tie, ofTie)) {
                ofType.put(relation.relation().id(), relation.relation());
                relation.claimIds()
                        .forEach(claim -> relationOfClaim.put(
                                claim, relation.relation().id().value()));
            }
            ofTie.stream()
                    .filter(claim -> !Objects.equals(claim.relationId, relationOfClaim.get(claim.id())))
                    .map(claim -> row(claim.id(), relationOfClaim.get(claim.id())))
                    .forEach(carried::add);
        }
        statements.run(SET_RELATION_OF_CLAIM, carried);
        return ties.stream()
                .collect(Collectors.groupingBy(Tie::type, () -> new EnumMap<>(RelationType.class), Collectors.toList()))
                .entrySet()
                .stream()
                .map(ofType ->
                        write(ofType.getKey(), ofType.getValue(), derived.getOrDefault(ofType.getKey(), Map.of())))
                .reduce(RelationChanges.NONE, RelationChanges::plus);
    }

    private static List<DerivedRelation> derive(Tie tie, List<StoredEvidence> claims) {
        return RelationDerivation.derive(
                tie, claims.stream().map(StoredEvidence::evidence).toList());
    }

    private static Map<String, @Nullable Object> row(String claim, @Nullable String relation) {
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("claim", claim);
        row.put("relation", relation);
        return row;
    }

    private Map<Tie, List<StoredEvidence>> claims(Collection<Tie> ties) {
        List<String> keys = ties.stream().map(TieKey::of).toList();
        return statements.list(CLAIMS, keys, StoredEvidence::read).stream()
                .collect(Collectors.groupingBy(StoredEvidence::tie));
    }

    private RelationChanges write(RelationType type, List<Tie> ties, Map<RelationId, Relation> derived) {
        TypeStatements ofType = Objects.requireNonNull(STATEMENTS.get(type));
        List<Map<String, String>> ends = ties.stream().map(TieWriter::ends).toList();
        Map<RelationId, Relation> stored = new HashMap<>();
        statements
                .list(ofType.read, ends, row -> RelationRow.read(row.get("relation")))
                .forEach(relation -> stored.put(relation.id(), relation));
        List<Relation> added = derived.values().stream()
                .filter(relation -> !stored.containsKey(relation.id()))
                .toList();
        List<Relation> changed = derived.values().stream()
                .filter(relation -> stored.containsKey(relation.id()))
                .filter(relation -> !relation.equals(stored.get(relation.id())))
                .toList();
        List<String> removed = stored.keySet().stream()
                .filter(id -> !derived.containsKey(id))
                .map(RelationId::value)
                .toList();
        statements.run(ofType.delete, removed);
        statements.run(ofType.update, changed.stream().map(RelationRow::write).toList());
        statements.run(ofType.create, added.stream().map(TieWriter::creation).toList());
        return new RelationChanges(added.size(), changed.size(), removed.size());
    }

    private static Map<String, String> ends(Tie tie) {
        return Map.of("subject", tie.subject().value(), "object", tie.object().value());
    }

    private static Map<String, Object> creation(Relation relation) {
        return Map.of("ends", ends(relation.tie()), "properties", RelationRow.write(relation));
    }

    /** A claim as the derivation sees it, with the relation it is stored to carry. */
    private record StoredEvidence(
            Tie tie, Evidence evidence, @Nullable String relationId) {
        static StoredEvidence read(Record row) {
            Value claim = row.get("claim");
            Evidence evidence = new Evidence(
                    claim.get("id").asString(),
                    Polarity.of(claim.get("polarity").asString()),
                    PeriodRow.read(claim),
                    claim.get("confidence").asDouble(),
                    row.get("source").asString(),
                    row.get("contentHash").asString(),
                    PeriodRow.day(row.get("publishedOn")));
            Value relationId = claim.get("relationId");
            return new StoredEvidence(
                    TieKey.read(claim.get("tie").asString()),
                    evidence,
                    relationId.isNull() ? null : relationId.asString());
        }

        String id() {
            return evidence.claimId();
        }
    }

    /** The statements on one type's relations: a type cannot be a parameter that an index is planned for. */
    private record TypeStatements(String read, String create, String update, String delete) {
        static TypeStatements of(RelationType type) {
            return new TypeStatements(
                    """
                    UNWIND $rows AS row
                    MATCH (:Entity {id: row.subject})-[r:%s]->(:Entity {id: row.object})
                    RETURN %s AS relation
                    """.formatted(type, RelationRow.WITH_ENDS), """
                    UNWIND $rows AS row
                    MATCH (s:Entity {id: row.ends.subject})
                    MATCH (o:Entity {id: row.ends.object})
                    CREATE (s)-[r:%s]->(o)
                    SET r = row.properties
                    """.formatted(type), """
                    UNWIND $rows AS row
                    MATCH ()-[r:%s {id: row.id}]->()
                    SET r = row
                    """.formatted(type), """
                    UNWIND $rows AS id
                    MATCH ()-[r:%s {id: id}]->()
                    DELETE r
                    """.formatted(
                                    type));
        }
    }
}
