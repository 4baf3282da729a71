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
import java.util.Arrays;
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
 * <p>Cost: one read for all claims, and for each type one for its relations, and at most four writes.
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

    /** One statement for each type: with a type that is a parameter, all relations of an end would be walked. */
    private static final Map<RelationType, String> READ = Arrays.stream(RelationType.values())
            .collect(Collectors.toUnmodifiableMap(type -> type, TieWriter::reading));

    private static final String CREATE = """
            UNWIND $rows AS row
            MATCH (s:Entity {id: row.ends.subject})
            MATCH (o:Entity {id: row.ends.object})
            CREATE (s)-[r:$(row.type)]->(o)
            SET r = row.properties
            """;

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

    TieWriter(Statements statements) {
        this.statements = statements;
    }

    private static String reading(RelationType type) {
        return """
            UNWIND $rows AS row
            MATCH (:Entity {id: row.subject})-[r:%s]->(:Entity {id: row.object})
            RETURN %s AS relation, elementId(r) AS element
            """.formatted(type, RelationRow.WITH_ENDS);
    }

    RelationChanges write(Set<Tie> ties) {
        Map<Tie, List<StoredEvidence>> claims = claims(ties);
        Map<RelationId, Relation> derived = new LinkedHashMap<>();
        List<Map<String, @Nullable Object>> carried = new ArrayList<>();
        for (Tie tie : ties) {
            List<StoredEvidence> ofTie = claims.getOrDefault(tie, List.of());
            Map<String, String> relationOfClaim = new HashMap<>();
            for (DerivedRelation found : derive(tie, ofTie)) {
                Relation relation = found.relation();
                derived.put(relation.id(), relation);
                found.claimIds()
                        .forEach(claim ->
                                relationOfClaim.put(claim, relation.id().value()));
            }
            ofTie.stream()
                    .filter(claim -> !Objects.equals(claim.relationId, relationOfClaim.get(claim.id())))
                    .map(claim -> row(claim.id(), relationOfClaim.get(claim.id())))
                    .forEach(carried::add);
        }
        statements.run(SET_RELATION_OF_CLAIM, carried);
        return exchange(stored(ties), derived);
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

    private Map<RelationId, Stored> stored(Set<Tie> ties) {
        Map<RelationType, List<Map<String, String>>> ends = new EnumMap<>(RelationType.class);
        ties.forEach(tie ->
                ends.computeIfAbsent(tie.type(), type -> new ArrayList<>()).add(ends(tie)));
        Map<RelationId, Stored> stored = new LinkedHashMap<>();
        ends.forEach((type, rows) -> statements
                .list(Objects.requireNonNull(READ.get(type)), rows, Stored::read)
                .forEach(found -> stored.put(found.relation.id(), found)));
        return stored;
    }

    private RelationChanges exchange(Map<RelationId, Stored> stored, Map<RelationId, Relation> derived) {
        List<String> removed = new ArrayList<>();
        List<Map<String, Object>> changed = new ArrayList<>();
        List<Map<String, Object>> added = new ArrayList<>();
        stored.forEach((id, found) -> {
            Relation relation = derived.get(id);
            if (relation == null) {
                removed.add(found.element);
            } else if (!relation.equals(found.relation)) {
                changed.add(Map.of("element", found.element, "properties", RelationRow.write(relation)));
            }
        });
        derived.forEach((id, relation) -> {
            if (!stored.containsKey(id)) {
                added.add(creation(relation));
            }
        });
        statements.run(DELETE, removed);
        statements.run(UPDATE, changed);
        statements.run(CREATE, added);
        return new RelationChanges(added.size(), changed.size(), removed.size());
    }

    private static Map<String, String> ends(Tie tie) {
        return Map.of("subject", tie.subject().value(), "object", tie.object().value());
    }

    private static Map<String, Object> creation(Relation relation) {
        return Map.of(
                "ends", ends(relation.tie()),
                "type", relation.type().name(),
                "properties", RelationRow.write(relation));
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

    /** A relation as stored, with what the database calls it within this transaction. */
    private record Stored(Relation relation, String element) {
        static Stored read(Record row) {
            return new Stored(
                    RelationRow.read(row.get("relation")), row.get("element").asString());
        }
    }
}
